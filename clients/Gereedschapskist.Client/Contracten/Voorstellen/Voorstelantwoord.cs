namespace Gereedschapskist.Client;

/// <summary>Een uitgelegde rangorde, met wat er niet in staat en waarom, de keten, de lokale cijfers en hoe zeker het is.</summary>
public sealed record Voorstelantwoord
{
    /// <summary>Versie van de catalogus waar het antwoord op rust.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gevraagd; hoe oud een feit is, telt vanaf deze dag.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De vraag zoals wij die begrepen, met wat wij zelf invulden.</summary>
    public required BegrepenVraag Vraag { get; init; }

    /// <summary>De beste eerst.</summary>
    public IReadOnlyList<Voorstel> Voorstellen { get => field ?? []; init; }

    /// <summary>Hoeveel kandidaten zijn gerangschikt; meer dan het aantal voorstellen als u er minder vroeg.</summary>
    public required int Kandidaten { get; init; }

    /// <summary>Wat bij het onderwerp past maar afviel, met de regel die haar uitsloot.</summary>
    public IReadOnlyList<Uitsluiting> Uitgesloten { get => field ?? []; init; }

    /// <summary>Wat elk filter weghaalde.</summary>
    public IReadOnlyList<Filterstand> Filters { get => field ?? []; init; }

    /// <summary>Waarom er niets overblijft.</summary>
    public GeenVoorstel? GeenVoorstel { get; init; }

    /// <summary>De stappen van de keten met wie ze kan vullen; leeg zonder basisfunctionaliteit die een keten heeft.</summary>
    public IReadOnlyList<Ketenstap> Keten { get => field ?? []; init; }

    /// <summary>De lokale cijfers: waarmee is gerekend, wat het akkoord hier vraagt en welke baten bronnen melden.</summary>
    public required Rekenbeeld Rekenhulp { get; init; }

    /// <summary>Hoe zeker de rangorde is.</summary>
    public required Onzekerheid Onzekerheid { get; init; }
}
