using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Portefeuilles;
using Google.OrTools.Sat;

namespace Gereedschapskist.Api.Portefeuilles;

/// <summary>
/// Solves it exactly with CP-SAT of OR-tools. One worker, one seed and a limit in steps instead of seconds: the same problem gives the same
/// set on every machine. The native library is loaded by the first question.
/// </summary>
internal sealed class CpSatOplosser : IPortefeuilleoplosser
{
    /// <summary>A unit is about a second; real questions take hundredths.</summary>
    private const string Instellingen = "num_workers:1,random_seed:20261128,max_deterministic_time:10";

    public Portefeuilleoplossing? Los(Portefeuilleprobleem probleem)
    {
        ArgumentNullException.ThrowIfNull(probleem);
        var model = new Portefeuillemodel(probleem);
        var oplosser = new CpSolver { StringParameters = Instellingen };
        return oplosser.Solve(model.Model) is CpSolverStatus.Optimal ? model.Lees(oplosser) : null;
    }

    /// <summary>The variables and rules of one problem.</summary>
    private sealed class Portefeuillemodel
    {
        private readonly Portefeuilleprobleem _probleem;

        /// <summary>Per candidate and party that can pay: whether it is chosen and paid by that party.</summary>
        private readonly List<(int Kandidaat, Beurs Beurs, BoolVar Gekozen)> _keuzes = [];

        /// <summary>Per target and candidate that covers it: whether that candidate is the one that counts.</summary>
        private readonly List<(int Doel, int Kandidaat, BoolVar Telt)> _dekkingen = [];

        public Portefeuillemodel(Portefeuilleprobleem probleem)
        {
            _probleem = probleem;
            foreach (var plek in Enumerable.Range(0, probleem.Kandidaten.Count).Where(plek => !IsOverbodig(plek)))
            {
                Voeg(plek, probleem.Kandidaten[plek]);
            }

            foreach (var groep in _dekkingen.GroupBy(dekking => dekking.Doel))
            {
                Model.AddAtMostOne(groep.Select(dekking => dekking.Telt));
            }

            foreach (var (beurs, budget) in probleem.Budgetten.Where(budget => budget.Key != probleem.Goedkoopst))
            {
                Model.Add(Uitgaven(beurs) <= budget);
            }

            Stel();
        }

        public CpModel Model { get; } = new();

        public Portefeuilleoplossing Lees(CpSolver oplosser) => new(
            _dekkingen.Where(dekking => oplosser.BooleanValue(dekking.Telt)).Sum(dekking => _probleem.Gewichten[dekking.Doel]),
            [.. _keuzes.Where(keuze => oplosser.BooleanValue(keuze.Gekozen)).Select(keuze => (keuze.Kandidaat, keuze.Beurs))]);

        /// <summary>
        /// Whether another candidate is at least as good in everything: then no best set needs this one. Of two that are the same the first stays.
        /// </summary>
        private bool IsOverbodig(int plek)
        {
            var deze = _probleem.Kandidaten[plek];
            return _probleem.Kandidaten.Select((ander, waar) => (ander, waar)).Any(paar =>
                paar.waar != plek
                && IsMinstensZoGoed(paar.ander, deze)
                && (paar.waar < plek || !IsMinstensZoGoed(deze, paar.ander)));
        }

        private static bool IsMinstensZoGoed(Portefeuillekandidaat een, Portefeuillekandidaat ander) =>
            een.Kosten <= ander.Kosten
            && een.Sterkte >= ander.Sterkte
            && !ander.Doelen.Except(een.Doelen).Any()
            && !ander.Beurzen.Except(een.Beurzen).Any();

        private void Voeg(int plek, Portefeuillekandidaat kandidaat)
        {
            var betalers = kandidaat.Beurzen.Select(beurs => (plek, beurs, Model.NewBoolVar($"k{plek}b{(int)beurs}"))).ToList();
            _keuzes.AddRange(betalers);
            var gekozen = LinearExpr.Sum(betalers.Select(betaler => betaler.Item3));
            Model.AddAtMostOne(betalers.Select(betaler => betaler.Item3));
            foreach (var doel in kandidaat.Doelen)
            {
                var telt = Model.NewBoolVar($"k{plek}d{doel}");
                Model.Add(gekozen >= telt);
                _dekkingen.Add((doel, plek, telt));
            }
        }

        private LinearExpr Uitgaven(Beurs? beurs)
        {
            var posten = _keuzes.Where(keuze => beurs is null || keuze.Beurs == beurs).ToList();
            return LinearExpr.WeightedSum(posten.Select(keuze => keuze.Gekozen), posten.Select(keuze => _probleem.Kandidaten[keuze.Kandidaat].Kosten));
        }

        private LinearExpr Som(Func<int, int, long> telt) => LinearExpr.WeightedSum(
            _dekkingen.Select(dekking => dekking.Telt), _dekkingen.Select(dekking => telt(dekking.Doel, dekking.Kandidaat)));

        /// <summary>
        /// Coverage goes before evidence and evidence before money, in one sum: a step of what goes before is worth more than everything
        /// after it together.
        /// </summary>
        private void Stel()
        {
            if (_probleem.Dekking > 0)
            {
                Model.Add(Som((doel, _) => _probleem.Gewichten[doel]) >= _probleem.Dekking);
            }

            var duurst = _probleem.Kandidaten.Sum(kandidaat => kandidaat.Kosten) + 1;
            if (_probleem.Goedkoopst is { } beurs)
            {
                Model.Minimize((Uitgaven(beurs) * duurst) + Uitgaven(null));
                return;
            }

            var sterkst = (_probleem.Kandidaten.Select(kandidaat => (long)kandidaat.Sterkte).DefaultIfEmpty().Max() * _probleem.Gewichten.Count) + 1;
            Model.Maximize(
                Som((doel, kandidaat) => ((_probleem.Gewichten[doel] * sterkst) + _probleem.Kandidaten[kandidaat].Sterkte) * duurst) - Uitgaven(null));
        }
    }
}
