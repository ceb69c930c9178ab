using System.Reflection;
using System.Text.Json;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Interventies;

public sealed class InterventieveldenTests
{
    /// <summary>What is no fact of its own: the key, the sources, the marking of other fields and the day of the search.</summary>
    private static readonly HashSet<string> _geenFeit =
        ["id", "bronnen", "eigenIndeling", "gezochtOp", "dosis.bronnen", "schaal.bron"];

    /// <summary>Records whose parts are fields by themselves.</summary>
    private static readonly HashSet<Type> _uitgesplitst = [typeof(Dosis), typeof(Schaal)];

    private static readonly Catalogus _catalogus = Echt.Catalogus;

    public static TheoryData<string> Eigenschappen => [.. Namen(typeof(Interventie), "").Except(_geenFeit)];

    public static TheoryData<string> Velden => [.. Interventievelden.Alle.Select(v => v.Id)];

    [Theory]
    [MemberData(nameof(Eigenschappen))]
    public void Elke_eigenschap_van_een_interventie_staat_precies_een_keer_in_de_tabel(string eigenschap) =>
        Assert.Single(Interventievelden.Alle, veld => veld.Bestandsvelden.Contains(eigenschap));

    [Fact]
    public void De_tabel_noemt_geen_veld_dat_een_interventie_niet_heeft() =>
        Assert.Empty(Interventievelden.Alle.SelectMany(v => v.Bestandsvelden).Except(Namen(typeof(Interventie), "")));

    [Theory]
    [MemberData(nameof(Velden))]
    public void Wat_bekend_is_kan_worden_gezegd_en_wat_onbekend_is_niet(string id)
    {
        var veld = Interventievelden.Veld(id);

        Assert.All(_catalogus.Interventies, i => Assert.Equal(veld.IsBekend(i), veld.Regels(i, _catalogus.Labels).Count > 0));
    }

    [Fact]
    public void Elke_eigen_indeling_in_de_catalogus_heeft_een_naam_voor_lezers() => Assert.All(
        _catalogus.Interventies.SelectMany(i => i.EigenIndeling).Distinct(),
        veld => Assert.NotNull(Interventievelden.Naam(veld)));

    [Fact]
    public void Namen_en_koppen_zijn_uniek()
    {
        Assert.Equal(Interventievelden.Alle.Count, Interventievelden.Alle.DistinctBy(v => v.Label).Count());
        var koppen = Interventievelden.Alle.SelectMany(v => v.Kolommen).Select(k => k.Kop).ToList();
        Assert.Equal(koppen.Distinct(), koppen);
    }

    [Fact]
    public void Een_lege_interventie_noemt_alles_wat_men_wil_weten_en_een_volle_niets()
    {
        var leeg = new Interventie { Id = "leeg", Naam = "Leeg", Bronnen = [] };

        Assert.Equal(Interventievelden.Alle.Count(v => v.AlsOnbekend is not null), Interventievelden.Onbekend(leeg).Count);
        Assert.DoesNotContain("het doel", Interventievelden.Onbekend(leeg with { Doel = "Minder vallen." }));
    }

    private static IEnumerable<string> Namen(Type soort, string voor) => soort
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.SetMethod is not null)
        .SelectMany(p =>
        {
            var naam = voor + JsonNamingPolicy.CamelCase.ConvertName(p.Name);
            return _uitgesplitst.Contains(p.PropertyType) ? Namen(p.PropertyType, $"{naam}.") : [naam];
        });
}
