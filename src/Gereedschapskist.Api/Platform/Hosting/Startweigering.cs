using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Turns what stops a start into one line for whoever started it; null for what nobody foresaw.</summary>
internal static class Startweigering
{
    public static string? Regel(Exception fout) => fout switch
    {
        StartGeweigerdException geweigerd => geweigerd.Message,
        IOException { InnerException: AddressInUseException } bezet =>
            $"Dit adres is al in gebruik ({Adres(bezet)}). Stop het andere programma, of kies een ander adres met ASPNETCORE_URLS.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            "Dit programma mag op dit adres niet luisteren. Kies met ASPNETCORE_URLS een poort boven 1024.",
        _ => null,
    };

    private static string Adres(IOException fout)
    {
        var begin = fout.Message.IndexOf("http", StringComparison.Ordinal);
        return begin < 0 ? "onbekend" : fout.Message[begin..].Split(':', 3) is [var schema, var host, var rest] ? $"{schema}:{host}:{new string([.. rest.TakeWhile(char.IsDigit)])}" : fout.Message[begin..];
    }
}
