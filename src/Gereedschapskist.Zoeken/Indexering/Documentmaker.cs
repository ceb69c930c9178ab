using System.Text.RegularExpressions;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Vraagtalen;
using Gereedschapskist.Zoeken.Analyse;
using Gereedschapskist.Zoeken.Nabij;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Turns an interventie into an index document.</summary>
internal sealed partial class Documentmaker(Catalogus catalogus, Woordenboek woordenboek, Zoekopties opties)
{
    private static readonly FieldType _metPlekken = Veldtype(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, tokenized: true);
    private static readonly FieldType _zonderPlekken = Veldtype(IndexOptions.DOCS_AND_FREQS, tokenized: true);
    private static readonly FieldType _heel = Veldtype(IndexOptions.DOCS_ONLY, tokenized: false);

    private readonly ILookup<string, IReadOnlyList<string>> _zinnen = catalogus.Vraagtaal
        .Where(deel => opties.Vraagtaal && deel.Over == Vraagtaalsoort.Interventie)
        .SelectMany(deel => deel.Zinnen)
        .ToLookup(zinnen => zinnen.Key, zinnen => zinnen.Value, StringComparer.Ordinal);

    /// <summary>Null when a topic is no text: a large catalogue has the words.</summary>
    private readonly Onderwerpen? _onderwerpen =
        opties is { Vraagtaal: true, Onderwerptaal: true } && catalogus.Interventies.Count <= Nabijheid.MeesteInterventies ? new Onderwerpen(catalogus) : null;

    public Document Maak(Interventie i)
    {
        var document = new Document();
        Voeg(document, Velden.Naam, _metPlekken, i.Naam);
        Voeg(document, Velden.Doelgroep, _metPlekken, i.Doelgroep);
        Voeg(document, Velden.Doel, _metPlekken, i.Doel);
        Voeg(document, Velden.Aanpak, _metPlekken, i.Aanpak);
        Voeg(document, Velden.Alias, _zonderPlekken, [.. i.Aliassen]);
        Voeg(document, Velden.Kenmerk, _zonderPlekken, [.. i.Kenmerken]);
        Voeg(document, Velden.Eigenaar, _zonderPlekken, i.Eigenaar);
        Voeg(document, Velden.Omgeving, _zonderPlekken, [.. i.Settings, .. i.Uitvoerders]);
        Voeg(document, Velden.Onderwerp, _zonderPlekken, [.. Onderwerpsnamen(i)]);
        Voeg(document, Velden.Vraagtaal, _zonderPlekken, [.. _zinnen[i.Id].SelectMany(z => z)]);
        Voeg(document, Velden.Onderwerptaal, _zonderPlekken, [.. _onderwerpen?.Van(i).SelectMany(_onderwerpen.Zinnen) ?? []]);
        Voeg(document, Velden.Vorm, _zonderPlekken, [.. Vormwoorden.Van(i)]);
        Voeg(document, Velden.VolledigeNaam, _heel, [.. VolledigeNamen(i)]);
        var fase = Levensfasen.Gericht(i, woordenboek);
        Voeg(document, Velden.Levensfase, _heel, [.. Levensfasen.Bereiken.Where(b => fase.HasFlag(b.Fase)).Select(b => Levensfasen.Term(b.Fase))]);
        return document;
    }

    /// <summary>Whole names by which people call it: with and without what stands after a colon or between brackets.</summary>
    public static IEnumerable<string> VolledigeNamen(Interventie i) =>
        i.Aliassen.Append(i.Naam)
            .SelectMany(naam => Toevoeging().Split(naam).Append(naam))
            .Append(i.Id)
            .Select(Woordvorm.Naam)
            .Where(naam => naam.Length > 1)
            .Distinct(StringComparer.Ordinal);

    private IEnumerable<string?> Onderwerpsnamen(Interventie i) =>
        i.Themas
            .Concat(i.Functies.Where(f => f != "anders").Select(f => f.Replace('-', ' ')))
            .Concat(i.Basisfunctionaliteiten.Select(id => catalogus.Basisfunctionaliteit(id)?.Naam ?? ""))
            .Concat(i.Gezondheidsdoelen.Select(id => catalogus.Gezondheidsdoel(id)?.Naam ?? ""))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static void Voeg(Document document, string veld, FieldType type, params ReadOnlySpan<string?> teksten)
    {
        foreach (var tekst in teksten)
        {
            if (!string.IsNullOrWhiteSpace(tekst))
            {
                document.Add(new Field(veld, tekst, type));
            }
        }
    }

    private static FieldType Veldtype(IndexOptions opties, bool tokenized)
    {
        var type = new FieldType
        {
            IsIndexed = true,
            IsStored = false,
            IsTokenized = tokenized,
            IndexOptions = opties,
            OmitNorms = !tokenized,
        };
        type.Freeze();
        return type;
    }

    [GeneratedRegex(@"\s*[:()\u2013]\s*|\s+-\s+")]
    private static partial Regex Toevoeging();
}
