using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>A dossier in a line: what for, where, and how far the choice is.</summary>
public static class Dossierkop
{
    /// <summary>"minder eenzaamheid, Hollands Kroon, 4 gekozen"; the title where nothing says what it is for.</summary>
    public static string Van(Catalogus catalogus, Shortlist dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var gekozen = dossier.Aantal(Besluitkeuze.Gekozen);
        string?[] delen =
        [
            Waarvoor(catalogus, dossier.Context) ?? dossier.Titel,
            Waar(catalogus, dossier.Context),
            gekozen > 0 ? $"{gekozen} gekozen" : Nl.Aantal(dossier.Items.Count, "interventie", "interventies"),
        ];
        return string.Join(", ", delen.OfType<string>());
    }

    /// <summary>The goals and functions by name; null when there are none.</summary>
    /// <param name="catalogus">Where the names stand.</param>
    /// <param name="context">The goals and functions.</param>
    /// <param name="hoogstens">How many are named; the rest is counted.</param>
    public static string? Waarvoor(Catalogus catalogus, Shortlistcontext context, int hoogstens = 2)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(context);
        string[] namen =
        [
            .. context.Gezondheidsdoelen.Select(id => Midden(catalogus.Gezondheidsdoel(id)?.Naam ?? id)),
            .. context.Basisfunctionaliteiten.Select(id => Midden(catalogus.Basisfunctionaliteit(id)?.Naam ?? id)),
            .. context.Doel is { } doel ? [$"“{Nl.Kort(doel)}”"] : Array.Empty<string>(),
        ];
        return namen.Length switch
        {
            0 => null,
            var aantal when aantal <= hoogstens => Nl.Opsomming(namen),
            _ => $"{string.Join(", ", namen.Take(hoogstens))} en nog {namen.Length - hoogstens}",
        };
    }

    /// <summary>The name of the place; null when none was chosen.</summary>
    public static string? Waar(Catalogus catalogus, Shortlistcontext context)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(context);
        return context switch
        {
            { Gemeente: { } code } => catalogus.Gemeente(code)?.Naam ?? code,
            { Regio: { } code } => catalogus.Regio(code)?.Naam ?? code,
            _ => null,
        };
    }

    /// <summary>As in the middle of a sentence; a name of its own, such as Nu Niet Zwanger, keeps its capitals.</summary>
    private static string Midden(string naam) => naam.Skip(1).Any(char.IsUpper) ? naam : naam.MetKleineLetter();
}
