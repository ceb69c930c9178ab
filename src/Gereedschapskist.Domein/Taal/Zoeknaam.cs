namespace Gereedschapskist.Domein.Taal;

/// <summary>A name made ready to be compared with others.</summary>
/// <param name="Sleutel">The whole name as one key.</param>
/// <param name="Woorden">Its words.</param>
public sealed record Zoeknaam(string Sleutel, IReadOnlyList<string> Woorden)
{
    public static Zoeknaam Van(string naam)
    {
        var woorden = Naamsleutel.Woorden(naam);
        return new(string.Concat(woorden), woorden);
    }
}
