using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>A number of the dose that an estimate can take from other programmes of the same kind when this one does not tell.</summary>
internal sealed record Doseveld(string Naam, string Eenheid, Func<Dosis, Hoeveelheid?> Lees)
{
    public static readonly Doseveld Bijeenkomsten = new("bijeenkomsten", "bijeenkomsten", dosis => dosis.Bijeenkomsten);

    public static readonly Doseveld MinutenPerBijeenkomst = new("duur van een bijeenkomst", "minuten", dosis => dosis.MinutenPerBijeenkomst);

    public static readonly Doseveld Contacten = new("individuele contacten", "contacten", dosis => dosis.IndividueleContacten);

    public static readonly Doseveld MinutenPerContact = new("duur van een contact", "minuten", dosis => dosis.MinutenPerContact);

    public static readonly Doseveld Begeleiders = new("begeleiders per groep", "begeleiders", dosis => dosis.BegeleidersPerGroep);

    public static readonly Doseveld Groep = new("groepsgrootte", "deelnemers", dosis => dosis.EenOpEen ? null : dosis.Groep);

    /// <summary>The known number; an open bound is closed with the other one. Null when unknown.</summary>
    public Interval? Bekend(Dosis? dosis) => dosis is null ? null : Lees(dosis) switch
    {
        { Van: { } van, Tot: { } tot } => new(van, tot),
        { Van: { } van } => Interval.Punt(van),
        { Tot: { } tot } => Interval.Punt(tot),
        _ => null,
    };
}
