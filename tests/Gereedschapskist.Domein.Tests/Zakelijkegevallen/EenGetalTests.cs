using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Tests.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Domein.Zakelijkegevallen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Zakelijkegevallen;

/// <summary>Participants and costs of the same question have one value, wherever they are asked.</summary>
public class EenGetalTests
{
    [Theory]
    [InlineData("valpreventie", "Hollands Kroon", null)]
    [InlineData("valpreventie", "Utrecht", 40)]
    [InlineData("sociaal-verwijzen", "Hollands Kroon", null)]
    public void Een_voorstel_en_een_berekening_voor_dezelfde_plek_noemen_dezelfde_deelnemers_en_kosten(string functie, string gemeente, int? deelnemers)
    {
        var voorstellen = Proef.StelVoor(new Voorstelvraag
        {
            Basisfunctionaliteit = functie,
            Gemeente = gemeente,
            Budget = deelnemers is null ? null : new Budgetvraag { Deelnemers = deelnemers },
            Aantal = 50,
        }).Voorstellen.Where(voorstel => voorstel.Kosten.TotaalVan is not null).ToList();

        Assert.NotEmpty(voorstellen);
        Assert.All(voorstellen, voorstel =>
        {
            var geval = Geval.Reken(new Gevalvraag { Interventie = voorstel.Interventie.Id, Basisfunctionaliteit = functie, Gemeente = gemeente, Deelnemers = deelnemers });

            Assert.Equal((geval.Deelnemers!.Van, geval.Deelnemers.Tot), (voorstel.Kosten.DeelnemersVan, voorstel.Kosten.Deelnemers));
            Assert.Equal((Domein.Normen.Schatting.Rond(geval.Kosten!.VanEuro), Domein.Normen.Schatting.Rond(geval.Kosten.TotEuro)), (voorstel.Kosten.TotaalVan, voorstel.Kosten.TotaalTot));
        });
    }

    [Fact]
    public void Een_voorstel_voor_een_doel_telt_het_akkoord_mee_zoals_de_berekening()
    {
        var voorstel = Proef.StelVoor(new Voorstelvraag { Gezondheidsdoel = "minder-valongevallen", Gemeente = "Hollands Kroon", Aantal = 50 })
            .Voorstellen.Single(voorstel => voorstel.Interventie.Id == "in-balans");

        Assert.Equal(Geval.Reken("in-balans", "Hollands Kroon").Deelnemers!.Tot, voorstel.Kosten.Deelnemers);
    }

    [Fact]
    public void Een_dossier_vraagt_wat_een_programma_kost_met_de_functie_waar_het_bij_hoort()
    {
        var context = new Shortlistcontext { Gemeente = "GM1911", Basisfunctionaliteiten = ["overgewicht-volwassenen", "valpreventie"], Gezondheidsdoelen = ["minder-valongevallen"] };

        var vraag = Dossiergeval.Vraag(Echt.Catalogus, context, Echt.Catalogus.Interventie("in-balans")!);

        Assert.Equal(("valpreventie", "minder-valongevallen", "GM1911"), (vraag.Basisfunctionaliteit, vraag.Gezondheidsdoel, vraag.Gemeente));
    }
}
