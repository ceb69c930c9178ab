using System.Numerics.Tensors;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Vraagtalen;
using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>Scores by nearness, for words that the index does not know.</summary>
internal sealed class Nabijheid
{
    /// <summary>Above this the words alone decide: a catalogue so large has the words, and the space would cost too much.</summary>
    public const int MeesteInterventies = 3000;

    private const int Dimensies = 120;
    private const float Lettergewicht = 0.3f;
    private const float Ruimtegewicht = 0.5f;
    private const float Zinsgewicht = 0.3f;
    private const float Onderwerpsgewicht = 0.4f;
    private const float Samengewicht = 0.3f;

    /// <summary>Below this share of known rows of letters a question is no text that we can read.</summary>
    private const float Leesbaar = 0.5f;

    /// <summary>From here on a phrase clearly says what a question of one word says.</summary>
    private const float HouvastEenWoord = 0.3f;

    /// <summary>The same for a question of more words, of which some are always about something else.</summary>
    private const float Houvast = 0.1f;

    private readonly Zoekopties _opties;
    private readonly Kenmerken _kenmerken;
    private readonly Reeksindex _reeksen;
    private readonly Ruimte? _ruimte;
    private readonly Zinnenindex? _zinnen;
    private readonly Onderwerpindex? _onderwerpen;

    private Nabijheid(Catalogus catalogus, Onderwerpen onderwerpen, Woordenboek boek, Zoekopties opties)
    {
        _opties = opties;
        _kenmerken = new Kenmerken(boek);
        Reeksindex Index(IReadOnlyList<string> teksten) => new(teksten, _kenmerken);
        var zinnen = catalogus.Vraagtaal.Where(v => opties.Vraagtaal && v.Over == Vraagtaalsoort.Interventie)
            .SelectMany(v => v.Zinnen)
            .ToLookup(z => z.Key, z => z.Value, StringComparer.Ordinal);
        _reeksen = Index([.. catalogus.Interventies.Select(i => Tekst(i, zinnen[i.Id].SelectMany(z => z)))]);
        _ruimte = opties.Ruimte ? new Ruimte(_reeksen, Dimensies) : null;
        _zinnen = opties.Vraagtaal ? Zinnenindex.Maak(catalogus, onderwerpen, Index) : null;
        _onderwerpen = opties is { Vraagtaal: true, Onderwerptaal: true } ? new Onderwerpindex(onderwerpen, Index) : null;
    }

    /// <summary>Null when the catalogue is too large or the options leave it out.</summary>
    public static Nabijheid? Maak(Catalogus catalogus, Onderwerpen onderwerpen, Woordenboek boek, Zoekopties opties) =>
        catalogus.Interventies.Count is 0 or > MeesteInterventies || !(opties.Letterreeksen || opties.Ruimte)
            ? null
            : new Nabijheid(catalogus, onderwerpen, boek, opties);

    /// <summary>A score per document, from 0; null when nothing can be read.</summary>
    /// <param name="tekst">The words that count.</param>
    /// <param name="isHouvast">Whether words of the question match; without them only a phrase that clearly resembles it is a hold.</param>
    /// <param name="ruimte">How far one looks: for everything, nothing is too far.</param>
    public Nabijheidsscore? Zoek(string tekst, bool isHouvast, Zoekruimte ruimte)
    {
        var kenmerken = new Vraagkenmerken(_kenmerken.Van(tekst));
        var (letters, bekend) = _reeksen.Zoek(kenmerken);
        if (bekend < Leesbaar && ruimte is Zoekruimte.Treffers)
        {
            return null;
        }

        var scores = new float[letters.Length];
        if (_ruimte is not null)
        {
            Tel(scores, _ruimte.Zie(letters), Ruimtegewicht);
        }

        if (_opties.Letterreeksen)
        {
            Tel(scores, letters, Lettergewicht);
        }

        var zinnen = _zinnen?.Zoek(kenmerken, scores.Length);
        var nodig = tekst.Contains(' ', StringComparison.Ordinal) ? Houvast : HouvastEenWoord;
        if (ruimte is Zoekruimte.Treffers && !isHouvast && !(zinnen?.Dichtstbij >= nodig))
        {
            return null;
        }

        for (var i = 0; zinnen is not null && i < scores.Length; i++)
        {
            scores[i] += (Zinsgewicht * zinnen.Eigen[i].Gelijkenis) + (Onderwerpsgewicht * zinnen.ViaOnderwerp[i].Gelijkenis);
        }

        if (_onderwerpen is not null)
        {
            Tel(scores, _onderwerpen.Zoek(kenmerken), Samengewicht);
        }

        return new Nabijheidsscore(scores, zinnen);
    }

    /// <summary>Adds scores of which the best becomes the weight.</summary>
    private static void Tel(float[] som, float[] scores, float gewicht)
    {
        var hoogste = TensorPrimitives.Max<float>(scores);
        if (hoogste > 0)
        {
            TensorPrimitives.Max(scores, 0f, scores);
            TensorPrimitives.MultiplyAdd(scores, gewicht / hoogste, som, som);
        }
    }

    private static string Tekst(Interventie i, IEnumerable<string> zinnen) =>
        string.Join(" . ", Woordenboek.Teksten(i).Concat(i.Functies).Concat(zinnen).Where(t => !string.IsNullOrWhiteSpace(t)));
}

/// <summary>How near each document is, and by which phrase.</summary>
internal sealed record Nabijheidsscore(float[] Scores, Zinsgelijkenis? Zinnen);
