namespace Gereedschapskist.Api.Zoeken;

/// <summary>Names of the fields of the search form; the API uses the same.</summary>
public static class Zoekvelden
{
    public const string Zoek = "zoek";
    public const string Basisfunctionaliteit = "basisfunctionaliteit";
    public const string Thema = "thema";
    public const string Gezondheidsdoel = "gezondheidsdoel";
    public const string Leeftijd = "leeftijd";
    public const string Kenmerk = "kenmerk";
    public const string Uitvoerder = "uitvoerder";
    public const string Setting = "setting";
    public const string Preventievorm = "preventievorm";
    public const string MinimumErkenning = "minimumErkenning";
    public const string Grondslag = "grondslag";
    public const string MaxKosten = "maxKostenPerDeelnemer";
    public const string Kostenklasse = "kostenklasse";
    public const string Eigenaar = "eigenaar";
    public const string Sorteer = "sorteer";
    public const string Pagina = "pagina";

    public static IReadOnlyList<string> Alle { get; } =
    [
        Zoek, Basisfunctionaliteit, Gezondheidsdoel, Leeftijd, MinimumErkenning, Preventievorm, Uitvoerder, Setting, Grondslag, Kostenklasse, MaxKosten, Thema, Kenmerk, Eigenaar, Sorteer, Pagina,
    ];
}
