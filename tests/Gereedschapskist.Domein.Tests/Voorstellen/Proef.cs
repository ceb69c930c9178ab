using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>What the tests of proposals share: the real catalogue, a fixed day, and small catalogues of made-up interventies.</summary>
internal static class Proef
{
    public static readonly DateOnly Dag = new(2026, 11, 25);

    public static Catalogus Echt => Gedeeld.Tests.Echt.Catalogus;

    public static Voorstelantwoord StelVoor(Voorstelvraag vraag) => StelVoor(Echt, vraag);

    public static Voorstelantwoord StelVoor(Catalogus catalogus, Voorstelvraag vraag)
    {
        var uitkomst = Voorstelmotor.StelVoor(catalogus, vraag, Dag);
        Assert.True(uitkomst.Gelukt, string.Join("; ", uitkomst.Fouten));
        return uitkomst.Waarde;
    }

    /// <summary>The real catalogue with these interventies instead of its own; the rules of funding are the same ones.</summary>
    public static Catalogus Met(params IEnumerable<Interventie> interventies) =>
        new("proef", Gedeeld.Tests.Echt.Inhoud with { Interventies = [.. interventies] }, Echt.Financiering);

    public static Interventie Interventie(string id) => new()
    {
        Id = id,
        Naam = id,
        Basisfunctionaliteiten = ["valpreventie"],
        Gezondheidsdoelen = ["minder-valongevallen"],
        Bronnen = [],
    };

    public static Voorstelopdracht Vraag(Voorstelvraag? vraag = null) =>
        Voorstelvraagcontrole.Controleer(Echt, vraag ?? new Voorstelvraag { Basisfunctionaliteit = "valpreventie" }, Dag, null).Vraag!;
}
