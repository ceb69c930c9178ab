using System.Xml.Linq;
using Dapper;
using Gereedschapskist.Opslag.Databases;

namespace Gereedschapskist.Opslag.Formulieren;

/// <summary>The keys with which forms are signed, where every node and every later start finds them.</summary>
public sealed class Formuliersleutels(Database database)
{
    private const string Alle = "SELECT xml FROM formuliersleutel ORDER BY naam";

    private const string Bewaar = "INSERT INTO formuliersleutel (naam, xml) VALUES (@naam, @xml) ON CONFLICT (naam) DO NOTHING";

    public async Task<IReadOnlyCollection<XElement>> LeesAsync(CancellationToken cancellationToken)
    {
        await using var verbinding = await database.OpenAsync(cancellationToken);
        return [.. (await verbinding.QueryAsync<string>(new CommandDefinition(Alle, cancellationToken: cancellationToken))).Select(xml => XElement.Parse(xml))];
    }

    public async Task BewaarAsync(string naam, XElement sleutel, CancellationToken cancellationToken)
    {
        await using var verbinding = await database.OpenAsync(cancellationToken);
        await verbinding.ExecuteAsync(new CommandDefinition(Bewaar, new { naam, xml = sleutel.ToString(SaveOptions.DisableFormatting) }, cancellationToken: cancellationToken));
    }
}
