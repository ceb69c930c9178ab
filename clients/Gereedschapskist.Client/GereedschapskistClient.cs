namespace Gereedschapskist.Client;

public sealed partial record GereedschapskistClient
{
    /// <summary>
    /// Maakt een client op een eigen <see cref="HttpClient"/>, voor een test of een eigen keten van handlers. Opnieuw proberen en hergebruiken
    /// van antwoorden doet deze client niet; wie dat wil, registreert hem met AddGereedschapskistClient.
    /// </summary>
    /// <param name="http">Met het adres van de API als BaseAddress, zoals https://gereedschapskist.example/v1.</param>
    /// <returns>De client; <paramref name="http"/> blijft van u.</returns>
    /// <exception cref="ArgumentException">Het adres ontbreekt of noemt geen versie.</exception>
    public static GereedschapskistClient Voor(HttpClient http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return Met(new Verbinding(http));
    }
}
