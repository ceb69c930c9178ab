namespace Gereedschapskist.Api.Platform.Waarneming;

/// <summary>This operation of the API keeps something, unlike the many that are asked with POST only because their question is long.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SchrijftAttribute : Attribute;
