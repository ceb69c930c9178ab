using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>An unknown recognition does not meet a minimum: who asks for one wants to be sure of it.</summary>
public sealed class ErkenningIsHoogGenoeg : IFilter
{
    public string Regel => "erkenning-is-hoog-genoeg";

    public bool BepaaltOnderwerp => false;

    public string Versoepeling => "Vraag een lagere minimumerkenning, of geen.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag) =>
        vraag.MinimumErkenning is { } minimum && interventie.Erkenningsniveau < minimum
            ? $"De erkenning is {vraag.Catalogus.Labels.InZin(interventie.Erkenningsniveau)}; u vraagt minstens {vraag.Catalogus.Labels.InZin(minimum)}."
            : null;
}
