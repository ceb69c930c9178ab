namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>A goal in free words.</summary>
/// <param name="Woorden">As asked.</param>
/// <param name="Vondst">What resembles it.</param>
public sealed record Tekstvraag(string Woorden, Tekstvondst Vondst)
{
    public double Score(string interventie) => Vondst.Scores.GetValueOrDefault(interventie);
}

/// <summary>What resembles free words.</summary>
/// <param name="Scores">Per id of an interventie, 0–1, the nearest 1; what is absent does not resemble them at all.</param>
/// <param name="IsZwak">Whether none of the words is found in the catalogue, so that even the nearest may be about something else.</param>
public sealed record Tekstvondst(IReadOnlyDictionary<string, double> Scores, bool IsZwak)
{
    public static readonly Tekstvondst Niets = new(new Dictionary<string, double>(), true);
}

/// <summary>Finds interventies by words; the domain has no search of its own.</summary>
public delegate Tekstvondst Tekstzoeker(string woorden);
