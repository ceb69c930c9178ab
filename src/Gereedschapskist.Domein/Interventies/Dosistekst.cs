namespace Gereedschapskist.Domein.Interventies;

/// <summary>Says a dose in whole sentences: what a participant gets, in what group, and what it takes of those who run it.</summary>
public static class Dosistekst
{
    /// <summary>The sentences; empty when the dose holds no number.</summary>
    public static IReadOnlyList<string> Zinnen(Dosis? dosis) =>
        dosis is null ? [] : [.. new[] { Wat(dosis), Groep(dosis), Voorbereiding(dosis), Eigen(dosis) }.OfType<string>()];

    /// <summary>Every source of a number or of the explanation.</summary>
    public static IEnumerable<string> Bronnen(Dosis? dosis) =>
        dosis is null ? [] : dosis.Bekend.SelectMany(aantal => aantal.Bronnen).Concat(dosis.Bronnen).Distinct(StringComparer.Ordinal);

    private static string? Wat(Dosis dosis)
    {
        var weken = dosis.Weken is { } w ? Aantal(w, "week", "weken") : null;
        string[] keren =
        [
            .. new[]
            {
                Keren(dosis.Bijeenkomsten, dosis.MinutenPerBijeenkomst, "bijeenkomst", "bijeenkomsten"),
                Keren(dosis.IndividueleContacten, dosis.MinutenPerContact, "individueel contact", "individuele contacten"),
            }.OfType<string>(),
        ];
        return (weken, keren) switch
        {
            (null, []) => null,
            ({ }, []) => $"Het duurt {weken}.",
            (null, _) => $"Een deelnemer krijgt {Nl.Opsomming(keren)}.",
            _ => $"Een deelnemer krijgt in {weken} {Nl.Opsomming(keren)}.",
        };
    }

    private static string? Keren(Hoeveelheid? aantal, Hoeveelheid? minuten, string een, string meer)
    {
        var lengte = minuten is null ? "" : $" van {Aantal(minuten, "minuut", "minuten")}";
        return (aantal, minuten) switch
        {
            (null, null) => null,
            (null, _) => meer + lengte,
            ({ Van: 0, Tot: 0 }, _) => $"geen {meer}",
            _ => Aantal(aantal, een, meer) + lengte,
        };
    }

    private static string? Groep(Dosis dosis)
    {
        var begeleiders = dosis.BegeleidersPerGroep switch
        {
            null => null,
            { Van: 0, Tot: 0 } => "zonder begeleider",
            var aantal => $"met {Aantal(aantal, "begeleider", "begeleiders")}",
        };
        return (dosis, begeleiders) switch
        {
            ({ EenOpEen: true }, null) => "Dat gaat een-op-een.",
            ({ EenOpEen: true }, _) => $"Dat gaat een-op-een, {begeleiders}.",
            ({ Groep: { } groep }, null) => $"Een groep telt {Aantal(groep, "deelnemer", "deelnemers")}.",
            ({ Groep: { } groep }, _) => $"Een groep telt {Aantal(groep, "deelnemer", "deelnemers")}, {begeleiders}.",
            (_, null) => null,
            _ => $"Dat gaat {begeleiders}.",
        };
    }

    private static string? Voorbereiding(Dosis dosis) =>
        dosis.VoorbereidingUren is { } uren ? $"De voorbereiding kost {Aantal(uren, "uur", "uur")}." : null;

    private static string? Eigen(Dosis dosis) =>
        dosis.Bekend.Any(aantal => aantal.Berekend) ? "Een deel van deze getallen is onze eigen som of schatting." : null;

    private static string Aantal(Hoeveelheid aantal, string een, string meer) => Nl.Aantal(aantal.Van, aantal.Tot, een, meer);
}
