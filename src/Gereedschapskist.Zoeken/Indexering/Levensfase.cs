namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Age groups by which an interventie and a question can be meant for the same people.</summary>
[Flags]
internal enum Levensfase
{
    Geen = 0,
    JongKind = 1,
    Kind = 2,
    Jongere = 4,
    Jongvolwassene = 8,
    Volwassene = 16,
    Oudere = 32,
}
