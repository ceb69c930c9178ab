using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gereedschapskist.Api.Platform.Contracten;

/// <summary>A list of the catalogue, and one of it by its key.</summary>
internal static class Naslag
{
    /// <param name="v1">Where the addresses stand under.</param>
    /// <param name="pad">Address of the list, with the name of the key of one: <c>/ketens/{id}</c>.</param>
    /// <param name="tag">Heading in the documentation.</param>
    /// <param name="lijst">Name and handler of the list.</param>
    /// <param name="een">Name and handler of one.</param>
    public static void MapNaslag(
        this IEndpointRouteBuilder v1, string pad, string tag, (string Naam, Delegate Handler) lijst, (string Naam, Delegate Handler) een)
    {
        v1.MapGet(pad[..pad.LastIndexOf('/')], lijst.Handler).WithName(lijst.Naam).WithTags(tag).MetKoppen("Link");
        v1.MapGet(pad, een.Handler).WithName(een.Naam).WithTags(tag);
    }

    /// <summary>The one that was found, in the form of its answer; without one the refusal, with what resembles it.</summary>
    /// <param name="gevonden">What has this key; null when nothing has.</param>
    /// <param name="vorm">Its answer.</param>
    /// <param name="soort">What it is, with its article.</param>
    /// <param name="sleutel">What was asked.</param>
    /// <param name="bekend">Every key there is.</param>
    public static Results<Ok<TAntwoord>, NietGevonden> Geef<T, TAntwoord>(
        T? gevonden, Func<T, TAntwoord> vorm, string soort, string sleutel, IEnumerable<string> bekend)
        where T : class => gevonden is null ? Problemen.NietGevonden(soort, sleutel, bekend) : TypedResults.Ok(vorm(gevonden));
}
