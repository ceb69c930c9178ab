namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Says of everything a verdict leaves out whether it depends on an answer, is not in our sources or does not apply.</summary>
internal static class Leegte
{
    public static Leegtes Van(Onderdeeloordeel oordeel, List<Financieringsregel> regels, Eigenbetaling betaling)
    {
        var gedeeld = regels.Count <= 1 ? Leegreden.NietInOnzeBronnen : Leegreden.HangtAfVanUwAntwoord;
        return new Leegtes
        {
            Verantwoordelijke = oordeel.Verantwoordelijke is not null ? null : Partij(oordeel, regels),
            Betaaltitels = oordeel.Betaaltitels.Count > 0 ? null : betaling.IsVanToepassing ? Leegreden.NietInOnzeBronnen : Leegreden.NietVanToepassing,
            EigenRisico = oordeel.EigenRisico is not null ? null : EigenRisico(oordeel, betaling),
            EigenBijdrage = oordeel.EigenBijdrage is not null ? null : Bijdrage(oordeel, betaling),
            GeldigVan = oordeel.GeldigVan is not null ? null : regels.Exists(r => r.GeldigVan is not null) ? gedeeld : Leegreden.NietInOnzeBronnen,
            GeldigTot = oordeel.GeldigTot is not null ? null : regels.Exists(r => r.GeldigTot is not null) ? gedeeld : Leegreden.NietVanToepassing,
        };
    }

    private static Leegreden Partij(Onderdeeloordeel oordeel, List<Financieringsregel> regels)
    {
        if (oordeel.Oordeel == Financieringsoordeel.NietGeregeld)
        {
            return Leegreden.NietVanToepassing;
        }

        return regels.Select(r => r.Dan.Verantwoordelijke).Distinct().Count() > 1 || oordeel.MogelijkeOordelen.Count > 1
            ? Leegreden.HangtAfVanUwAntwoord
            : Leegreden.NietInOnzeBronnen;
    }

    private static Leegreden EigenRisico(Onderdeeloordeel oordeel, Eigenbetaling betaling) => betaling switch
    {
        { IsVanToepassing: false } when oordeel.Oordeel == Financieringsoordeel.Onbekend => Leegreden.NietInOnzeBronnen,
        { IsVanToepassing: false } => Leegreden.NietVanToepassing,
        { HangtAf: true } => Leegreden.HangtAfVanUwAntwoord,
        _ => Leegreden.NietInOnzeBronnen,
    };

    private static Leegreden Bijdrage(Onderdeeloordeel oordeel, Eigenbetaling betaling) =>
        oordeel.Oordeel is Financieringsoordeel.NietGeregeld
            ? Leegreden.NietVanToepassing
            : betaling.IsVanToepassing && oordeel.MogelijkeOordelen.Count > 1
                ? Leegreden.HangtAfVanUwAntwoord
                : Leegreden.NietInOnzeBronnen;
}
