using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>A document is called what it describes, so that people find it and no id can occur twice.</summary>
internal sealed class IdIsBestandsnaam : ICatalogusregel
{
    public IEnumerable<Catalogusfout> Controleer(Controlecontext context) =>
        from document in context.Documenten
        where document.Map.Length > 0 && document.Id is { } id && id != document.Bestandsnaam
        select new Catalogusfout(document.Pad, new Fout(
            "id", "id-is-bestandsnaam", $"De id '{document.Id}' is niet gelijk aan de bestandsnaam.",
            $"Noem het bestand '{document.Id}.json' of maak de id '{document.Bestandsnaam}'."));
}
