namespace Gereedschapskist.Api.Platform.Publicatie;

/// <summary>Settings under <c>Publicatie</c>: who publishes this service and where. The defaults are placeholders under <c>.example</c>.</summary>
internal sealed class Publicatieopties
{
    /// <summary>Public address of the service, without a slash at the end; identifiers in linked data start with it.</summary>
    public string BasisUrl { get; set; } = "https://gereedschapskist.example";

    public string Uitgever { get; set; } = "Beheerteam Gereedschapskist";

    public string ContactNaam { get; set; } = "Beheerteam Gereedschapskist";

    public string ContactEmail { get; set; } = "api@gereedschapskist.example";

    public string ContactUrl { get; set; } = "https://gereedschapskist.example/v1/documentatie";

    /// <summary>
    /// Where "Klopt dit niet?" leads: a <c>mailto:</c> address or an <c>https:</c> form, with <c>{onderwerp}</c> and <c>{tekst}</c> where
    /// the subject and the text belong. Null mails <see cref="ContactEmail"/>.
    /// </summary>
    public string? Correctieadres { get; set; }

    /// <summary>Where security reports go: a <c>mailto:</c> or <c>https:</c> address.</summary>
    public string Beveiligingscontact { get; set; } = "mailto:beveiliging@gereedschapskist.example";
}
