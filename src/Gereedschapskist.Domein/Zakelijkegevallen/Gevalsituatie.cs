using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>A checked question with everything looked up.</summary>
internal sealed record Gevalsituatie
{
    public required Catalogus Catalogus { get; init; }

    public required Gevalvraag Vraag { get; init; }

    /// <summary>The day on which the question is asked.</summary>
    public required DateOnly Peildatum { get; init; }

    public required Interventie Interventie { get; init; }

    public Basisfunctionaliteit? Functie { get; init; }

    public Gezondheidsdoel? Doel { get; init; }

    public required Gebied Gebied { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<int> Jaren { get; init; }

    /// <summary>The function that was asked, else every function the interventie belongs to.</summary>
    public IReadOnlyList<Basisfunctionaliteit> Functies => Functie is not null
        ? [Functie]
        : [.. Interventie.Basisfunctionaliteiten.Select(Catalogus.Basisfunctionaliteit).OfType<Basisfunctionaliteit>()];
}
