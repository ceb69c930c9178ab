using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Registers;

/// <summary>Wat er in welke gemeente wordt aangeboden, en door wie.</summary>
internal record RegisterVerzoek
{
    /// <summary>De regels, hoogstens 2.000.</summary>
    [MaxLength(Registercontrole.MeesteRegels)]
    public required IReadOnlyList<Registerregel> Regels { get; init; }
}

/// <summary>Een register van een regio, om na te rekenen.</summary>
internal sealed record RegistertoetsVerzoek : RegisterVerzoek
{
    /// <summary>Naam of code van de regio, zoals Friesland of IZA09; een gemeente mag ook.</summary>
    [MaxLength(100)]
    public required string Regio { get; init; }

    /// <summary>Dag waarop het aanbod moet lopen om mee te tellen; zonder dag is het vandaag.</summary>
    public DateOnly? Peildatum { get; init; }
}
