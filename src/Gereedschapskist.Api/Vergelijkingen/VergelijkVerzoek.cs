using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

namespace Gereedschapskist.Api.Vergelijkingen;

/// <summary>Een vraag om interventies naast elkaar te zetten.</summary>
internal sealed record VergelijkVerzoek
{
    /// <summary>Ids van twee tot en met acht interventies.</summary>
    [MaxLength(Shortlistgrens.Vergeleken)]
    public IReadOnlyList<string>? Interventies { get; init; }

    /// <summary>Waarvoor u vergelijkt; zonder dit veld blijft weg wat van een vraag afhangt.</summary>
    public VoorstelVerzoek? Waarvoor { get; init; }

    public Vergelijkvraag NaarVraag() => new() { Interventies = Interventies, Waarvoor = Waarvoor?.NaarVraag() };
}
