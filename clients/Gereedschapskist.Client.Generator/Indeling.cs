namespace Gereedschapskist.Client.Generator;

/// <summary>
/// Where a contract belongs and what it is for. What only one subject uses, stands in the namespace of that subject; what more subjects use,
/// stands above them. What can be sent must be able to leave a list out; what is only read has an empty list instead.
/// </summary>
internal sealed class Indeling
{
    /// <summary>Contract of every refusal; it belongs to no subject.</summary>
    public const string Probleem = "Probleem";

    private readonly Beschrijving _beschrijving;
    private readonly Typenamen _typen;
    private readonly Dictionary<string, HashSet<string>> _gebruikt = new(StringComparer.Ordinal);
    private readonly HashSet<string> _verstuurd = new(StringComparer.Ordinal);

    public Indeling(Beschrijving beschrijving, Typenamen typen)
    {
        (_beschrijving, _typen) = (beschrijving, typen);
        Volg(Probleem, "");
        foreach (var operatie in beschrijving.Operaties)
        {
            Volg(operatie.Antwoord.Values, operatie.Onderwerp);
            Volg(operatie.Vragen.Select(v => v.Schema), operatie.Onderwerp);

            // What is sent as a file is not written by the caller.
            if (operatie.Verzoek.Count == 1)
            {
                Volg(operatie.Verzoek.Values, operatie.Onderwerp, _verstuurd);
            }
        }
    }

    /// <summary>The subject that a component belongs to; null for what is shared, and for what the client does not use.</summary>
    public string? Onderwerp(string schema) => _gebruikt.GetValueOrDefault(schema) is { Count: 1 } een && een.First().Length > 0 ? een.First() : null;

    public bool IsGebruikt(string schema) => _gebruikt.ContainsKey(schema);

    public bool IsVerstuurd(string schema) => _verstuurd.Contains(schema);

    private void Volg(IEnumerable<Schema> schemas, string onderwerp, HashSet<string>? ook = null)
    {
        foreach (var schema in schemas)
        {
            if ((schema.Verwijst ?? _typen.Codelijst(schema)) is { } naam)
            {
                Volg(naam, onderwerp, ook);
            }
            else if (schema.IsLijst)
            {
                Volg([schema.Element], onderwerp, ook);
            }
            else if (schema.Waarden is { } waarden)
            {
                Volg([waarden], onderwerp, ook);
            }
        }
    }

    private void Volg(string naam, string onderwerp, HashSet<string>? ook = null)
    {
        if (!_gebruikt.TryGetValue(naam, out var onderwerpen))
        {
            _gebruikt[naam] = onderwerpen = new HashSet<string>(StringComparer.Ordinal);
        }

        if (onderwerpen.Add(onderwerp) | ook?.Add(naam) == true)
        {
            Volg(_beschrijving.Schemas[naam].Velden.Select(v => v.Schema), onderwerp, ook);
        }
    }
}
