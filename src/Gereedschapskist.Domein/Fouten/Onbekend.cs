namespace Gereedschapskist.Domein.Fouten;

/// <summary>The refusal of an id or code that does not exist: one sentence and one suggestion, whoever asks for it.</summary>
public static class Onbekend
{
    private static readonly Dictionary<string, string> _wat = new(StringComparer.Ordinal)
    {
        [Foutcodes.BasisfunctionaliteitOnbekend] = "De basisfunctionaliteit",
        [Foutcodes.CriteriumOnbekend] = "Het criterium",
        [Foutcodes.GemeenteOnbekend] = "De gemeente",
        [Foutcodes.GezondheidsdoelOnbekend] = "Het gezondheidsdoel",
        [Foutcodes.InterventieOnbekend] = "De interventie",
        [Foutcodes.KetenOnbekend] = "De keten",
        [Foutcodes.RegioOnbekend] = "De regio",
        [Foutcodes.WaardeOnbekend] = "De waarde",
    };

    /// <summary>The code for an unknown value of a field that holds an id; of another field the general one.</summary>
    public static string Code(string veld) => veld switch
    {
        "basisfunctionaliteit" => Foutcodes.BasisfunctionaliteitOnbekend,
        "gemeente" => Foutcodes.GemeenteOnbekend,
        "gezondheidsdoel" => Foutcodes.GezondheidsdoelOnbekend,
        "interventie" => Foutcodes.InterventieOnbekend,
        "keten" => Foutcodes.KetenOnbekend,
        "regio" => Foutcodes.RegioOnbekend,
        _ => Foutcodes.WaardeOnbekend,
    };

    /// <param name="veld">Path of the field.</param>
    /// <param name="code">One of the codes of <see cref="Foutcodes"/> that end on <c>-onbekend</c>.</param>
    /// <param name="gevraagd">What was asked for.</param>
    /// <param name="bekend">What could have been asked for.</param>
    /// <param name="anders">What to do when nothing resembles it.</param>
    public static Fout Van(string veld, string code, string gevraagd, IEnumerable<string> bekend, string anders) =>
        new(veld, code, $"{_wat[code]} '{Nl.Kort(gevraagd)}' bestaat niet.", Herstelzin.Bedoelde(gevraagd, bekend, anders));
}
