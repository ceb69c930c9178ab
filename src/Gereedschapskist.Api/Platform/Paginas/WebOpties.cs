namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Settings of the pages (section <c>Web</c>).</summary>
public sealed class WebOpties
{
    /// <summary>Classes on the body that choose the design tokens; a municipality puts its own theme class here.</summary>
    public string Themaklassen { get; set; } = "voorbeeld-theme gereedschapskist-theme";
}
