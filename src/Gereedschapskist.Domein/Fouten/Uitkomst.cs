using System.Diagnostics.CodeAnalysis;

namespace Gereedschapskist.Domein.Fouten;

/// <summary>Either a value or every reason why there is none: an expected refusal is a value, not an exception.</summary>
public sealed class Uitkomst<T>
    where T : class
{
    private Uitkomst(T? waarde, IReadOnlyList<Fout> fouten)
    {
        Waarde = waarde;
        Fouten = fouten;
    }

    public T? Waarde { get; }

    public IReadOnlyList<Fout> Fouten { get; }

    [MemberNotNullWhen(true, nameof(Waarde))]
    public bool Gelukt => Waarde is not null;

    public static implicit operator Uitkomst<T>(T waarde) => new(waarde, []);

    public static implicit operator Uitkomst<T>(List<Fout> fouten) => fouten is { Count: > 0 }
        ? new Uitkomst<T>(null, fouten)
        : throw new ArgumentException("A refusal needs at least one reason.", nameof(fouten));
}
