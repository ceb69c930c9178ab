namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>Text with emphasis and notes.</summary>
internal sealed record Zin(IReadOnlyList<Zinsdeel> Delen)
{
    public static readonly Zin Leeg = new([]);

    public static readonly Zin Onbekend = new([new Zinstekst(Nl.Onbekend, Nadruk.Onbekend)]);

    public static implicit operator Zin(string tekst) => new([new Zinstekst(tekst)]);

    /// <summary>The text, or "onbekend" set apart.</summary>
    public static Zin Van(string? tekst) => tekst is null ? Onbekend : tekst;

    public static Zin Vet(string tekst) => new([new Zinstekst(tekst, Nadruk.Vet)]);

    /// <summary>A clear blank.</summary>
    public static Zin InTeVullen(string wat) => new([new Zinstekst($"[in te vullen door de regio: {wat}]", Nadruk.Invullen)]);

    public static Zin operator +(Zin links, Zin rechts) => new([.. links.Delen, .. rechts.Delen]);

    public Zin Met(IEnumerable<Nootverwijzing> noten) => new([.. Delen, .. noten]);

    public Zin Met(Nootverwijzing? noot) => noot is null ? this : new([.. Delen, noot]);
}
