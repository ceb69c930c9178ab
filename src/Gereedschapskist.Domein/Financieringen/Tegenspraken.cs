using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Answers that cannot all be true of one person: then no verdict would mean anything.</summary>
internal static class Tegenspraken
{
    public static IEnumerable<Fout> Fouten(Situatie situatie, Financieringskennis kennis) => kennis.Inhoud.Tegenspraken
        .Where(t => t.Als.All(v => v.Status(situatie[v.Veld]) == Voorwaardestatus.Voldaan))
        .Select(t => new Fout(
            $"situatie.{t.Als[0].Veld}",
            Foutcodes.AntwoordenTegenstrijdig,
            t.Melding,
            $"Verander of verwijder één van deze antwoorden: {string.Join(" en ", t.Als.Select(v => kennis.Veld(v.Veld).Label))}."));
}
