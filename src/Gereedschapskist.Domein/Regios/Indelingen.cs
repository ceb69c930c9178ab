using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Regios;

/// <summary>Lays every division of the country over a place, and says what it means for whom to sit down with.</summary>
internal static class Indelingen
{
    public static IReadOnlyList<Indelingsbeeld> Van(Catalogus catalogus, Gebied gebied) =>
        [.. Enum.GetValues<Regiosoort>().Select(soort => Beeld(catalogus, gebied, soort))];

    private static Indelingsbeeld Beeld(Catalogus catalogus, Gebied gebied, Regiosoort soort)
    {
        var codes = gebied.Gemeenten.Select(gemeente => gemeente.Code).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Regiodeel> delen =
        [
            .. catalogus.Regios
                .Where(regio => regio.Soort == soort)
                .Select(regio => new Regiodeel(
                    regio.Code,
                    regio.Naam,
                    regio.Gemeenten.Count(codes.Contains),
                    regio.Gemeenten.Count,
                    regio.Mandaathouder,
                    regio.Zorgkantoor))
                .Where(deel => deel.Gemeenten > 0)
                .OrderByDescending(deel => deel.Gemeenten)
                .ThenBy(deel => deel.Code, StringComparer.Ordinal),
        ];
        return new Indelingsbeeld
        {
            Soort = soort,
            ValtSamen = delen is [var enig] && enig.Gemeenten == enig.GemeentenTotaal,
            Regios = delen,
            Betekenis = Betekenis(catalogus.Labels.InZin(soort), soort, gebied, delen),
        };
    }

    private static string Betekenis(string label, Regiosoort soort, Gebied gebied, IReadOnlyList<Regiodeel> delen) => delen switch
    {
        [] => $"Bij welke {label} dit gebied hoort, staat niet in onze bronnen.",
        [var deel] when gebied.Code == deel.Code => $"Dit is zelf een {label}.",
        [var deel] when !gebied.IsRegio => $"{gebied.Naam} hoort bij de {label} {deel.Naam}{Anderen(deel)}.",
        [var deel] when deel.Gemeenten == deel.GemeentenTotaal =>
            $"De {label} {deel.Naam} heeft precies dezelfde gemeenten: u zit met één {Partner(soort)} aan tafel.",
        [var deel] => $"Alle gemeenten liggen in de {label} {deel.Naam}{Anderen(deel)}. Stem dus ook met de regio's daar af.",
        _ => Verdeeld(label, soort, delen),
    };

    private static string Anderen(Regiodeel deel) => deel.GemeentenTotaal == deel.Gemeenten
        ? ""
        : $", samen met {Nl.Aantal(deel.GemeentenTotaal - deel.Gemeenten, "andere gemeente", "andere gemeenten")}";

    private static string Verdeeld(string label, Regiosoort soort, IReadOnlyList<Regiodeel> delen)
    {
        var namen = Nl.Opsomming([.. delen.Select(deel => $"{deel.Naam} ({Nl.Aantal(deel.Gemeenten, "gemeente", "gemeenten")})")]);
        var zin = $"De gemeenten liggen in {Nl.Afgerond(delen.Count)} {Meervoud(label)}: {namen}.";
        return delen.Select(deel => deel.Zorgkantoor).Distinct().ToList() is [{ } zorgkantoor]
            ? $"{zin} Zij hebben hetzelfde zorgkantoor: {zorgkantoor}."
            : $"{zin} U maakt dus afspraken met meer dan één {Partner(soort)}.";
    }

    private static string Meervoud(string label) => $"{label}'s";

    /// <summary>Who speaks for a region of this kind.</summary>
    private static string Partner(Regiosoort soort) => soort switch
    {
        Regiosoort.Iza => "mandaatgemeente",
        Regiosoort.Ggd => "GGD",
        Regiosoort.Zorgkantoor => "zorgkantoor",
        Regiosoort.Veiligheidsregio => "veiligheidsregio",
        _ => "jeugdregio",
    };
}
