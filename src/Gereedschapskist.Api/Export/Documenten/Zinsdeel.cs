namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>How words stand out.</summary>
internal enum Nadruk
{
    Geen,
    Vet,

    /// <summary>A fact that nobody knows.</summary>
    Onbekend,

    /// <summary>A blank that the reader fills in.</summary>
    Invullen,
}

/// <summary>A piece of a sentence.</summary>
internal abstract record Zinsdeel;

/// <summary>Words; a line break in them is a line break on paper.</summary>
internal sealed record Zinstekst(string Tekst, Nadruk Nadruk = Nadruk.Geen) : Zinsdeel;

/// <summary>Points at a numbered source.</summary>
internal sealed record Nootverwijzing(int Nummer) : Zinsdeel;
