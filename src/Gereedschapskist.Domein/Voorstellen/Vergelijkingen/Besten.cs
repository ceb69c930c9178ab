namespace Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

/// <summary>Says who is best in a row, only when nobody else can be better.</summary>
internal static class Besten
{
    public static (IReadOnlyList<string> Beste, string? Uitleg) Bepaal(IReadOnlyList<Vergelijkcel> cellen, Beter beter, string? onvergelijkbaar)
    {
        var bekend = cellen.Where(cel => cel is { Van: not null, Tot: not null }).ToList();
        if (bekend.Count < 2)
        {
            return ([], "Van minder dan twee is dit bekend; er is niets te vergelijken.");
        }

        if (onvergelijkbaar is not null)
        {
            return ([], onvergelijkbaar);
        }

        // The worst the best can be must be at least the best that any other can be.
        var (slechtst, best) = beter is Beter.Hoger
            ? ((Func<Vergelijkcel, decimal>)(cel => cel.Van!.Value), (Func<Vergelijkcel, decimal>)(cel => cel.Tot!.Value))
            : (cel => -cel.Tot!.Value, cel => -cel.Van!.Value);
        var winnaars = bekend
            .Where(cel => bekend.All(ander => ander == cel || slechtst(cel) >= best(ander)))
            .ToList();
        var onbekend = cellen.Count - bekend.Count;
        var rest = onbekend == 0 ? "" : $" Van {onbekend} is dit onbekend; {(onbekend == 1 ? "die kan" : "die kunnen")} beter zijn.";
        return bekend.Select(cel => cel.Tekst).Distinct(StringComparer.Ordinal).Count() == 1 || winnaars.Count == bekend.Count ? ([], $"Hierin zijn alle gelijk.{rest}")
            : winnaars.Count == 0 ? ([], $"De bandbreedtes overlappen; een beste is niet aan te wijzen.{rest}")
            : bekend.Any(cel => !winnaars.Contains(cel) && winnaars.Any(winnaar => winnaar.Tekst == cel.Tekst))
                ? ([], $"Wat hier staat, is bij een ander hetzelfde; een beste is niet aan te wijzen.{rest}")
            : ([.. winnaars.Select(cel => cel.Interventie)], $"{Reden(winnaars, bekend, beter)}{rest}");
    }

    /// <summary>What decides: the best beside the best of the others.</summary>
    private static string Reden(List<Vergelijkcel> winnaars, IReadOnlyList<Vergelijkcel> bekend, Beter beter)
    {
        var anderen = bekend.Except(winnaars);
        var volgende = beter is Beter.Hoger ? anderen.MaxBy(cel => cel.Tot)! : anderen.MinBy(cel => cel.Van)!;
        return $"{(beter is Beter.Hoger ? "Hoogste" : "Laagste")} van wat bekend is: {Kort(winnaars[0].Tekst)}; de volgende: {Kort(volgende.Tekst)}.";
    }

    private static string Kort(string tekst) => tekst.TrimEnd('.');
}
