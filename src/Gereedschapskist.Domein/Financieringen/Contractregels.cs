namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Where a source names a contract as a condition: without one it depends on the policy.</summary>
internal static class Contractregels
{
    public static Financieringsregel? Bij(Financieringsregel regel) =>
        !regel.ContractNodig || regel.Oordeel is not (Financieringsoordeel.Verzekerd or Financieringsoordeel.Voorwaardelijk)
            ? null
            : regel with
            {
                Id = $"{regel.Id}-zonder-contract",
                Afgeleid = true,
                Als = [.. regel.Als, new Regelvoorwaarde { Veld = Veldnamen.Gecontracteerd, Is = [Situatieveld.Nee] }],
                Verfijning = regel.Verfijning + 1,
                Dan = regel.Dan with
                {
                    Oordeel = Financieringsoordeel.Voorwaardelijk,
                    OpenVoorwaarden = [.. regel.Dan.OpenVoorwaarden, "de polis vergoedt ook een zorgverlener zonder contract"],
                },
                Zekerheid = Zekerheid.DeelsAfgeleid,
                Uitleg = "De bronnen noemen een contract met de verzekeraar als voorwaarde. Zonder contract hangt de vergoeding af van de polis.",
                Opmerkingen = [.. regel.Opmerkingen, $"Met contract geldt: {regel.Uitleg}"],
            };
}
