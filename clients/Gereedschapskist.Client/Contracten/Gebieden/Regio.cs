namespace Gereedschapskist.Client;

/// <summary>Een regio: gemeenten die samenwerken.</summary>
public sealed record Regio
{
    /// <summary>Code, zoals IZA09.</summary>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Andere naam die voorkomt.</summary>
    public string? AndereNaam { get; init; }

    /// <summary>Soort: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Soort { get; init; }

    /// <summary>Wie het mandaat heeft voor het regioplan; null als dat onbekend is of niet speelt.</summary>
    public string? Mandaathouder { get; init; }

    /// <summary>CBS-code van de gemeente die het mandaat heeft.</summary>
    public string? MandaathouderGemeente { get; init; }

    /// <summary>Aanwijzing voor de grootste verzekeraar; geen uitspraak over wie het meest geschikt is.</summary>
    public string? VerzekeraarAanwijzing { get; init; }

    /// <summary>Waar die aanwijzing op berust.</summary>
    public string? VerzekeraarAanwijzingToelichting { get; init; }

    /// <summary>De gemeenten, op volgorde van code.</summary>
    public IReadOnlyList<Verwijzing> Gemeenten { get => field ?? []; init; }

    /// <summary>Som van de inwoners; null als het van een gemeente onbekend is.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Webadres van de indeling.</summary>
    public string? Bron { get; init; }
}
