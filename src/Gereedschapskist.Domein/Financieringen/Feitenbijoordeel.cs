using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Keeps what a verdict says about sources true to what stands on the entry itself.</summary>
internal static class Feitenbijoordeel
{
    public static Onderdeeloordeel Bij(Onderdeeloordeel oordeel, Interventie interventie, DateOnly peildatum)
    {
        List<Financieringsfeit> zvw =
        [
            .. interventie.Financiering.Where(f =>
                f.Grondslag == Grondslag.Zvw
                && peildatum >= (f.Vanaf?.Vroegst ?? DateOnly.MinValue)
                && peildatum <= (f.TotEnMet?.Laatst ?? DateOnly.MaxValue)),
        ];
        return zvw.Count == 0 || oordeel is not { Oordeel: Financieringsoordeel.Voorwaardelijk, Keten: not null }
            ? oordeel
            : oordeel with
            {
                Opmerkingen =
                [
                    .. oordeel.Opmerkingen,
                    .. zvw.Select(f => $"Een bron over dit programma noemt de Zorgverzekeringswet. {f.Onderdeel}: {f.Toelichting ?? "meer zegt de bron niet."}"),
                ],
            };
    }
}
