namespace Gereedschapskist.Opslag.Databases;

/// <summary>The database cannot be used; the message is Dutch, names it and says what to do.</summary>
public sealed class OpslagException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whether this passes: a full disk, a lock or missing rights. A damaged file or a foreign one does not.</summary>
    public bool GaatVoorbij => InnerException is IOException or UnauthorizedAccessException
        || (InnerException is { } oorzaak && Opslagstoring.Is(oorzaak));
}
