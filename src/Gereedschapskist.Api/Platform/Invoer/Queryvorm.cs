using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Gereedschapskist.Api.Platform.Vormen;
using Gereedschapskist.Domein;
using Gereedschapskist.Domein.Fouten;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gereedschapskist.Api.Platform.Invoer;

/// <summary>The query parameters an endpoint knows, read from its handler, so that every wrong one can be named at once.</summary>
internal sealed class Queryvorm(IReadOnlyList<Queryveld> velden)
{
    public IReadOnlyList<Queryveld> Velden => velden;

    public static Queryvorm Van(MethodInfo handler, IReadOnlySet<string> routeNamen, IReadOnlyList<Vorm> vormen) =>
        new([.. handler.GetParameters().SelectMany(Bronnen).Select(b => Veld(b, routeNamen)).OfType<Queryveld>(), .. Vormvelden(vormen)]);

    public IEnumerable<Fout> Controleer(HttpRequest verzoek)
    {
        if (Leesbaarheid.Bezwaar(verzoek.QueryString) is { } onleesbaar)
        {
            yield return onleesbaar;
            yield break;
        }

        var query = verzoek.Query;
        foreach (var (naam, waarden) in query)
        {
            var veld = velden.FirstOrDefault(v => v.Naam == naam);
            var fouten = veld is null ? [Onbekend(naam)] : veld.Controleer([.. waarden.Select(w => w ?? "")]);
            foreach (var fout in fouten)
            {
                yield return fout;
            }
        }

        // ASP.NET compares query names without regard to case; the contract does not.
        foreach (var veld in velden.Where(v => v.Verplicht && !query.Keys.Contains(v.Naam, StringComparer.Ordinal)))
        {
            yield return new Fout(veld.Naam, Foutcodes.VeldOntbreekt, $"De parameter '{veld.Naam}' ontbreekt.", $"Voeg '?{veld.Naam}=…' aan het adres toe.");
        }
    }

    private Fout Onbekend(string naam)
    {
        var namen = velden.Select(v => v.Naam).ToList();
        var tip = Herstelzin.Bedoelde(
            naam, namen, namen.Count == 0 ? "Laat hem weg: dit adres kent geen parameters." : $"Kies uit: {string.Join(", ", namen)}.");
        return new Fout(Nl.Kort(naam), Foutcodes.ParameterOnbekend, $"De parameter '{Nl.Kort(naam)}' bestaat hier niet.", tip);
    }

    /// <summary>No handler has these: which form an answer gets, is the same everywhere.</summary>
    private static IEnumerable<Queryveld> Vormvelden(IReadOnlyList<Vorm> vormen)
    {
        if (vormen.Count > 1)
        {
            yield return new Queryveld(
                Vormkeuze.Formaat,
                typeof(string),
                Herhaalbaar: false,
                Verplicht: false,
                [new AllowedValuesAttribute([.. vormen.Select(v => v.Formaat)])]);
        }

        if (vormen.Contains(Vorm.Csv))
        {
            yield return new Queryveld(Vormkeuze.Getallen, typeof(Getalnotatie), Herhaalbaar: false, Verplicht: false, []);
        }
    }

    /// <summary>A handler parameter, or the members of an <c>[AsParameters]</c> record.</summary>
    private static IEnumerable<Veldbron> Bronnen(ParameterInfo parameter) => parameter.GetCustomAttribute<AsParametersAttribute>() is null
        ? [new Veldbron(parameter.Name!, parameter.ParameterType, parameter, parameter.HasDefaultValue, IsNullable(parameter))]
        : parameter.ParameterType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite || p.SetMethod is not null)
            .Select(p => new Veldbron(p.Name, p.PropertyType, p, HeeftStandaard(parameter.ParameterType, p.Name), IsNullable(p)));

    private static Queryveld? Veld(Veldbron bron, IReadOnlySet<string> routeNamen)
    {
        var fromQuery = bron.Attributen.GetCustomAttributes(true).OfType<IFromQueryMetadata>().FirstOrDefault();
        var elders = bron.Attributen.GetCustomAttributes(true)
            .Any(a => a is IFromRouteMetadata or IFromHeaderMetadata or IFromBodyMetadata or IFromServiceMetadata);
        var naam = fromQuery?.Name ?? bron.Naam;
        var element = bron.Type.IsArray ? bron.Type.GetElementType()! : bron.Type;
        var kaal = Nullable.GetUnderlyingType(element) ?? element;
        if (elders || routeNamen.Contains(naam) || !IsEnkelvoudig(kaal))
        {
            return null;
        }

        var type = kaal.IsGenericType && kaal.GetGenericTypeDefinition() == typeof(Keuze<>) ? kaal.GetGenericArguments()[0] : kaal;
        var regels = bron.Attributen.GetCustomAttributes(true).OfType<ValidationAttribute>().ToList();
        var verplicht = !bron.HeeftStandaard && !bron.MagNull && !bron.Type.IsArray;
        return new Queryveld(fromQuery?.Name ?? naam.MetKleineLetter(), type, bron.Type.IsArray, verplicht, regels);
    }

    private static bool IsEnkelvoudig(Type type) =>
        type == typeof(string) || type == typeof(DateOnly) || type == typeof(decimal) || type.IsPrimitive || type.IsEnum
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Keuze<>));

    private static bool HeeftStandaard(Type record, string naam) => record.GetConstructors()
        .SelectMany(c => c.GetParameters())
        .Any(p => p.HasDefaultValue && string.Equals(p.Name, naam, StringComparison.OrdinalIgnoreCase));

    private static bool IsNullable(ParameterInfo parameter) => new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private sealed record Veldbron(string Naam, Type Type, ICustomAttributeProvider Attributen, bool HeeftStandaard, bool MagNull);
}
