using System.ComponentModel;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Catalogi.Wijzigingen;

/// <summary>Since when, and of what.</summary>
internal sealed record Wijzigingenvraag
{
    [FromQuery(Name = "gewijzigdSinds")]
    [Description("Catalogusversie uit een eerder antwoord, of een dag (begin van de dag, UTC). Zonder: sinds de laatste tien keer dat de dienst een andere versie ging gebruiken.")]
    public string? GewijzigdSinds { get; init; }

    [FromQuery(Name = "interventie")]
    [Description("Alleen deze interventie: het id, ook als zij intussen is verwijderd.")]
    public string? Interventie { get; init; }

    [FromQuery(Name = "basisfunctionaliteit")]
    [Description("Alleen deze basisfunctionaliteit: zij zelf, wie er betaalt, haar keten en kaders, en de interventies die erbij horen.")]
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>What of all changes was asked for.</summary>
    public bool Past(Naslagwijziging wijziging) =>
        (Interventie is null || (wijziging.Soort.Naam == "interventies" && wijziging.Stuk.Id == Interventie))
        && (Basisfunctionaliteit is null || wijziging.HoortBij(Basisfunctionaliteit));

    /// <summary>An interventie that is gone can still be asked for as long as its going is among the changes.</summary>
    public List<Fout> Controleer(Catalogus catalogus, IEnumerable<Naslagwijziging> wijzigingen) => Filters.Onbekend(
        ("interventie", Interventie, catalogus.Interventies.Select(i => i.Id).Concat(wijzigingen.Where(w => w.Soort.Naam == "interventies").Select(w => w.Stuk.Id)).Distinct(StringComparer.Ordinal)),
        ("basisfunctionaliteit", Basisfunctionaliteit, catalogus.Basisfunctionaliteiten.Select(b => b.Id)));
}
