using System.Text;
using Gereedschapskist.Domein.Catalogi;
using Microsoft.Data.Sqlite;

namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>What one gets without our work: the same texts in SQLite FTS5, BM25, any of the words.</summary>
internal sealed class KaleFts5 : IDisposable
{
    private readonly SqliteConnection _verbinding = new("Data Source=:memory:");

    public KaleFts5(Catalogus catalogus)
    {
        _verbinding.Open();
        Voer("CREATE VIRTUAL TABLE interventie USING fts5(id UNINDEXED, naam, aliassen, themas, doelgroep, kenmerken, doel, aanpak, eigenaar, omgeving)");
        foreach (var i in catalogus.Interventies)
        {
            Voer(
                "INSERT INTO interventie VALUES ($p0, $p1, $p2, $p3, $p4, $p5, $p6, $p7, $p8, $p9)",
                i.Id,
                i.Naam,
                string.Join(' ', i.Aliassen),
                string.Join(' ', i.Themas.Concat(i.Functies).Concat(i.Basisfunctionaliteiten.Select(id => catalogus.Basisfunctionaliteit(id)?.Naam))),
                i.Doelgroep,
                string.Join(' ', i.Kenmerken),
                i.Doel,
                i.Aanpak,
                i.Eigenaar,
                string.Join(' ', i.Settings.Concat(i.Uitvoerders)));
        }
    }

    public (IReadOnlyList<string> Ids, int Totaal) Zoek(string vraag)
    {
        using var opdracht = _verbinding.CreateCommand();
        opdracht.CommandText = "SELECT id FROM interventie WHERE interventie MATCH $vraag ORDER BY bm25(interventie), id";
        opdracht.Parameters.AddWithValue("$vraag", Match(vraag));
        var ids = new List<string>();
        using var lezer = opdracht.ExecuteReader();
        while (lezer.Read())
        {
            ids.Add(lezer.GetString(0));
        }

        return ([.. ids.Take(10)], ids.Count);
    }

    public void Dispose() => _verbinding.Dispose();

    private static string Match(string vraag)
    {
        var woorden = new StringBuilder();
        foreach (var teken in vraag)
        {
            woorden.Append(char.IsLetterOrDigit(teken) ? teken : ' ');
        }

        return string.Join(" OR ", woorden.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => $"\"{w}\""));
    }

    private void Voer(string sql, params ReadOnlySpan<string?> waarden)
    {
        using var opdracht = _verbinding.CreateCommand();
        opdracht.CommandText = sql;
        for (var i = 0; i < waarden.Length; i++)
        {
            opdracht.Parameters.AddWithValue($"$p{i}", (object?)waarden[i] ?? DBNull.Value);
        }

        opdracht.ExecuteNonQuery();
    }
}
