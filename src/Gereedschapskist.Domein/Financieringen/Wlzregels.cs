using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>For care that the Wlz can take over: who has a Wlz-indicatie is not insured without more.</summary>
internal static class Wlzregels
{
    public const string Voorwaarde = "de instelling geeft de behandeling niet vanuit de Wlz";

    public const string Uitleg =
        "Met een Wlz-indicatie hangt het ervan af of de instelling ook de behandeling geeft: dan betaalt het zorgkantoor uit de Wlz. Zo niet, dan blijft het de zorgverzekeraar.";

    public static Financieringsregel? Bij(Financieringsregel regel, Zorgsoort? zorgsoort) =>
        zorgsoort is not { WlzKanOvernemen: true } || regel.Oordeel is not (Financieringsoordeel.Verzekerd or Financieringsoordeel.Voorwaardelijk)
            ? null
            : regel with
            {
                Id = $"{regel.Id}-wlz",
                Afgeleid = true,
                Als = [.. regel.Als, new Regelvoorwaarde { Veld = Veldnamen.WlzIndicatie, Is = [Situatieveld.Ja] }],
                Verfijning = regel.Verfijning + 1,
                Dan = regel.Dan with
                {
                    Oordeel = Financieringsoordeel.Voorwaardelijk,
                    Grondslagen = [Grondslag.Zvw, Grondslag.Wlz],
                    Verantwoordelijke = Verantwoordelijke.Zorgkantoor,
                    OpenVoorwaarden = [.. regel.Dan.OpenVoorwaarden, Voorwaarde],
                },
                Zekerheid = Zekerheid.DeelsAfgeleid,
                Uitleg = Uitleg,
                Opmerkingen = [.. regel.Opmerkingen, $"Zonder Wlz-indicatie geldt: {regel.Uitleg}"],
            };
}
