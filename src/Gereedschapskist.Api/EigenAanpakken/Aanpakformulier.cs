using Gereedschapskist.Domein.EigenAanpakken;

namespace Gereedschapskist.Api.EigenAanpakken;

/// <summary>An approach as it is typed in a form.</summary>
public sealed class Aanpakformulier
{
    public string? Naam { get; set; }

    public string? Status { get; set; }

    public string? Omschrijving { get; set; }

    public string? Basisfunctionaliteit { get; set; }

    public string? Aanbieder { get; set; }

    public string? Bron { get; set; }

    internal EigenAanpak Aanpak(Aanpakstatus status) => new()
    {
        Naam = Naam?.Trim() ?? "",
        Status = status,
        Omschrijving = Schoon(Omschrijving),
        Basisfunctionaliteit = Schoon(Basisfunctionaliteit),
        Aanbieder = Schoon(Aanbieder),
        Bron = Schoon(Bron),
    };

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim().ReplaceLineEndings("\n");
}
