namespace Gereedschapskist.Domein.Taal;

/// <summary>Names the list in <c>catalogue-data/codelijsten</c> that says what the codes of an enum mean.</summary>
/// <param name="id">Id of the list.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class CodelijstAttribute(string id) : Attribute
{
    public string Id => id;
}
