namespace Gereedschapskist.Client.Generator;

/// <summary>Writes the operations of a subject as an interface, with the class that carries them out.</summary>
internal sealed class Aanroepschrijver(Contractschrijver contracten, Parameterlijst parameters, Typenamen typen)
{
    private const string Afbreken = "CancellationToken cancellationToken";

    public void Schrijf(Blad blad, string onderwerp, string uitleg, IEnumerable<Operatie> operaties)
    {
        var aanroepen = operaties.SelectMany(o => Aanroep.Van(o, typen)).ToList();
        blad.Wit().Uitleg("summary", uitleg).Blok($"public interface I{onderwerp}", () => aanroepen.ForEach(a => SchrijfBelofte(blad, a, eerste: a == aanroepen[0])));
        blad.Wit().Blok($"internal sealed class {onderwerp}Aanroepen(Verbinding verbinding) : I{onderwerp}", () =>
            aanroepen.ForEach(a => SchrijfUitvoering(blad, a, eerste: a == aanroepen[0])));
        foreach (var aanroep in aanroepen.Where(Parameterlijst.HeeftVraag).DistinctBy(a => a.Operatie))
        {
            blad.Wit().Uitleg("summary", $"Wat {aanroep.Naam} zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.");
            contracten.SchrijfRecord(blad, Parameterlijst.Vraagtype(aanroep), Parameterlijst.Vrij(aanroep), verstuurd: true);
        }
    }

    private void SchrijfBelofte(Blad blad, Aanroep aanroep, bool eerste)
    {
        if (!eerste)
        {
            blad.Wit();
        }

        SchrijfUitleg(blad, aanroep, $"{aanroep.Operatie.Titel}.", aanroep.Operatie.Uitleg);
        var weigeringen = string.Join(", ", aanroep.Operatie.Weigeringen);
        blad.Uitleg("returns", weigeringen.Length == 0 ? "De uitkomst, of het probleem dat de API meldt." : $"De uitkomst, of het probleem dat de API meldt ({weigeringen}).")
            .Regel($"{Handtekening(aanroep, p => p.DeclaratieMetStandaard)} = default);");
        if (aanroep.Manier == "Lees" && aanroep.Operatie.Bladzijde is { } resultaten)
        {
            SchrijfBladeren(blad, aanroep, resultaten);
        }
    }

    /// <summary>The interface can do this itself: whoever replaces it in a test, only has to give pages.</summary>
    private void SchrijfBladeren(Blad blad, Aanroep aanroep, Veld resultaten)
    {
        var naam = "Alle" + aanroep.Naam[aanroep.Naam.IndexOfAny([.. Enumerable.Range('A', 26).Select(c => (char)c)], 1)..];
        var grootte = Parameterlijst.Vrij(aanroep).Single(v => v.Naam == "paginaGrootte").Schema.Json["maximum"];
        blad.Wit();
        SchrijfUitleg(blad, aanroep, $"Hetzelfde als {aanroep.Naam}, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.", null);
        blad.Uitleg("returns", "De resultaten, in dezelfde volgorde.")
            .Uitleg("exception", "De API meldde een probleem.", "cref=\"ProbleemException\"")
            .Regel($"IAsyncEnumerable<{typen.Van(resultaten.Schema.Element)}> {naam}({Parameterlijst.Vraagtype(aanroep)}? vraag = null, {Afbreken} = default) => Bladzijden.Alle(")
            .Regel("    vraag?.Pagina ?? 1,")
            .Regel($"    (pagina, token) => {aanroep.Naam}((vraag ?? new()) with {{ Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? {grootte} }}, token),")
            .Regel("    lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),")
            .Regel("    cancellationToken);");
    }

    private void SchrijfUitleg(Blad blad, Aanroep aanroep, string titel, string? uitleg)
    {
        blad.Uitleg("summary", titel);
        if (uitleg is not null)
        {
            blad.Uitleg("remarks", uitleg);
        }

        foreach (var parameter in parameters.Van(aanroep))
        {
            blad.Uitleg("param", parameter.Uitleg, $"name=\"{parameter.Naam.TrimStart('@')}\"");
        }

        blad.Uitleg("param", "Breekt de aanroep af.", "name=\"cancellationToken\"");
    }

    private void SchrijfUitvoering(Blad blad, Aanroep aanroep, bool eerste)
    {
        if (!eerste)
        {
            blad.Wit();
        }

        var pad = aanroep.Operatie.Paddelen.Aggregate(
            aanroep.Operatie.Pad[1..],
            (pad, deel) => pad.Replace($"{{{deel.Naam}}}", $"{{Verzoek.Deel({Namen.Parameter(deel.Naam)})}}", StringComparison.Ordinal));
        blad.Regel($"public {Handtekening(aanroep, p => p.Declaratie)}) => verbinding.{aanroep.Manier}(")
            .Regel($"    new Verzoek(HttpMethod.{Namen.Lid(aanroep.Operatie.Methode)}, {(aanroep.Operatie.Paddelen.Count > 0 ? "$" : "")}\"{pad}\")");
        var stappen = parameters.Van(aanroep).SelectMany(p => p.Toepassing).Append(aanroep.Operatie.MetHerhaalsleutel ? ".MetHerhaalsleutel()" : "").Append(aanroep.Operatie.MagOpnieuw ? ".DatOpnieuwMag()" : "").Where(s => s.Length > 0).ToList();
        stappen.ForEach(stap => blad.Regel($"        {stap}{(stap == stappen[^1] ? "," : "")}"));
        blad.Regel($"    {(aanroep.Lezer is null ? "" : aanroep.Lezer + ", ")}cancellationToken);");
    }

    /// <summary>Up to what follows the token: in an interface its default.</summary>
    private string Handtekening(Aanroep aanroep, Func<Parameter, string> declaratie)
    {
        var uitkomst = aanroep.Uitkomst is null ? "Antwoord" : $"Antwoord<{aanroep.Uitkomst}>";
        return $"Task<{uitkomst}> {aanroep.Naam}({string.Join(", ", parameters.Van(aanroep).Select(declaratie).Append(Afbreken))}";
    }
}
