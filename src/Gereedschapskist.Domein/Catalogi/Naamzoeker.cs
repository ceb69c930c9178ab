using System.Collections.Frozen;

namespace Gereedschapskist.Domein.Catalogi;

/// <summary>Finds what somebody writes by its id or its name, however it is spelled.</summary>
public sealed class Naamzoeker<T>
    where T : class
{
    private readonly FrozenDictionary<string, T> _opSleutel;

    /// <summary>An id goes before a name; of two with one name it finds the first.</summary>
    public Naamzoeker(IReadOnlyList<T> alle, Func<T, string> id, Func<T, string> naam) => _opSleutel = alle
        .Select(een => (Sleutel: Naamsleutel.Van(id(een)), Een: een))
        .Concat(alle.Select(een => (Sleutel: Naamsleutel.Van(naam(een)), Een: een)))
        .DistinctBy(paar => paar.Sleutel)
        .ToFrozenDictionary(paar => paar.Sleutel, paar => paar.Een, StringComparer.Ordinal);

    public T? Vind(string? getypt) => string.IsNullOrWhiteSpace(getypt) ? null : _opSleutel.GetValueOrDefault(Naamsleutel.Van(getypt));
}
