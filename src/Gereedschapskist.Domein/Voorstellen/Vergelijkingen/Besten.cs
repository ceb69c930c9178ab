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
            .Select(cel => cel.Interventie)
            .ToList();
        var onbekend = cellen.Count - bekend.Count;
        var rest = onbekend == 0 ? "" : $" Van {onbekend} is dit onbekend; {(onbekend == 1 ? "die kan" : "die kunnen")} beter zijn.";
        return winnaars.Count == bekend.Count ? ([], $"Zij zijn hierin gelijk.{rest}")
            : winnaars.Count == 0 ? ([], $"De bandbreedtes overlappen; een beste is niet aan te wijzen.{rest}")
            : (winnaars, $"{(beter is Beter.Hoger ? "Hoogste" : "Laagste")} van wat bekend is.{rest}");
    }
}
