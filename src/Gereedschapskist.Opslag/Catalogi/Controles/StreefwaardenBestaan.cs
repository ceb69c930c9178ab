using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>An afwegingskader computes with targets of the agreement by their name: the name must be there.</summary>
internal sealed class StreefwaardenBestaan : ICatalogusregel
{
    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.InMap("afwegingskaders")
        from verwachting in document.Wortel.Lijst("verwachtingen").Select((e, plek) => (Element: e, Plek: plek))
        let functie = verwachting.Element.Tekst("basisfunctionaliteit")
        let naam = verwachting.Element.Tekst("streefwaarde")
        where functie is not null && naam is not null
        let bekend = context.Document($"basisfunctionaliteiten/{functie}.json")?.Wortel.Lijst("streefwaarden").Select(s => s.Tekst("wat")).OfType<string>().ToList() ?? []
        where !bekend.Contains(naam)
        select new Catalogusfout(document.Pad, new Fout(
            $"verwachtingen[{verwachting.Plek}].streefwaarde",
            "streefwaarde-onbekend",
            $"'{naam}' is geen streefwaarde van {functie}.",
            bekend.Count > 0
                ? $"Kies uit: {string.Join(", ", bekend)}."
                : $"{functie} heeft geen streefwaarden; haal de verwachting weg."));
}
