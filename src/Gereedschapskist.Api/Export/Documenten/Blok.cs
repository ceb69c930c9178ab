namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>A part of a document, from top to bottom.</summary>
internal abstract record Blok;

/// <summary>A heading; 1 is a chapter.</summary>
internal sealed record Kop(int Niveau, string Tekst, bool NieuwePagina = false) : Blok;

/// <summary>A paragraph.</summary>
internal sealed record Alinea(Zin Zin, Alineasoort Soort = Alineasoort.Gewoon) : Blok;

/// <summary>What a paragraph is.</summary>
internal enum Alineasoort
{
    Gewoon,

    /// <summary>A remark in small print.</summary>
    Klein,

    /// <summary>Something the reader must not miss.</summary>
    Kader,
}

/// <summary>A list with bullets.</summary>
internal sealed record Opsomming(IReadOnlyList<Zin> Punten) : Blok;

/// <summary>A table with headings, whose first column names the row.</summary>
/// <param name="Titel">Caption above it.</param>
/// <param name="Kolommen">Headings.</param>
/// <param name="Breedtes">Shares of the width, one per column.</param>
/// <param name="Rijen">As many cells as columns.</param>
internal sealed record Tabel(string Titel, IReadOnlyList<string> Kolommen, IReadOnlyList<int> Breedtes, IReadOnlyList<IReadOnlyList<Zin>> Rijen) : Blok;

/// <summary>Names with values.</summary>
internal sealed record Gegevens(string Titel, IReadOnlyList<(string Naam, Zin Waarde)> Regels) : Blok;
