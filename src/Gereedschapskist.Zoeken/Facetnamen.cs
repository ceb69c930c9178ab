namespace Gereedschapskist.Zoeken;

/// <summary>Names of the facets; each feeds the filter of the same name, unless told otherwise.</summary>
public static class Facetnamen
{
    public const string Basisfunctionaliteit = "basisfunctionaliteit";

    public const string Thema = "thema";

    public const string Gezondheidsdoel = "gezondheidsdoel";

    public const string Setting = "setting";

    public const string Preventievorm = "preventievorm";

    /// <summary>Feeds the filter <c>minimumErkenning</c>.</summary>
    public const string Erkenning = "erkenning";

    public const string Grondslag = "grondslag";

    public const string Kostenklasse = "kostenklasse";

    /// <summary>Feeds the filter <c>leeftijd</c>.</summary>
    public const string Leeftijdsgroep = "leeftijdsgroep";

    public const string Kenmerk = "kenmerk";

    public const string Uitvoerder = "uitvoerder";
}
