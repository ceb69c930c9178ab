namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Two rules that are equally specific and both apply to one situation: nobody can say which decides.</summary>
internal sealed record Regelgelijkspel(Financieringsregel Een, Financieringsregel Ander, string Situatie);
