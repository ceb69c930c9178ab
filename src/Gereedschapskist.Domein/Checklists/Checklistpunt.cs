using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Domein.Checklists;

/// <summary>One thing of a list to go through.</summary>
/// <param name="Id">Id of the point; a part has that of its point, a slash and its own words.</param>
/// <param name="Naam">What is asked.</param>
/// <param name="Groep">Name of the point when this is a part of it.</param>
/// <param name="Bron">The point of the agreement or guide.</param>
public sealed record Checklistpunt(string Id, string Naam, string? Groep, Kaderpunt Bron)
{
    private const char Scheiding = '/';
    private const int LangsteSleutel = 60;

    /// <summary>In the order of the source; none when the list is not one to go through.</summary>
    public static IReadOnlyList<Checklistpunt> Van(Kader kader)
    {
        ArgumentNullException.ThrowIfNull(kader);
        return kader.Checklist switch
        {
            Checklistvorm.Punten => [.. kader.Punten.Select(punt => new Checklistpunt(punt.Id, punt.Naam, null, punt))],
            Checklistvorm.Deelpunten =>
            [
                .. kader.Punten.SelectMany(punt => punt.Deelpunten.Select(deel => new Checklistpunt($"{punt.Id}{Scheiding}{Sleutel(deel)}", deel, punt.Naam, punt))),
            ],
            _ => [],
        };
    }

    /// <summary>The words of a part: a part that says something else tomorrow is another part, and inherits no evidence.</summary>
    private static string Sleutel(string deel)
    {
        var woorden = string.Join('-', Naamsleutel.Woorden(deel));
        return woorden.Length <= LangsteSleutel ? woorden : woorden[..LangsteSleutel].TrimEnd('-');
    }
}
