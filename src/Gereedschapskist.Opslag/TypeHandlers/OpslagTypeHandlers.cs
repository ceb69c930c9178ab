using Dapper;

namespace Gereedschapskist.Opslag.TypeHandlers;

/// <summary>Teaches Dapper the types that SQLite does not have.</summary>
public static class OpslagTypeHandlers
{
    private static readonly Lazy<bool> _register = new(() =>
    {
        // Dapper maps these two by itself, to a text that does not sort; ours must win.
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new MomentTypeHandler());
        return true;
    });

    public static void Register() => _ = _register.Value;
}
