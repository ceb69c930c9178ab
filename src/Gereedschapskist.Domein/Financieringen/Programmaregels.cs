namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// Works out what a rule on insured care means for a programme that no source names for its part, and for a programme
/// that belongs to another part: naming the wrong one may never say more than naming none.
/// </summary>
internal static class Programmaregels
{
    /// <summary>Goes before every rule of the part itself: a programme of another part is outside the group.</summary>
    private const int Erbuiten = 4;

    private const string Herkomst = "Dat een genoemd programma zelf onder de aanspraak moet vallen, is onze afleiding: een erkenning is nog geen vergoeding.";

    public static IEnumerable<Financieringsregel> Bij(Financieringsregel regel, IReadOnlyList<Programma> programmas)
    {
        if (regel.Programma == Programmatoets.Geen || regel.Als.Any(v => v.Veld == Veldnamen.Variant))
        {
            return [];
        }

        List<Financieringsregel> afgeleid = [Ander(regel)];
        if (regel.Programma == Programmatoets.Toets)
        {
            afgeleid.Add(Voldoet(regel));
            afgeleid.Add(VoldoetNiet(regel));
        }

        if (regel.Voorrang != 1)
        {
            afgeleid.AddRange(VanElders(regel, programmas));
        }

        return afgeleid;
    }

    private static Financieringsregel Ander(Financieringsregel regel) => regel with
    {
        Id = $"{regel.Id}-ander-programma",
        Afgeleid = true,
        Als = Met(regel, Is(Veldnamen.Variant, [Veldnamen.AnderProgramma])),
        Dan = regel.Dan with { Oordeel = Financieringsoordeel.Voorwaardelijk, OpenVoorwaarden = [.. regel.Dan.OpenVoorwaarden, "het programma valt onder deze aanspraak"] },
        Zekerheid = Zekerheid.DeelsAfgeleid,
        Uitleg = "De aanspraak bestaat, maar onze regels noemen dit programma er niet bij; een erkenning alleen is daarvoor niet genoeg.",
        Opmerkingen = [Herkomst],
    };

    private static Financieringsregel Voldoet(Financieringsregel regel) => regel with
    {
        Id = $"{regel.Id}-ander-programma-voldoet",
        Afgeleid = true,
        Als = Met(regel, Is(Veldnamen.Variant, [Veldnamen.AnderProgramma]), Is(Veldnamen.ProgrammaVoldoet, [Situatieveld.Ja])),
        Zekerheid = Zekerheid.DeelsAfgeleid,
        Uitleg = $"U geeft aan dat dit programma aan de eisen van dit onderdeel voldoet. Dan geldt: {regel.Uitleg}",
        Opmerkingen = [Herkomst],
    };

    private static Financieringsregel VoldoetNiet(Financieringsregel regel) => Geweigerd(
        regel,
        $"{regel.Id}-programma-voldoet-niet",
        Met(regel, Is(Veldnamen.ProgrammaVoldoet, [Situatieveld.Nee])),
        "Dit programma voldoet niet aan de eisen van dit onderdeel en is daarom geen verzekerde zorg; wie dan betaalt, staat niet in onze bronnen.") with
    {
        Voorrang = Erbuiten - 1,
    };

    private static IEnumerable<Financieringsregel> VanElders(Financieringsregel regel, IReadOnlyList<Programma> programmas)
    {
        List<string> elders = [.. programmas.Where(p => !p.Onderdelen.Contains(regel.Onderdeel)).Select(p => p.Id)];
        if (elders.Count > 0)
        {
            yield return Geweigerd(
                regel,
                $"{regel.Id}-programma-van-elders",
                Met(regel, Is(Veldnamen.Variant, elders)),
                "Dit programma hoort bij een ander onderdeel. Voor dit onderdeel is het geen verzekerde zorg.") with
            {
                Voorrang = Erbuiten,
            };
        }
    }

    private static Financieringsregel Geweigerd(Financieringsregel regel, string id, IReadOnlyList<Regelvoorwaarde> als, string uitleg) => regel with
    {
        Id = id,
        Afgeleid = true,
        Als = als,
        Dan = new Regelgevolg { Oordeel = Financieringsoordeel.NietGeregeld, Duiding = regel.Dan.Duiding },
        Zekerheid = Zekerheid.DeelsAfgeleid,
        Uitleg = uitleg,
        Opmerkingen = [Herkomst],
    };

    private static IReadOnlyList<Regelvoorwaarde> Met(Financieringsregel regel, params Regelvoorwaarde[] erbij) => [.. regel.Als, .. erbij];

    private static Regelvoorwaarde Is(string veld, IReadOnlyList<string> waarden) => new() { Veld = veld, Is = waarden };
}
