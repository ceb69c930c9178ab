using System.Globalization;
using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>Facts of an interventie in a few words, the same in every document.</summary>
internal static class Feitenzin
{
    public static string Besluit(Catalogus catalogus, Besluit? besluit) => catalogus.Labels.InZin(besluit?.Keuze ?? Besluitkeuze.NogOpen);

    /// <summary>The decision with why; without a reason with the note.</summary>
    public static string BesluitMetReden(Catalogus catalogus, Shortlistitem item) =>
        $"{Besluit(catalogus, item.Besluit)}. {item.Besluit?.Reden ?? item.Notitie}".TrimEnd();

    /// <summary>A number about the place, with its source.</summary>
    public static Zin Cijfer(Catalogus catalogus, Plaatscijfer cijfer, Notenlijst noten) =>
        ((Zin)$"{cijfer.Naam}: {cijfer.Tekst}.").Met(catalogus.Bron(cijfer.Soort.Bron) is { } bron ? noten.Verwijs(bron) : null);

    public static string Erkenning(Catalogus catalogus, Interventie interventie)
    {
        var label = catalogus.Labels.Van(interventie.Erkenningsniveau);
        return interventie.LaatsteErkenning?.Datering is { } datering
            ? string.Create(CultureInfo.InvariantCulture, $"{label} ({datering.Jaar})")
            : label;
    }

    /// <summary>The estimate with what it rests on; null when there is none.</summary>
    public static string? KostenPerDeelnemer(Catalogus catalogus, Interventie interventie) =>
        catalogus.KostenramingVan(interventie)?.Tekst;

    /// <summary>The verdicts on the parts and the purses that can pay, as one would say them; null when nothing is known.</summary>
    public static string? Betalers(Catalogus catalogus, Interventie interventie, DateOnly peildatum)
    {
        var kort = FinancieringKort.Van(catalogus.Financiering, interventie, peildatum);
        var oordelen = kort.Onderdelen.Select(o => catalogus.Labels.InZin(o.Oordeel)).Distinct().ToList();
        var potjes = string.Join(", ", kort.Grondslagen.Select(catalogus.Labels.InZin));
        return (oordelen.Count, potjes.Length) switch
        {
            (0, 0) => null,
            (0, _) => $"volgens bronnen: {potjes}",
            (_, 0) => string.Join(", ", oordelen),
            _ => $"{string.Join(", ", oordelen)}: {potjes}",
        };
    }
}
