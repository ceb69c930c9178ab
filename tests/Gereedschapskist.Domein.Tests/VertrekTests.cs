using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests;

/// <summary>Nobody works for who has left.</summary>
public class VertrekTests
{
    [Fact]
    public void Na_het_vertrek_komt_er_geen_volgende_stap()
    {
        using var vertrek = new CancellationTokenSource();
        var gedaan = new List<int>();

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var stap in Enumerable.Range(1, 10).TotVertrek(vertrek.Token))
            {
                gedaan.Add(stap);
                if (stap == 3)
                {
                    vertrek.Cancel();
                }
            }
        });
        Assert.Equal([1, 2, 3], gedaan);
    }

    [Fact]
    public void Een_reeks_houdt_op_als_de_vrager_weg_is()
    {
        var weg = new CancellationToken(canceled: true);
        var afweging = new Afwegingsvraag { Interventie = "in-balans", Regio = "GG26" };
        var toets = new Financieringsvraag { Interventie = "in-balans", Peildatum = new DateOnly(2026, 11, 28) };

        Assert.Throws<OperationCanceledException>(() => Afweger.WeegReeks(Echt.Catalogus, [afweging], weg));
        Assert.Throws<OperationCanceledException>(() => Financieringstoets.ToetsAlle(Echt.Catalogus, [toets], weg));
    }
}
