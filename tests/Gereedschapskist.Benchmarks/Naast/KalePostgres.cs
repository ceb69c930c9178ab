using Gereedschapskist.Domein.Interventies;
using Npgsql;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>PostgreSQL full text as it comes: its Dutch configuration, any of the words, the best twenty by rank, no facets and no highlights.</summary>
internal sealed class KalePostgres : IDisposable
{
    private readonly NpgsqlDataSource _bron;
    private readonly NpgsqlConnection _verbinding;
    private readonly NpgsqlCommand _vraag;
    private readonly NpgsqlParameter<string> _tekst = new() { TypedValue = "" };

    public KalePostgres(string verbinding, IEnumerable<Interventie> interventies)
    {
        _bron = NpgsqlDataSource.Create(verbinding);
        _verbinding = _bron.OpenConnection();
        Voer("CREATE TABLE stuk (id text, tekst text, woorden tsvector GENERATED ALWAYS AS (to_tsvector('dutch', tekst)) STORED)");
        using (var schrijver = _verbinding.BeginTextImport("COPY stuk (id, tekst) FROM STDIN (FORMAT csv)"))
        {
            foreach (var interventie in interventies)
            {
                schrijver.WriteLine($"{Cel(interventie.Id)},{Cel(string.Join(" . ", KaleLucene.Teksten(interventie)))}");
            }
        }

        Voer("CREATE INDEX stuk_woorden ON stuk USING gin (woorden)");
        Voer("ANALYZE stuk");
        _vraag = new NpgsqlCommand(
            """
            SELECT id FROM stuk, (SELECT replace(plainto_tsquery('dutch', $1)::text, ' & ', ' | ')::tsquery AS q) AS v
            WHERE woorden @@ q ORDER BY ts_rank_cd(woorden, q) DESC LIMIT 20
            """,
            _verbinding);
        _vraag.Parameters.Add(_tekst);
        _vraag.Prepare();
    }

    public int Zoek(string tekst)
    {
        _tekst.TypedValue = tekst;
        using var lezer = _vraag.ExecuteReader();
        var aantal = 0;
        while (lezer.Read())
        {
            aantal++;
        }

        return aantal;
    }

    public void Dispose()
    {
        _vraag.Dispose();
        _verbinding.Dispose();
        _bron.Dispose();
    }

    private static string Cel(string tekst) => $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void Voer(string sql)
    {
        using var opdracht = new NpgsqlCommand(sql, _verbinding) { CommandTimeout = 0 };
        opdracht.ExecuteNonQuery();
    }
}
