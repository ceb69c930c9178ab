namespace Gereedschapskist.Opslag.Databases;

/// <summary>The database file cannot be used; the message is Dutch, names the file and says what to do.</summary>
public sealed class OpslagException(string message, Exception? innerException = null) : Exception(message, innerException);
