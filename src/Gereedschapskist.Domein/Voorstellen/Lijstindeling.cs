using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>Decides what stands apart from the ranking: the chain itself, and what runs in the place already.</summary>
internal static class Lijstindeling
{
    /// <summary>From here on a text says what the question says; our choice.</summary>
    private const double RakeTekst = 0.5;

    public static Lijstdeel Van(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Functie?.Merk(interventie.Id) is Bouwsteenmerk.Kern or Bouwsteenmerk.Voorgeschreven ? Lijstdeel.Kern
        : vraag.Plaats.LooptHier(interventie.Id) && IsRaak(interventie, vraag) ? Lijstdeel.LooptHier
        : Lijstdeel.Rangorde;

    /// <summary>
    /// In the chain itself what an agreement calls its core; in the ranking what is about the goal itself and not only about a narrower
    /// one. With a basisfunctionaliteit the goal only weighs along; there is no order of nearness then.
    /// </summary>
    public static bool HeeftVoorrang(Interventie interventie, Lijstdeel deel, Voorstelopdracht vraag) => deel is Lijstdeel.Kern
        ? vraag.Functie?.Merk(interventie.Id) is Bouwsteenmerk.Kern
        : vraag.Functie is not null || vraag.Doel is not { } doel || doel.IsRechtstreeks(interventie);

    /// <summary>What only touches the question, or was measured to harm, gets no better place because it runs here.</summary>
    private static bool IsRaak(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.Functie?.IsErOpGericht(interventie) is not false
        && vraag.Doel?.IsRechtstreeks(interventie) is not false
        && (vraag.Tekst?.Score(interventie.Id) ?? 1) >= RakeTekst
        && Doeleffecten.Lijn(interventie, vraag)?.Uitwerking is not Uitwerking.Averechts;
}
