using System.Data.Common;

namespace Gereedschapskist.Opslag.Databases;

/// <summary>
/// Tries whether the store takes a write right now. Reading would not tell: a full disk and a lock let readers pass. Asked often it answers
/// from memory, and it never waits longer than a probe may.
/// </summary>
public sealed class Opslagproef(Database database, TimeProvider klok)
{
    private const int WachttijdInSeconden = 1;

    private static readonly TimeSpan _houdbaar = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan _langst = TimeSpan.FromSeconds(2);

    private (DateTimeOffset Tot, string? Bezwaar)? _laatste;

    /// <summary>Null when a write succeeds; else in Dutch what is wrong.</summary>
    public async Task<string?> BezwaarAsync(CancellationToken cancellationToken)
    {
        if (_laatste is { } bekend && klok.GetUtcNow() < bekend.Tot)
        {
            return bekend.Bezwaar;
        }

        var bezwaar = await ProbeerAsync(cancellationToken);
        _laatste = (klok.GetUtcNow() + _houdbaar, bezwaar);
        return bezwaar;
    }

    private async Task<string?> ProbeerAsync(CancellationToken cancellationToken)
    {
        try
        {
            // On a thread of its own: SQLite waits in its caller's, and a disk that hangs never comes back.
            await Task.Run(() => SchrijfAsync(cancellationToken), cancellationToken).WaitAsync(_langst, klok, cancellationToken);
            return null;
        }
        catch (Exception fout) when (fout is TimeoutException or DbException || Opslagstoring.Is(fout))
        {
            return fout is TimeoutException ? "De database antwoordt niet." : $"De database is niet te beschrijven ({fout.Message}).";
        }
    }

    private async Task SchrijfAsync(CancellationToken cancellationToken)
    {
        await using var verbinding = await database.OpenAsync(cancellationToken);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandTimeout = WachttijdInSeconden;

        opdracht.CommandText = database.Proef;
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }
}
