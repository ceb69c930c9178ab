using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Chooses an interventie when only a function or goal is asked: the first of the proposal whose price per participant is known.</summary>
internal static class Interventiekeuze
{
    private const int Aantal = 6;

    /// <summary>Null when the catalogue has none for it.</summary>
    public static (Interventie Interventie, Gevalkeuze Keuze)? Kies(
        Catalogus catalogus, Basisfunctionaliteit? functie, Gezondheidsdoel? doel, Gebied gebied, DateOnly peildatum)
    {
        var vraag = new Voorstelvraag
        {
            Basisfunctionaliteit = functie?.Id,
            Gezondheidsdoel = doel?.Id,
            Gemeente = gebied.Code,
            Aantal = Aantal,
        };
        IReadOnlyList<Interventie> rij =
            [.. Voorstelmotor.StelVoor(catalogus, vraag, peildatum).Waarde?.Voorstellen.Select(voorstel => catalogus.Interventie(voorstel.Interventie.Id)!) ?? []];
        if ((rij.FirstOrDefault(kandidaat => PerDeelnemer(catalogus, kandidaat) is not null) ?? (rij.Count > 0 ? rij[0] : null)) is not { } gekozen)
        {
            return null;
        }

        var reden = gekozen == rij[0]
            ? "staat bovenaan in het voorstel"
            : "is de eerste in het voorstel waarvan een prijs per deelnemer te ramen is";
        return (gekozen, new Gevalkeuze(
            $"Wij rekenen met {gekozen.Naam}: die {reden} voor {functie?.Naam ?? doel!.Naam}. U kunt een andere kiezen.",
            [.. rij.Where(andere => andere != gekozen).Select(andere => Alternatief(catalogus, andere))]));
    }

    private static Gevalalternatief Alternatief(Catalogus catalogus, Interventie interventie)
    {
        var raming = PerDeelnemer(catalogus, interventie);
        return new(interventie.Id, interventie.Naam, raming?.VanEuro, raming?.TotEuro);
    }

    private static Kostenraming? PerDeelnemer(Catalogus catalogus, Interventie interventie) =>
        catalogus.KostenramingVan(interventie) is { Per: Kosteneenheid.Deelnemer } raming ? raming : null;
}
