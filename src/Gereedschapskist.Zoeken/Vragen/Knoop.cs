using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>A piece of a question, looked up in the index: knows which documents match and how well.</summary>
internal abstract class Knoop
{
    /// <summary>The words with their fields, for whoever shows where they stand.</summary>
    public abstract IEnumerable<Woordknoop> Woorden { get; }

    /// <summary>Gives every document that matches a score above 0.</summary>
    /// <param name="scores">Empty.</param>
    /// <param name="werk">To count on.</param>
    public abstract void Tel(Scorelijst scores, Werkblad werk);

    /// <summary>Keeps for every document the higher of its score so far and its score here.</summary>
    /// <param name="scores">Scores of other ways to say the same.</param>
    /// <param name="werk">To count on.</param>
    public virtual void TelHoogste(Scorelijst scores, Werkblad werk) => werk.Met(lijst => Tel(lijst, werk), scores.NeemHoogste);
}

/// <summary>One word: its best field counts, and a part of the others.</summary>
internal sealed class Woordknoop(string term, IReadOnlyList<Veldknoop> velden) : Knoop
{
    public const float AndereVelden = 0.25f;

    public string Term => term;

    public IReadOnlyList<Veldknoop> Velden => velden;

    public override IEnumerable<Woordknoop> Woorden => [this];

    public override void Tel(Scorelijst scores, Werkblad werk)
    {
        TelVelden(scores);
        if (velden.Count > 1)
        {
            scores.MengVelden(AndereVelden);
        }
    }

    public override void TelHoogste(Scorelijst scores, Werkblad werk) => werk.Met(TelVelden, lijst =>
    {
        if (velden.Count > 1)
        {
            scores.NeemHoogste(lijst, AndereVelden);
        }
        else
        {
            scores.NeemHoogste(lijst);
        }
    });

    private void TelVelden(Scorelijst scores)
    {
        foreach (var veld in velden)
        {
            scores.TelVeld(veld.Plekken, veld.Lengten, veld.Gewicht * veld.Zeldzaamheid);
        }
    }
}

/// <summary>A word in one field.</summary>
/// <param name="Veld">Number of the field, in the order of <see cref="Indexering.Velden.Tekst"/>.</param>
/// <param name="Plekken">Where it stands.</param>
/// <param name="Lengten">How long the texts of the field are.</param>
/// <param name="Gewicht">How much it weighs here.</param>
/// <param name="Zeldzaamheid">How much it tells.</param>
internal sealed record Veldknoop(int Veld, Vindplaatsen Plekken, Veldlengten Lengten, float Gewicht, float Zeldzaamheid);

/// <summary>The best of several ways to say the same.</summary>
internal sealed class Keuzeknoop(IReadOnlyList<Knoop> keuzes) : Knoop
{
    public IReadOnlyList<Knoop> Keuzes => keuzes;

    public override IEnumerable<Woordknoop> Woorden => keuzes.SelectMany(k => k.Woorden);

    public override void Tel(Scorelijst scores, Werkblad werk)
    {
        keuzes[0].Tel(scores, werk);
        foreach (var keuze in keuzes.Skip(1))
        {
            keuze.TelHoogste(scores, werk);
        }
    }

    public override void TelHoogste(Scorelijst scores, Werkblad werk)
    {
        foreach (var keuze in keuzes)
        {
            keuze.TelHoogste(scores, werk);
        }
    }
}

/// <summary>All of it must match; the scores add up.</summary>
internal sealed class Samenknoop(IReadOnlyList<Knoop> delen) : Knoop
{
    public IReadOnlyList<Knoop> Delen => delen;

    public override IEnumerable<Woordknoop> Woorden => delen.SelectMany(d => d.Woorden);

    public override void Tel(Scorelijst scores, Werkblad werk)
    {
        delen[0].Tel(scores, werk);
        foreach (var deel in delen.Skip(1))
        {
            werk.Met(lijst => deel.Tel(lijst, werk), scores.TelSamen);
        }
    }
}
