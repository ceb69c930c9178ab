using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Gereedschapskist.Client;

/// <summary>Reads an answer of one JSON object a line, each as soon as it is there.</summary>
internal sealed class Regellezer<T>(HttpResponseMessage antwoord, JsonTypeInfo<T> contract)
    where T : class
{
    public async IAsyncEnumerable<T> Lees([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lezer = new StreamReader(await antwoord.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), Encoding.UTF8);
        while (await lezer.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } regel)
        {
            if (regel.Length > 0)
            {
                yield return JsonSerializer.Deserialize(regel, contract) ?? throw new JsonException("De API gaf een lege regel.");
            }
        }
    }
}
