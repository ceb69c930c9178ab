using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>Who pays what.</summary>
internal static class FinancieringEndpoints
{
    public static IServiceCollection AddFinancieringen(this IServiceCollection services) =>
        services.AddJson(FinancieringenJsonContext.Default);

    public static void MapFinancieringen(this IEndpointRouteBuilder v1)
    {
        var groep = v1.MapGroup("").WithTags("Financiering");
        groep.MapGet("/interventies/{id}/financiering", RaadpleegInterventie).WithName("raadpleegFinancieringInterventie");
        groep.MapGet("/basisfunctionaliteiten/{id}/financiering", RaadpleegBasisfunctionaliteit).WithName("raadpleegFinancieringBasisfunctionaliteit");
        groep.MapGet("/basisfunctionaliteiten/{id}/financieringsmatrix", RaadpleegMatrix).WithName("raadpleegFinancieringsmatrixBasisfunctionaliteit");
        groep.MapGet("/financieringsmatrix", StelMatrixSamen).WithName("stelFinancieringsmatrixSamen");
        groep.MapGet("/financieringstoetsen/velden", RaadpleegVelden).WithName("raadpleegFinancieringsvelden");
        groep.MapPost("/financieringstoetsen", Toets).WithName("toetsFinanciering");
        groep.MapPost("/financieringstoetsen/_reeks", ToetsReeks).WithName("toetsFinancieringen").WithMetadata(new KostprijsAttribute(3));
        groep.MapPost("/financieringstoetsen/reeksen", ToetsReeks).WithName("toetsFinancieringenOudAdres").WithMetadata(new KostprijsAttribute(3))
            .Uitgefaseerd("/v1/financieringstoetsen/_reeks", sinds: new DateOnly(2026, 11, 28), tot: new DateOnly(2027, 12, 1));
    }

    /// <summary>Wie betaalt welk onderdeel van een interventie</summary>
    /// <remarks>Alles wat bekend is zonder iets over de situatie te weten. Met POST /financieringstoetsen vraagt u het voor één situatie.</remarks>
    /// <param name="id">Id van de interventie.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <response code="200">De oordelen per onderdeel, met voorwaarden, vervolgvragen en bronnen.</response>
    internal static Results<Ok<FinancieringAntwoord>, NietGevonden, OngeldigVerzoek> RaadpleegInterventie(
        string id, Cataloguspeil peil, TimeProvider klok, DateOnly? peildatum)
    {
        var catalogus = peil.Huidig;
        return catalogus.Interventie(id) is { } interventie
            ? TypedResults.Ok(FinancieringAntwoord.Van(
                Financieringstoets.Toets(catalogus, interventie, peildatum ?? Peildata.Vandaag(klok), Situatie.Leeg), catalogus))
            : Problemen.NietGevonden("De interventie", id, catalogus.Interventies.Select(i => i.Id));
    }

    /// <summary>Wie betaalt welk onderdeel van een basisfunctionaliteit</summary>
    /// <remarks>Alle onderdelen van de keten, met wat bekend is zonder iets over de situatie te weten.</remarks>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <response code="200">De oordelen per onderdeel, met voorwaarden, vervolgvragen en bronnen.</response>
    internal static Results<Ok<FinancieringAntwoord>, NietGevonden, OngeldigVerzoek> RaadpleegBasisfunctionaliteit(
        string id, Cataloguspeil peil, TimeProvider klok, DateOnly? peildatum)
    {
        var catalogus = peil.Huidig;
        return catalogus.Basisfunctionaliteit(id) is { } functie
            ? TypedResults.Ok(FinancieringAntwoord.Van(
                Financieringstoets.Toets(catalogus, functie, peildatum ?? Peildata.Vandaag(klok), Situatie.Leeg), catalogus))
            : Problemen.NietGevonden("De basisfunctionaliteit", id, catalogus.Basisfunctionaliteiten.Select(b => b.Id));
    }

    /// <summary>Onderdelen tegen potjes voor een basisfunctionaliteit</summary>
    /// <remarks>Per onderdeel van de keten: welk potje betaalt, onder voorwaarden betaalt of niet wordt genoemd.</remarks>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <response code="200">De matrix.</response>
    internal static Results<Ok<FinancieringsmatrixAntwoord>, NietGevonden, OngeldigVerzoek> RaadpleegMatrix(
        string id, Cataloguspeil peil, TimeProvider klok, DateOnly? peildatum)
    {
        var catalogus = peil.Huidig;
        return catalogus.Basisfunctionaliteit(id) is { } functie
            ? TypedResults.Ok(FinancieringsmatrixAntwoord.Van(Financieringsmatrix.Van(catalogus, functie, peildatum ?? Peildata.Vandaag(klok)), catalogus))
            : Problemen.NietGevonden("De basisfunctionaliteit", id, catalogus.Basisfunctionaliteiten.Select(b => b.Id));
    }

