using System.Runtime.CompilerServices;

namespace Gereedschapskist.Client;

/// <summary>Reads a list in pages as one list.</summary>
internal static class Bladzijden
{
    public static async IAsyncEnumerable<T> Alle<TLijst, T>(
        int eerste,
        Func<int, CancellationToken, Task<Antwoord<TLijst>>> vraag,
        Func<TLijst, (IReadOnlyList<T> Resultaten, int Totaal, int PaginaGrootte)> open,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TLijst : class
    {
        for (var pagina = eerste; ; pagina++)
        {
            var (resultaten, totaal, grootte) = open((await vraag(pagina, cancellationToken).ConfigureAwait(false)).WaardeOfFout());
            foreach (var resultaat in resultaten)
            {
                yield return resultaat;
            }

            if (resultaten.Count == 0 || (long)pagina * grootte >= totaal)
            {
                yield break;
            }
        }
    }
}
