using System.ComponentModel;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>On which day a sheet is about, and whose purchases stand on it.</summary>
internal sealed record Verzekeraarsbladvraag(
    Cataloguspeil Peil,
    TimeProvider Klok,
    [property: FromQuery(Name = "peildatum"), Description("De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.")]
    DateOnly? Peildatum,
    [property: FromQuery(Name = "zorgverzekeraar"), Description("Naam of id van een zorgverzekeraar; dan staat diens inkoop erbij.")]
    string? Zorgverzekeraar)
{
    /// <summary>The sheet, made for the day and the id of the insurer; or everything that is wrong with the question.</summary>
    public Results<VerzekeraarsbladVorm, NietGevonden, OngeldigVerzoek> Blad(Func<DateOnly, string?, Verzekeraarsblad> maak)
    {
        var catalogus = Peil.Huidig;
        var dag = Peildatum ?? Peildata.Vandaag(Klok);
        var verzekeraar = Zorgverzekeraar is null ? null : catalogus.Financiering.ZoekZorgverzekeraar(Zorgverzekeraar)?.Id;
        var bekend = catalogus.Financiering.Inhoud.Zorgverzekeraars.Select(z => z.Id);
        List<Fout> fouten = [.. verzekeraar is null ? Filters.Onbekend(("zorgverzekeraar", Zorgverzekeraar, bekend)) : []];
        if (Financieringsvraagcontrole.Peildatum(dag) is { } buiten)
        {
            fouten.Add(buiten);
        }

        return fouten.Count > 0 ? Problemen.OngeldigeInvoer(fouten) : new VerzekeraarsbladVorm(maak(dag, verzekeraar), catalogus);
    }
}