    /// <summary>Onderdelen tegen potjes voor een eigen keuze van interventies</summary>
    /// <remarks>Een rij per onderdeel dat een interventie kan invullen. Zonder keten is er één rij met wat bronnen over de interventie zeggen.</remarks>
    /// <param name="interventie">Id's van de interventies, 1 tot en met 50.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <response code="200">De matrix, in de volgorde van de interventies.</response>
    internal static Results<Ok<FinancieringsmatrixAntwoord>, OngeldigVerzoek> StelMatrixSamen(
        [FromQuery] string[] interventie, Cataloguspeil peil, TimeProvider klok, DateOnly? peildatum)
    {
        var catalogus = peil.Huidig;
        var fouten = new List<Fout>();
        var controle = new Interventiecontrole(catalogus.Interventiezoeker, fouten);
        if (interventie.Length == 0)
        {
            fouten.Add(new Fout("interventie", Foutcodes.VeldOntbreekt, "Er is geen interventie genoemd.", "Voeg '?interventie=…' aan het adres toe."));
        }

        var gevonden = interventie.Distinct().Select(naam => controle.Lees("interventie", naam)).OfType<Interventie>().DistinctBy(i => i.Id).ToList();
        return fouten.Count > 0
            ? Problemen.OngeldigeInvoer(fouten)
            : TypedResults.Ok(FinancieringsmatrixAntwoord.Van(Financieringsmatrix.Van(catalogus, gevonden, peildatum ?? Peildata.Vandaag(klok)), catalogus));
    }

    /// <summary>De velden van een situatie</summary>
    /// <remarks>De vragen, typen en toegestane waarden, zodat een formulier zichzelf kan opbouwen.</remarks>
    /// <response code="200">De velden, in de volgorde waarin u ernaar kunt vragen.</response>
    internal static Ok<SituatieveldenAntwoord> RaadpleegVelden(Cataloguspeil peil)
    {
        var catalogus = peil.Huidig;
        return TypedResults.Ok(
            new SituatieveldenAntwoord(catalogus.Versie, [.. catalogus.Financiering.Velden.Select(SituatieveldAntwoord.Van)]));
    }

    /// <summary>Wie betaalt welk onderdeel in deze situatie</summary>
    /// <remarks>
    /// Elk onderdeel krijgt een oordeel met de regel, de voorwaarden en de bronnen. Wat u niet noemt, geldt als onbekend en nooit als waar
    /// of onwaar; de vervolgvragen zeggen welk feit het meest zou beslissen.
    /// </remarks>
    /// <param name="verzoek">Waarover de vraag gaat en wat u van de situatie weet.</param>
    /// <response code="200">De oordelen per onderdeel.</response>
    internal static Results<Ok<FinancieringAntwoord>, OngeldigVerzoek> Toets(
        Lichaam<FinancieringstoetsVerzoek> verzoek, Cataloguspeil peil, TimeProvider klok)
    {
        var catalogus = peil.Huidig;
        var uitkomst = Financieringstoets.Toets(catalogus, verzoek.Waarde.NaarVraag(Peildata.Vandaag(klok)));
        return uitkomst.Gelukt
            ? TypedResults.Ok(FinancieringAntwoord.Van(uitkomst.Waarde, catalogus))
            : Problemen.OngeldigeInvoer(uitkomst.Fouten);
    }

    /// <summary>Tot en met 100 toetsen in één keer</summary>
    /// <remarks>Voor een inkoopsysteem. Is er in één toets iets fout, dan krijgt u alle fouten van alle toetsen en geen antwoorden.</remarks>
    /// <param name="verzoek">De toetsen.</param>
    /// <response code="200">De antwoorden, in de volgorde van de toetsen.</response>
    internal static Results<Ok<FinancieringsreeksAntwoord>, OngeldigVerzoek> ToetsReeks(
        Lichaam<FinancieringsreeksVerzoek> verzoek, Cataloguspeil peil, TimeProvider klok, CancellationToken cancellationToken)
    {
        var catalogus = peil.Huidig;
        var vandaag = Peildata.Vandaag(klok);
        var uitkomst = Financieringstoets.ToetsAlle(catalogus, [.. verzoek.Waarde.Toetsen.Select(t => t.NaarVraag(vandaag))], cancellationToken);
        return uitkomst.Gelukt
            ? TypedResults.Ok(new FinancieringsreeksAntwoord(catalogus.Versie, [.. uitkomst.Waarde.Antwoorden.Select(a => FinancieringAntwoord.Van(a, catalogus))]))
            : Problemen.OngeldigeInvoer(uitkomst.Fouten);
    }
}
