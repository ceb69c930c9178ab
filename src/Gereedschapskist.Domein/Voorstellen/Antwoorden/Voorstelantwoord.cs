using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Voorstellen.Filters;
using Gereedschapskist.Domein.Voorstellen.Ketens;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Een uitgelegde rangorde, met wat er niet in staat en waarom, de keten, de lokale cijfers en hoe zeker het is.</summary>
public sealed record Voorstelantwoord
{
    /// <summary>Versie van de catalogus waar het antwoord op rust.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gevraagd; hoe oud een feit is, telt vanaf deze dag.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>
    /// Het antwoord in een paar zinnen: wat u hier kiest of welke drie te verdedigen zijn, hoe zeker dat is, wat het kost, wie betaalt en
    /// wat u nu besluit.
    /// </summary>
    public string Samenvatting => Kernzin.Samen(Kern);

    /// <summary>The same sentences, each with what it answers.</summary>
    [JsonIgnore]
    public IReadOnlyList<Kernzin> Kern => Voorstelzinnen.Schrijf(this);

    /// <summary>De vraag zoals wij die begrepen.</summary>
    public required BegrepenVraag Vraag { get; init; }

    /// <summary>
    /// Waar de basisfunctionaliteit volgens een akkoord, een wet of een landelijk model uit bestaat, los van de rangorde; leeg zonder
    /// basisfunctionaliteit of als er niets over is vastgelegd.
    /// </summary>
    public required IReadOnlyList<Bouwsteenbeeld> Bouwstenen { get; init; }

    /// <summary>
    /// Wat volgens een bron al loopt in de gemeente of regio van de vraag, of in een buurgemeente, met wat uitbreiden vraagt; leeg als u
    /// geen plaats noemt of er niets over bekend is.
    /// </summary>
    public required IReadOnlyList<Plaatsbeeld> LooptHier { get; init; }

    /// <summary>
    /// Eerst de keten zelf, dan wat hier al loopt, dan de rangorde; in elk deel de beste eerst. In de rangorde staat wat over het doel
    /// zelf gaat boven wat alleen over een onderliggend doel gaat.
    /// </summary>
    public required IReadOnlyList<Voorstel> Voorstellen { get; init; }

    /// <summary>De voorstellen van de rangorde in groepen, als de feiten te dun zijn om één beste aan te wijzen; anders leeg.</summary>
    public required IReadOnlyList<Voorstelgroep> Groepen { get; init; }

    /// <summary>Hoeveel kandidaten zijn gerangschikt; meer dan het aantal voorstellen als u er minder vroeg.</summary>
    public required int Kandidaten { get; init; }

    /// <summary>Wat bij het onderwerp past maar afviel, met de regel die haar uitsloot.</summary>
    public required IReadOnlyList<Uitsluiting> Uitgesloten { get; init; }

    /// <summary>Wat elk filter weghaalde.</summary>
    public required IReadOnlyList<Filterstand> Filters { get; init; }

    /// <summary>Waarom er geen voorstel is en wat u kunt versoepelen; null als er voorstellen zijn.</summary>
    public GeenVoorstel? GeenVoorstel { get; init; }

    /// <summary>De stappen van de keten met wie ze kan vullen; leeg zonder basisfunctionaliteit die een keten heeft.</summary>
    public required IReadOnlyList<Ketenstap> Keten { get; init; }

    /// <summary>Wat het akkoord vraagt en wat dat hier betekent.</summary>
    public required Rekenbeeld Rekenhulp { get; init; }

    public required Onzekerheid Onzekerheid { get; init; }
}
