using System.Data;
using System.Globalization;
using Dapper;

namespace Gereedschapskist.Opslag.TypeHandlers;

/// <summary>Stores a moment as UTC text of fixed length, so that the order of the text is the order of time.</summary>
public sealed class MomentTypeHandler : SqlMapper.TypeHandler<DateTimeOffset>
{
    private const string Vorm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => parameter.Value = Schrijf(value);

    public override DateTimeOffset Parse(object value) => DateTimeOffset.ParseExact(
        (string)value, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static string Schrijf(DateTimeOffset moment) => moment.UtcDateTime.ToString(Vorm, CultureInfo.InvariantCulture);
}
