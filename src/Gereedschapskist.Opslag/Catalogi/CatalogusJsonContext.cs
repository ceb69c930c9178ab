using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Thesauri;
using Gereedschapskist.Domein.Vraagtalen;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>How the files of <c>catalogue-data</c> map to domain records.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Catalogusbeschrijving))]
[JsonSerializable(typeof(Interventie))]
[JsonSerializable(typeof(Basisfunctionaliteit))]
[JsonSerializable(typeof(Gezondheidsdoel))]
[JsonSerializable(typeof(Keten))]
[JsonSerializable(typeof(Codelijst))]
[JsonSerializable(typeof(Afwegingskader))]
[JsonSerializable(typeof(Thesaurusdeel))]
[JsonSerializable(typeof(Vraagtaaldeel))]
[JsonSerializable(typeof(IReadOnlyList<KostenBatenfeit>))]
[JsonSerializable(typeof(Rekenprijzen))]
[JsonSerializable(typeof(Kader))]
[JsonSerializable(typeof(Geldoverzicht))]
[JsonSerializable(typeof(Werkagenda))]
[JsonSerializable(typeof(Mijlpalenlijst))]
[JsonSerializable(typeof(Monitoring))]
[JsonSerializable(typeof(IReadOnlyList<Bron>))]
[JsonSerializable(typeof(IReadOnlyList<Cijfersoort>))]
[JsonSerializable(typeof(Ketenregels))]
[JsonSerializable(typeof(IReadOnlyList<Situatieveld>))]
[JsonSerializable(typeof(IReadOnlyList<Kaderregel>))]
[JsonSerializable(typeof(IReadOnlyList<Programma>))]
[JsonSerializable(typeof(IReadOnlyList<OverkoepelendProgramma>))]
[JsonSerializable(typeof(IReadOnlyList<Zorgverzekeraar>))]
[JsonSerializable(typeof(IReadOnlyList<Duiding>))]
[JsonSerializable(typeof(IReadOnlyList<Wet>))]
[JsonSerializable(typeof(IReadOnlyList<Zorgsoort>))]
[JsonSerializable(typeof(IReadOnlyList<Tarief>))]
[JsonSerializable(typeof(IReadOnlyList<Geldstroom>))]
[JsonSerializable(typeof(IReadOnlyList<Tegenspraak>))]
[JsonSerializable(typeof(IReadOnlyList<Financieringsregel>))]
internal sealed partial class CatalogusJsonContext : JsonSerializerContext
{
    /// <summary>Makes the metadata of the largest kinds of file and of all that is in them.</summary>
    public static void Voorbereid()
    {
        var gezien = new HashSet<Type>();
        foreach (var type in new[] { typeof(Interventie), typeof(Ketenregels), typeof(Afwegingskader) })
        {
            Voorbereid(type, gezien);
        }
    }

    private static void Voorbereid(Type type, HashSet<Type> gezien)
    {
        if (!gezien.Add(type) || Default.GetTypeInfo(type) is not { } info)
        {
            return;
        }

        info.MakeReadOnly();
        foreach (var deel in info.Properties.Select(veld => veld.PropertyType).Append(info.ElementType ?? type))
        {
            Voorbereid(deel, gezien);
        }
    }
}
