namespace Gereedschapskist.Browser.Tests;

/// <summary>Shares one host and one browser.</summary>
[CollectionDefinition(Naam)]
public sealed class Browsercollectie : ICollectionFixture<Browserfixture>
{
    public const string Naam = "browser";
}
