using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>
/// Remembers for a moment what a form made: sent twice it makes one thing, and a page that is loaded again shows the same.
/// In memory only, because the keys and links in it are secret.
/// </summary>
internal sealed class Zojuist(TimeProvider klok)
{
    private static readonly TimeSpan _moment = TimeSpan.FromMinutes(2);

    /// <summary>More than people send in two minutes; what came first is forgotten first.</summary>
    private const int Meeste = 20_000;

    private readonly ConcurrentDictionary<string, (DateTimeOffset Tot, Lazy<Task<object?>> Wat)> _bekend = new(StringComparer.Ordinal);

    /// <summary>What was made under this name a moment ago, or else what <paramref name="maak"/> makes now.</summary>
    public async Task<T?> EenKeerAsync<T>(string naam, Func<Task<T?>> maak)
        where T : class
    {
        RuimOp();
        naam = Kenmerk(naam);
        var nieuw = (klok.GetUtcNow() + _moment, new Lazy<Task<object?>>(async () => await maak()));
        try
        {
            return (T?)await _bekend.GetOrAdd(naam, nieuw).Wat.Value;
        }
        catch
        {
            // What failed was not made: the next one to send it tries again.
            _bekend.TryRemove(naam, out _);
            throw;
        }
    }

    public void Onthoud(string naam, string wat) => _bekend[Kenmerk(naam)] = (klok.GetUtcNow() + _moment, new Lazy<Task<object?>>(Task.FromResult<object?>(wat)));

    public async Task<string?> ZieAsync(string naam)
    {
        RuimOp();
        return _bekend.TryGetValue(Kenmerk(naam), out var iets) ? await iets.Wat.Value as string : null;
    }

    public void Vergeet(string naam) => _bekend.TryRemove(Kenmerk(naam), out _);

    private void RuimOp()
    {
        var nu = klok.GetUtcNow();
        foreach (var (naam, iets) in _bekend)
        {
            if (iets.Tot <= nu)
            {
                _bekend.TryRemove(new(naam, iets));
            }
        }

        foreach (var (naam, iets) in _bekend.Count > Meeste ? _bekend.OrderBy(b => b.Value.Tot).Take(_bekend.Count - Meeste) : [])
        {
            _bekend.TryRemove(new(naam, iets));
        }
    }

    /// <summary>What a client sends as the name of a form may be of any size; what is kept of it is not.</summary>
    private static string Kenmerk(string naam) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(naam)));
}
