namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// The general frame as a decision table, for what no chain describes: which party goes with this kind of prevention.
/// Every verdict from it is derived and says so.
/// </summary>
internal static class Kadertabel
{
    /// <summary>Id of the table; no part of a chain has it.</summary>
    public const string Id = "algemeen-kader";

    private const int Erbuiten = Beslistabelbouwer.Erbuiten;

    public static Beslistabel Build(Financieringsinhoud inhoud) => Beslistabelbouwer.Build(
        Id, inhoud.Basisregels.Where(k => k.Als.All(v => v.Veld != Veldnamen.Keten)).Select(Regel), inhoud.Velden);

    private static Financieringsregel Regel(Kaderregel kader) => new()
    {
        Id = kader.Id,
        Onderdeel = Id,
        Voorrang = kader.Verantwoordelijke == Verantwoordelijke.Zorgkantoor ? Erbuiten : 0,
        Als = kader.Als,
        Dan = new Regelgevolg
        {
            Oordeel = kader.Verantwoordelijke switch
            {
                Verantwoordelijke.Gemeente => Financieringsoordeel.Gemeente,
                Verantwoordelijke.Zorgverzekeraar => Financieringsoordeel.Verzekerd,
                Verantwoordelijke.Zorgkantoor => Financieringsoordeel.Voorwaardelijk,
                _ => Financieringsoordeel.Gezamenlijk,
            },
            Grondslagen = kader.Grondslagen,
            Verantwoordelijke = kader.Verantwoordelijke,
        },
        Zekerheid = Zekerheid.AfgeleidUitKader,
        Uitleg = kader.Uitleg,
        Bronnen = kader.Bronnen,
    };
}
