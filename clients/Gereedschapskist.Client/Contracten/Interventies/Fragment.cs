namespace Gereedschapskist.Client;

/// <summary>A field of the original text cut into marked and unmarked pieces; together they are the text itself.</summary>
public sealed record Fragment
{
    /// <summary>Name of the field of the interventie: `naam`, `doelgroep`, `doel` or `aanpak`.</summary>
    public required string Veld { get; init; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Tekstdeel> Delen { get => field ?? []; init; }
}
