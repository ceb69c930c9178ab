namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The fields that the code itself gives a meaning; all others are only data.</summary>
public static class Veldnamen
{
    public const string Leeftijd = "leeftijd";
    public const string Preventievorm = "preventievorm";
    public const string Variant = "variant";
    public const string Uitvoerder = "uitvoerder";

    public const string Zorgverzekeraar = "zorgverzekeraar";
    public const string Onderwerp = "onderwerp";
    public const string Keten = "keten";
    public const string WlzIndicatie = "wlzIndicatie";

    public const string ProgrammaVoldoet = "programmaVoldoet";

    public const string Gecontracteerd = "gecontracteerd";

    /// <summary>The rest of a list: nobody of those that are named.</summary>
    public const string Andere = "andere";

    /// <summary>The variant of an interventie that no source names for a part.</summary>
    public const string AnderProgramma = "ander-programma";
}
