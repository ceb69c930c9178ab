using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>The latest verdict of a committee; an event without a level leaves it unknown.</summary>
internal static class Erkenningsveld
{
    public static readonly Interventieveld Veld = new()
    {
        Id = "erkenningsniveau",
        Label = "Oordeel van een erkenningscommissie",
        Groep = Veldgroepen.Bewijs,
        Bestandsvelden = ["erkenningen"],
        IsBekend = i => i.Erkenningsniveau is not Erkenningsniveau.Onbekend,
        Regels = (i, labels) => i.Erkenningsniveau is Erkenningsniveau.Onbekend ? [] : [Zeg(i.LaatsteErkenning!, labels)],
        Bronnen = i => [i.LaatsteErkenning?.Bron],
        AlsOnbekend = "of een commissie de interventie heeft beoordeeld",
        Kolommen =
        [
            new Veldkolom("Erkenningsniveau", Kolomsoort.Woorden, i => i.Erkenningsniveau.Code()),
            new Veldkolom("Erkend sinds", Kolomsoort.Datum, i => i.LaatsteErkenning?.Datering),
        ],
    };

    private static string Zeg(Erkenning erkenning, Codelabels labels) =>
        $"{labels.InZin(erkenning.Niveau)} ({(erkenning.Datering is null ? "datum onbekend" : Nl.Datum(erkenning.Datering))})";
}
