using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The example that ships with the service, to read only.</summary>
public sealed class VoorbeeldModel : PageModel
{
    public const string Adres = "/shortlist/voorbeeld";

    internal GeopendeShortlist Open { get; private set; } = null!;

    public void OnGet() => Open = HttpContext.RequestServices.GetRequiredService<Voorbeelddossier>().Open();
}
