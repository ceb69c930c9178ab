using Refit;

namespace Gereedschapskist.Client;

/// <summary>Voorstellen bij een doel, en interventies naast elkaar.</summary>
public interface IVoorstellen
{
    /// <summary>Stelt interventies voor bij een basisfunctionaliteit, gezondheidsdoel of doel in eigen woorden, met reden en bron per criterium.</summary>
    /// <param name="verzoek">De vraag; geef minstens een basisfunctionaliteit, een gezondheidsdoel of een doel.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De voorstellen, beste eerst; 400 met alle fouten tegelijk als de vraag niet klopt.</returns>
    [Post("/voorstellen")]
    Task<IApiResponse<Voorstelantwoord>> StelInterventiesVoor([Body] VoorstelVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Zet twee tot en met acht interventies naast elkaar, kenmerk voor kenmerk.</summary>
    /// <param name="verzoek">Welke, en waarvoor u vergelijkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De vergelijking; 400 met alle fouten tegelijk als de vraag niet klopt.</returns>
    [Post("/vergelijkingen")]
    Task<IApiResponse<Vergelijking>> VergelijkInterventies([Body] VergelijkVerzoek verzoek, CancellationToken cancellationToken = default);
}
