namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>A file of the catalogue does not fit the records it must become.</summary>
public sealed class CatalogusLeesException(string bestand, string message, Exception? innerException = null)
    : Exception($"{bestand}: {message}", innerException)
{
    public string Bestand { get; } = bestand;

    public string Melding { get; } = message;
}
