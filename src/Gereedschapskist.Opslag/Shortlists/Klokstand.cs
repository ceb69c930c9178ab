namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>
/// The clock as cleaning last saw it. A clock that jumped may be wrong, and what is erased does not come back: then cleaning waits long
/// enough for somebody to notice. A service that stood still for some days waits as well; that harms nobody.
/// </summary>
/// <param name="GezienOp">The clock at the last look.</param>
/// <param name="OpruimenVanaf">Before this moment nothing is erased.</param>
internal sealed record Klokstand(DateTimeOffset GezienOp, DateTimeOffset OpruimenVanaf)
{
    private static readonly TimeSpan _grootsteStap = TimeSpan.FromDays(3);

    private static readonly TimeSpan _bedenktijd = TimeSpan.FromDays(7);

    public Klokstand Kijk(DateTimeOffset nu) => (nu - GezienOp) switch
    {
        var stap when stap > _grootsteStap => new(nu, nu + _bedenktijd),
        var stap when stap < -_grootsteStap => new(nu, nu),
        _ => this with { GezienOp = nu },
    };

    public bool MagOpruimen => GezienOp >= OpruimenVanaf;
}
