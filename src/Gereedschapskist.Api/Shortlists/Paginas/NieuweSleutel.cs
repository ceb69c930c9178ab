namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The key of a shortlist that was just made, and until when it is good.</summary>
internal sealed record NieuweSleutel(Shortlistsleutel Sleutel, DateTimeOffset Tot);
