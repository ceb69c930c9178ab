using System.Globalization;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What the money overviews say per subject and year.</summary>
public sealed class Geldkennis
{
    /// <summary>First year of the brede SPUK.</summary>
    public const int EersteJaar = 2023;

    private const int LaatsteGala = 2026;
    private const int LaatsteAzwa = 2029;
    private const string Structureel = "structureel";

    private readonly Dictionary<string, Geldstroom> _stromen;
    private readonly Dictionary<string, Geldoverzicht> _overzichten;

    public Geldkennis(IReadOnlyList<Geldstroom> stromen, IReadOnlyList<Geldoverzicht> overzichten)
    {
        ArgumentNullException.ThrowIfNull(stromen);
        Stromen = stromen;
        _stromen = stromen.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _overzichten = overzichten.ToDictionary(o => o.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Geldstroom> Stromen { get; }

    public Geldstroom? Stroom(string id) => _stromen.GetValueOrDefault(id);

    /// <summary>The lines of these subjects with what they give in one year.</summary>
    public IReadOnlyList<Geldbedrag> Bedragen(IEnumerable<string> stromen, int jaar) =>
    [
        .. stromen
            .Select(Stroom)
            .OfType<Geldstroom>()
            .SelectMany(s => s.Regels)
            .Distinct()
            .Select(r => Bedrag(r, jaar))
            .OfType<Geldbedrag>(),
    ];

    /// <summary>Every line of money for a basisfunctionaliteit, with the periods for which its table names an amount.</summary>
    public IReadOnlyList<Geldlijn> LijnenVan(string basisfunctionaliteit) =>
    [
        .. Stromen
            .Where(s => s.Basisfunctionaliteiten.Contains(basisfunctionaliteit))
            .SelectMany(s => s.Regels)
            .Distinct()
            .Select(Lijn)
            .OfType<Geldlijn>(),
    ];

    /// <summary>From before the first year on, without gaps; the last one has no end.</summary>
    internal IReadOnlyList<Geldfase> Fasen(IReadOnlyList<string> stromen)
    {
        var fasen = new List<Geldfase> { new(Geldafspraak.Geen, DateOnly.MinValue, Eind(EersteJaar - 1)) };
        for (var jaar = EersteJaar; jaar <= LaatsteAzwa + 2; jaar++)
        {
            var afspraak = Afspraak(stromen, jaar);
            var tot = jaar == LaatsteAzwa + 2 ? DateOnly.MaxValue : Eind(jaar);
            if (fasen[^1].Afspraak == afspraak && fasen.Count > 1)
            {
                fasen[^1] = fasen[^1] with { TotEnMet = tot };
            }
            else
            {
                fasen.Add(new Geldfase(afspraak, new DateOnly(jaar, 1, 1), tot));
            }
        }

        return fasen;
    }

    private static DateOnly Eind(int jaar) => new(jaar, 12, 31);

    private Geldafspraak Afspraak(IReadOnlyList<string> stromen, int jaar)
    {
        var gevuld = Bedragen(stromen, jaar).Where(b => b.MiljoenEuro > 0).ToList();
        return jaar switch
        {
            _ when gevuld.Count == 0 => Geldafspraak.Geen,
            <= LaatsteGala => gevuld.Exists(b => b.Overzicht == "spuk-gala") ? Geldafspraak.Gala : Geldafspraak.Azwa2026,
            <= LaatsteAzwa => Geldafspraak.Azwa,
            _ => Geldafspraak.Aangekondigd,
        };
    }

    private Geldlijn? Lijn(Geldregelverwijzing verwijzing) =>
        _overzichten.GetValueOrDefault(verwijzing.Overzicht) is { } overzicht && overzicht.Regels.FirstOrDefault(r => r.Id == verwijzing.Regel) is { } regel
            ? new Geldlijn
            {
                Naam = $"{overzicht.Titel}: {regel.Naam}",
                Bedragen = [.. overzicht.Perioden.Zip(regel.MiljoenEuro).Where(b => b.Second is not null).Select(b => new Jaarbedrag(b.First, b.Second!.Value))],
                Bronnen = overzicht.Bronnen,
            }
            : null;

    private Geldbedrag? Bedrag(Geldregelverwijzing verwijzing, int jaar)
    {
        if (_overzichten.GetValueOrDefault(verwijzing.Overzicht) is not { } overzicht
            || overzicht.Regels.FirstOrDefault(r => r.Id == verwijzing.Regel) is not { } regel)
        {
            return null;
        }

        var kolom = Kolom(overzicht, jaar);
        return new Geldbedrag
        {
            Overzicht = overzicht.Id,
            Regel = regel.Id,
            Naam = regel.Naam,
            Titel = overzicht.Titel,
            Jaar = jaar,
            Structureel = kolom >= 0 && overzicht.Perioden[kolom] == Structureel,
            MiljoenEuro = kolom < 0 ? null : regel.MiljoenEuro[kolom],
            Bronnen = overzicht.Bronnen,
        };
    }

    /// <summary>The column of a year; the years after the last one stand in the column <c>structureel</c>.</summary>
    private static int Kolom(Geldoverzicht overzicht, int jaar)
    {
        var perioden = overzicht.Perioden;
        var eigen = jaar.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < perioden.Count; i++)
        {
            if (perioden[i] == eigen)
            {
                return i;
            }
        }

        var laatste = perioden.Where(p => p != Structureel).Select(p => int.Parse(p, CultureInfo.InvariantCulture)).Max();
        return jaar > laatste && perioden[^1] == Structureel ? perioden.Count - 1 : -1;
    }
}
