namespace Gereedschapskist.Client;

/// <summary>Onderdelen tegen potjes, zoals bekend zonder situatie.</summary>
public sealed record Financieringsmatrix
{
    /// <summary>Versie van de catalogus.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De dag waarover de matrix gaat.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De kolommen.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>Eén rij per onderdeel.</summary>
    public IReadOnlyList<Matrixrij> Rijen { get => field ?? []; init; }
}
