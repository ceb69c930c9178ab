using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The key of a shortlist that was just made, and until when it is good.</summary>
internal sealed record NieuweSleutel(Shortlistsleutel Sleutel, DateTimeOffset Tot);

/// <summary>What became of making one; without a key the page says why.</summary>
internal sealed record Maakpoging(Opslaguitslag Uitslag, NieuweSleutel? Nieuw)
{
    /// <summary>The message that the page shows.</summary>
    public string Melding => Uitslag switch
    {
        Opslaguitslag.Opgeslagen => "gemaakt",
        Opslaguitslag.DagruimteOp => "dag-vol",
        _ => "vol",
    };
}
