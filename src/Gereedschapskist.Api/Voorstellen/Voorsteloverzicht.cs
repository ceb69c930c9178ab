using Gereedschapskist.Domein.Voorstellen.Antwoorden;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>One of the answers to a question about more subjects.</summary>
/// <param name="Adres">The page with the whole answer.</param>
/// <param name="Antwoord">The answer.</param>
public sealed record Voorsteloverzicht(string Adres, Voorstelantwoord Antwoord)
{
    public string Naam => Antwoord.Vraag.Basisfunctionaliteit?.Naam ?? Antwoord.Vraag.Gezondheidsdoel?.Naam ?? Antwoord.Vraag.Doel ?? "";
}
