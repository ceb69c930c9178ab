using System.Reflection;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Domein.Fouten;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>
/// The header <c>Idempotency-Key</c>: who sends the same again under the same key gets the same, not a second one. With or without
/// quotation marks; long enough that nobody guesses it, because it leads to what was made.
/// </summary>
internal sealed class Herhaalkop : IInvoer, IEndpointParameterMetadataProvider
{
    public const string Naam = "Idempotency-Key";

    public const int Kortst = 16;
    public const int Langst = 200;

    private Herhaalkop(string? sleutel, IReadOnlyList<Fout> fouten) => (Sleutel, Fouten) = (sleutel, fouten);

    /// <summary>Null when the client sent none.</summary>
    public string? Sleutel { get; }

    public Probleem? Weigering => null;

    public IReadOnlyList<Fout> Fouten { get; }

    public static ValueTask<Herhaalkop?> BindAsync(HttpContext context)
    {
        var koppen = context.Request.Headers[Naam];
        return ValueTask.FromResult<Herhaalkop?>(koppen.Count == 0 ? new Herhaalkop(null, []) : Lees(koppen.ToString()));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new HerhaalbaarMetadata());

    private static Herhaalkop Lees(string kop)
    {
        var sleutel = kop is ['"', .. var binnen, '"'] ? binnen : kop;
        var code = sleutel.Length < Kortst ? Foutcodes.TeKort
            : sleutel.Length > Langst ? Foutcodes.TeLang
            : sleutel.Any(teken => teken is <= ' ' or > '~') ? Foutcodes.TekenOnleesbaar
            : null;
        return code is null ? new Herhaalkop(sleutel, []) : new Herhaalkop(null, [new Fout(
            Naam, code, $"De kop '{Naam}' moet {Kortst} tot en met {Langst} letters, cijfers of leestekens zijn, zonder spaties.", "Gebruik voor elk bericht een nieuwe willekeurige UUID.")]);
    }
}
