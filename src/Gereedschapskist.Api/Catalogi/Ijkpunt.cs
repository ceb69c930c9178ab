using System.Globalization;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Api.Catalogi;

/// <summary>Finds the version that <c>gewijzigdSinds</c> points at: a catalogusversie, or the one that was served at the start of a day.</summary>
internal sealed class Ijkpunt(CatalogusRepository versies)
{
    /// <summary>The version; a null version means that nothing was served here yet on that day, so that everything counts as new.</summary>
    public async Task<(string? Versie, List<Fout> Fouten)> ZoekAsync(string gewijzigdSinds, CancellationToken cancellationToken)
    {
        if (DateOnly.TryParseExact(gewijzigdSinds, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            var moment = new DateTimeOffset(dag.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            return (await versies.ActiefOpAsync(moment, cancellationToken), []);
        }

        return await versies.KentAsync(gewijzigdSinds, cancellationToken)
            ? (gewijzigdSinds, [])
            : (null, [new Fout(
                "gewijzigdSinds",
                Foutcodes.WaardeOnbekend,
                $"'{Nl.Kort(gewijzigdSinds)}' is geen datum en geen catalogusversie die deze dienst kent.",
                "Schrijf een datum als 2026-01-31, gebruik de 'catalogusVersie' uit een eerder antwoord, of haal de hele catalogus op.")]);
    }
}
