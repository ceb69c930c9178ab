using System.IO.Compression;

namespace Gereedschapskist.Api.Shortlists.Importeren;

/// <summary>How large a packed file may become: a few kilobytes can hold gigabytes, and its own list of sizes may lie.</summary>
internal static class Uitpakgrens
{
    /// <summary>Bytes: a sheet of thousands of rows is a tenth of it.</summary>
    public const int Meeste = 16 * 1024 * 1024;

    /// <summary>Whether all parts together stay below the limit; reading stops where they do not.</summary>
    /// <exception cref="InvalidDataException">It is no zip, or a broken one.</exception>
    public static bool Past(Stream bestand)
    {
        using var zip = new ZipArchive(bestand, ZipArchiveMode.Read, leaveOpen: true);
        var buffer = new byte[64 * 1024];
        var samen = 0L;
        foreach (var deel in zip.Entries)
        {
            using var stroom = deel.Open();
            for (var gelezen = stroom.Read(buffer); gelezen > 0; gelezen = stroom.Read(buffer))
            {
                samen += gelezen;
                if (samen > Meeste)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
