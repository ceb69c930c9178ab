using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// What the participant pays along, as one general rule over every outcome of the Zvw (Zvw art. 19 and Bzv art. 2.17): never before
/// 2008 and never below 18, else by kind of care and day, with what an insurer publishes as the exception. Outcomes of other purses do not count.
/// </summary>
internal sealed class Eigenbetaling
{
    private const int Volwassen = 18;

    private static readonly Eigenrisicoantwoord _minderjarige =
        new(false, "Onder de 18 jaar geldt het eigen risico nooit.", [new Bronverwijzing("zvw", "artikel 19")]);

    private static readonly DateOnly _begin = new(2008, 1, 1);

    private static readonly Eigenrisicoantwoord _voorHetBegin =
        new(false, "Het verplichte eigen risico bestaat sinds 1 januari 2008.", [new Bronverwijzing("stb-2007-490")]);

    private readonly IReadOnlyList<Financieringsregel> _mogelijk;
    private readonly DateOnly _peildatum;
    private readonly Situatie _situatie;
    private readonly Financieringskennis _kennis;
    private readonly List<Financieringsregel> _zvw;

    /// <param name="mogelijk">The rules that can still decide.</param>
    /// <param name="peildatum">The day asked about.</param>
    /// <param name="situatie">What is known.</param>
    /// <param name="kennis">The tables.</param>
    public Eigenbetaling(IReadOnlyList<Financieringsregel> mogelijk, DateOnly peildatum, Situatie situatie, Financieringskennis kennis)
    {
        _mogelijk = mogelijk;
        _peildatum = peildatum;
        _situatie = situatie;
        _kennis = kennis;
        _zvw =
        [
            .. mogelijk.Where(r =>
                r.Dan.Grondslagen.Contains(Grondslag.Zvw)
                && r.Oordeel is Financieringsoordeel.Verzekerd or Financieringsoordeel.Voorwaardelijk or Financieringsoordeel.Gezamenlijk),
        ];
        List<Eigenrisicoantwoord?> antwoorden = [.. _zvw.SelectMany(Antwoorden).Distinct()];
        EigenRisico = antwoorden.Select(a => a?.Geldt).Distinct().ToList() is [var geldt] ? geldt : null;
        List<string> hangtAf = [.. _zvw.Select(r => kennis.Zorgsoort(r.Dan.Zorgsoort)?.HangtAf).OfType<string>().Distinct()];
        HangtAf = EigenRisico is null && (hangtAf.Count > 0 || antwoorden.Count > 1);
        Toelichtingen = [.. hangtAf.Where(_ => EigenRisico is null), .. antwoorden.OfType<Eigenrisicoantwoord>().Select(a => a.Toelichting).Distinct()];
        Bronnen = [.. antwoorden.OfType<Eigenrisicoantwoord>().SelectMany(a => a.Bronnen).Distinct()];
        (EigenBijdrage, EigenBijdrageToelichting) = Bijdrage();
    }

    /// <summary>Whether the Zvw can pay at all: if not, there is no eigen risico to speak of.</summary>
    public bool IsVanToepassing => _zvw.Count > 0;

    /// <summary>Whether the answer is in our sources but differs between what is still possible.</summary>
    public bool HangtAf { get; }

    /// <summary>Null when it does not apply, depends on an answer or is not in our sources.</summary>
    public bool? EigenRisico { get; }

    public IReadOnlyList<string> Toelichtingen { get; }

    public IReadOnlyList<Bronverwijzing> Bronnen { get; }

    public bool? EigenBijdrage { get; }

    public string? EigenBijdrageToelichting { get; }

    /// <summary>A rule for ages on both sides of 18 has two answers for someone whose age is not told.</summary>
    private IEnumerable<Eigenrisicoantwoord?> Antwoorden(Financieringsregel regel)
    {
        var (van, totEnMet) = Leeftijden(regel);
        if (van < Volwassen)
        {
            yield return _minderjarige;
        }

        if (totEnMet >= Volwassen)
        {
            yield return Volwassene(regel);
        }
    }

    /// <summary>The ages that the answer is about. A rule that no age ends is told for an adult.</summary>
    private (int Van, int TotEnMet) Leeftijden(Financieringsregel regel) =>
        _situatie[Veldnamen.Leeftijd] is { } gegeven ? (gegeven.Getal, gegeven.Getal)
        : regel.Als.FirstOrDefault(v => v.Veld == Veldnamen.Leeftijd && v.TotEnMet is not null) is { } groep ? (groep.Vanaf ?? 0, groep.TotEnMet!.Value)
        : (Volwassen, int.MaxValue);

    private Eigenrisicoantwoord? Volwassene(Financieringsregel regel)
    {
        if (_peildatum < _begin)
        {
            return _voorHetBegin;
        }

        if (_kennis.Zorgsoort(regel.Dan.Zorgsoort) is not { } zorgsoort)
        {
            return null;
        }

        var verzekeraar = _situatie[Veldnamen.Zorgverzekeraar]?.Keuze;
        return zorgsoort.Uitzonderingen.FirstOrDefault(u => u.Zorgverzekeraar == verzekeraar && u.GeldtOp(_peildatum)) is { } uitzondering
            ? new Eigenrisicoantwoord(uitzondering.Geldt, uitzondering.Toelichting, [uitzondering.Bron])
            : zorgsoort.EigenRisico.FirstOrDefault(p => p.GeldtOp(_peildatum)) is { } periode
                ? new Eigenrisicoantwoord(periode.Geldt, periode.Toelichting, periode.Bronnen)
                : null;
    }

    /// <summary>Shared by every outcome that says something about it: of the Zvw by law, of another purse by its own rule.</summary>
    private (bool? Bijdrage, string? Toelichting) Bijdrage()
    {
        List<(bool? Bijdrage, string? Toelichting)> gezegd =
        [
            .. _mogelijk
                .Where(r => _zvw.Contains(r) || r.Dan.EigenBijdrage is not null)
                .Select(r => _kennis.Zorgsoort(r.Dan.Zorgsoort) is { } zorgsoort
                    ? (r.Dan.EigenBijdrage ?? zorgsoort.EigenBijdrage, r.Dan.EigenBijdrageToelichting ?? zorgsoort.EigenBijdrageToelichting)
                    : (r.Dan.EigenBijdrage, r.Dan.EigenBijdrageToelichting))
                .Distinct(),
        ];
        return gezegd.Select(g => g.Bijdrage).Distinct().ToList() is [var bijdrage]
            ? (bijdrage, gezegd.Select(g => g.Toelichting).Distinct().ToList() is [var toelichting] ? toelichting : null)
            : (null, null);
    }

    /// <summary>What the law or an insurer says for one outcome.</summary>
    private sealed record Eigenrisicoantwoord(bool Geldt, string Toelichting, IReadOnlyList<Bronverwijzing> Bronnen);
}
