namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>Measured results, also when there was no effect.</summary>
internal static class Effectveld
{
    public static readonly Interventieveld Veld =
        Veldbouwer.Feiten("effecten", "Gemeten effecten", Veldgroepen.Bewijs, i => i.Effecten, (e, _) => Zeg(e), e => e.Bron) with
        {
            AlsOnbekend = "gemeten effecten",
            Delen = new Dictionary<string, string>
            {
                ["effecten.uitwerking"] = "Of een gemeten effect gunstig is",
                ["effecten.gezondheidsdoelen"] = "Bij welk doel een effect hoort",
                ["effecten.tussenstapNaar"] = "Of een effect over het doel zelf gaat of over een stap ernaartoe",
            },
        };

    private static string Zeg(Effect effect) => effect.Grootte is null ? effect.Uitkomst : $"{effect.Uitkomst}: {effect.Grootte}";
}
