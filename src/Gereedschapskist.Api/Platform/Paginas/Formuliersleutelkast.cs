using System.Xml.Linq;
using Gereedschapskist.Opslag.Databases;
using Gereedschapskist.Opslag.Formulieren;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>
/// Where the framework keeps the keys with which forms are signed: in the store, so that a form which was shown before a restart or by
/// another node is accepted. Without a store that can be used, in memory: pages then work as long as this process lives.
/// </summary>
internal sealed class Formuliersleutelkast(Formuliersleutels sleutels) : IXmlRepository
{
    private readonly Lock _slot = new();

    private readonly List<XElement> _inGeheugen = [];

    // The framework asks synchronously, and seldom: at the first form and once a day.
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        try
        {
            return [.. Wacht(sleutels.LeesAsync), .. Onthouden()];
        }
        catch (Exception fout) when (Opslagstoring.Is(fout))
        {
            return Onthouden();
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        try
        {
            Wacht(async token =>
            {
                await sleutels.BewaarAsync(friendlyName, element, token);
                return true;
            });
        }
        catch (Exception fout) when (Opslagstoring.Is(fout))
        {
            lock (_slot)
            {
                _inGeheugen.Add(element);
            }
        }
    }

    private List<XElement> Onthouden()
    {
        lock (_slot)
        {
            return [.. _inGeheugen];
        }
    }

    private static T Wacht<T>(Func<CancellationToken, Task<T>> werk) => Task.Run(() => werk(CancellationToken.None)).GetAwaiter().GetResult();
}
