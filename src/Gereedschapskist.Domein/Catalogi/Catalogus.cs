using System.Collections.Frozen;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Thesauri;
using Gereedschapskist.Domein.Vraagtalen;

namespace Gereedschapskist.Domein.Catalogi;

/// <summary>The whole catalogue as it stood at one version: immutable, read once, swapped as a whole.</summary>
public sealed class Catalogus
{
    private readonly FrozenDictionary<string, Interventie> _interventies;
    private readonly FrozenDictionary<string, Basisfunctionaliteit> _basisfunctionaliteiten;
    private readonly FrozenDictionary<string, Gezondheidsdoel> _gezondheidsdoelen;
    private readonly FrozenDictionary<string, Keten> _ketens;
    private readonly FrozenDictionary<string, Gemeente> _gemeenten;
    private readonly FrozenDictionary<string, Regio> _regios;
    private readonly FrozenDictionary<string, Bron> _bronnen;
    private readonly FrozenDictionary<string, Codelijst> _codelijsten;
    private readonly Lazy<Gebiedzoeker> _gebieden;
    private readonly Lazy<Bevolkingsopbouw?> _bevolking;
    private readonly Lazy<Interventiezoeker> _interventiezoeker;
    private readonly Lazy<FrozenDictionary<string, IReadOnlyList<Grondslag>>> _grondslagen;
    private readonly Lazy<Kostenramer> _kostenramer;
    private readonly Lazy<FrozenDictionary<string, Kostenraming?>> _kostenramingen;

    public Catalogus(string versie, Catalogusinhoud inhoud)
        : this(versie, inhoud, null)
    {
    }

    /// <param name="versie">Name of the version.</param>
    /// <param name="inhoud">Everything that the files say.</param>
    /// <param name="financiering">The funding rules of this content as worked out before; null works them out.</param>
    internal Catalogus(string versie, Catalogusinhoud inhoud, Financieringskennis? financiering)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        Versie = versie;
        Beschrijving = inhoud.Beschrijving;
        Interventies = [.. inhoud.Interventies.OrderBy(i => i.Id, StringComparer.Ordinal)];
        Basisfunctionaliteiten = inhoud.Basisfunctionaliteiten;
        Gezondheidsdoelen = inhoud.Gezondheidsdoelen;
        Ketens = inhoud.Ketens;
        Gemeenten = [.. inhoud.Gemeenten.OrderBy(g => g.Code, StringComparer.Ordinal)];
        _bevolking = new(() => Bevolkingsopbouw.Som([.. Gemeenten.Select(g => g.Bevolking).OfType<Bevolkingsopbouw>()]));
        Cijfersoorten = inhoud.Cijfersoorten;
        Regios = inhoud.Regios;
        _gebieden = new(() => new Gebiedzoeker(Gemeenten, Regios, inhoud.Herindelingen, inhoud.Gebiedsnamen));
        _interventiezoeker = new(() => new Interventiezoeker(Interventies));
        Functiezoeker = new(Basisfunctionaliteiten, functie => functie.Id, functie => functie.Naam);
        Doelzoeker = new(Gezondheidsdoelen, doel => doel.Id, doel => doel.Naam);
        Codelijsten = inhoud.Codelijsten;
        Labels = new Codelabels(inhoud.Codelijsten);
        KostenBaten = inhoud.KostenBaten;
        Afwegingskaders = inhoud.Afwegingskaders;
        Financiering = financiering ?? new Financieringskennis(inhoud.Financiering, inhoud.Ketens, Labels);
        _grondslagen = new(() => Interventies.ToFrozenDictionary(
            i => i.Id, i => FinancieringKort.GrondslagenVan(Financiering, i, Beschrijving.Datum), StringComparer.Ordinal));
        Thesaurus = inhoud.Thesaurus;
        Vraagtaal = inhoud.Vraagtaal;
        Kaders = inhoud.Kaders;
        Geldoverzichten = inhoud.Geldoverzichten;
        Werkagenda = inhoud.Werkagenda;
        Mijlpalen = inhoud.Mijlpalen;
        Monitoring = inhoud.Monitoring;
        _interventies = Interventies.ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);
        _basisfunctionaliteiten = Basisfunctionaliteiten.ToFrozenDictionary(b => b.Id, StringComparer.Ordinal);
        _gezondheidsdoelen = Gezondheidsdoelen.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        _ketens = Ketens.ToFrozenDictionary(k => k.Id, StringComparer.Ordinal);
        _gemeenten = Gemeenten.ToFrozenDictionary(g => g.Code, StringComparer.Ordinal);
        _regios = Regios.ToFrozenDictionary(r => r.Code, StringComparer.Ordinal);
        _codelijsten = Codelijsten.ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
        _bronnen = inhoud.Bronnen.ToFrozenDictionary(b => b.Id, StringComparer.Ordinal);
        _kostenramer = new(() => new Kostenramer(Interventies, inhoud.Rekenprijzen, Bron));
        _kostenramingen = new(() => Interventies.ToFrozenDictionary(i => i.Id, i => Kostenramer.Raam(i), StringComparer.Ordinal));
    }

    /// <summary>Catalogusversie: hash of the content, so that the same facts always carry the same version.</summary>
    public string Versie { get; }

    public Catalogusbeschrijving Beschrijving { get; }

    /// <summary>In order of id.</summary>
    public IReadOnlyList<Interventie> Interventies { get; }

    /// <summary>People by age in the country: of all municipalities of which it is known; null of none.</summary>
    public Bevolkingsopbouw? Bevolking => _bevolking.Value;

    public IReadOnlyList<Basisfunctionaliteit> Basisfunctionaliteiten { get; }

    public IReadOnlyList<Gezondheidsdoel> Gezondheidsdoelen { get; }

    public IReadOnlyList<Keten> Ketens { get; }

    /// <summary>In order of CBS code.</summary>
    public IReadOnlyList<Gemeente> Gemeenten { get; }

    /// <summary>What the indicators of a municipality count.</summary>
    public IReadOnlyList<Cijfersoort> Cijfersoorten { get; }

    public IReadOnlyList<Regio> Regios { get; }

    /// <summary>Finds the place that somebody means.</summary>
    public Gebiedzoeker Gebieden => _gebieden.Value;

    /// <summary>Finds the interventie that somebody means.</summary>
    public Interventiezoeker Interventiezoeker => _interventiezoeker.Value;

    /// <summary>Finds a basisfunctionaliteit as somebody writes it.</summary>
    public Naamzoeker<Basisfunctionaliteit> Functiezoeker { get; }

    /// <summary>Finds a gezondheidsdoel as somebody writes it.</summary>
    public Naamzoeker<Gezondheidsdoel> Doelzoeker { get; }

    public IReadOnlyList<Codelijst> Codelijsten { get; }

    /// <summary>What codes are called.</summary>
    public Codelabels Labels { get; }

    public IReadOnlyList<KostenBatenfeit> KostenBaten { get; }

    public IReadOnlyList<Afwegingskader> Afwegingskaders { get; }

    /// <summary>Who pays what: the rules, worked out.</summary>
    public Financieringskennis Financiering { get; }

    /// <summary>What the search index knows of words.</summary>
    public IReadOnlyList<Thesaurusdeel> Thesaurus { get; }

    /// <summary>How people say a problem, in our own words; for finding only, never shown as fact.</summary>
    public IReadOnlyList<Vraagtaaldeel> Vraagtaal { get; }

    /// <summary>Conditions, criteria and points of attention from agreements and guides.</summary>
    public IReadOnlyList<Kader> Kaders { get; }

    public IReadOnlyList<Geldoverzicht> Geldoverzichten { get; }

    public Werkagenda? Werkagenda { get; }

    public IReadOnlyList<Mijlpaal> Mijlpalen { get; }

    /// <summary>What can be measured per function, and who has the numbers.</summary>
    public Monitoring Monitoring { get; }

    public Interventie? Interventie(string id) => _interventies.GetValueOrDefault(id);

    public Basisfunctionaliteit? Basisfunctionaliteit(string id) => _basisfunctionaliteiten.GetValueOrDefault(id);

    /// <summary>Laws and purses that can pay at least one part of an interventie on the catalogue's own date; worked out once.</summary>
    public IReadOnlyList<Grondslag> GrondslagenVan(string interventie) => _grondslagen.Value.GetValueOrDefault(interventie, []);

    /// <summary>Estimates costs with the programmes of this catalogue.</summary>
    public Kostenramer Kostenramer => _kostenramer.Value;

    /// <summary>What an interventie costs without numbers of a user; of our own worked out once. Null when there is too little to estimate with.</summary>
    public Kostenraming? KostenramingVan(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return ReferenceEquals(Interventie(interventie.Id), interventie)
            ? _kostenramingen.Value.GetValueOrDefault(interventie.Id)
            : Kostenramer.Raam(interventie);
    }

    public Gezondheidsdoel? Gezondheidsdoel(string id) => _gezondheidsdoelen.GetValueOrDefault(id);

    public Kader? Kader(string id) => Kaders.FirstOrDefault(k => k.Id == id);

    public Keten? Keten(string id) => _ketens.GetValueOrDefault(id);

    public Gemeente? Gemeente(string code) => _gemeenten.GetValueOrDefault(code);

    public Regio? Regio(string code) => _regios.GetValueOrDefault(code);

    public Codelijst? Codelijst(string id) => _codelijsten.GetValueOrDefault(id);

    /// <summary>A source shared by several facts, by id.</summary>
    public Bron? Bron(string id) => _bronnen.GetValueOrDefault(id);

    /// <summary>The kader that weighs when the asker names none.</summary>
    /// <exception cref="InvalidOperationException">The catalogue has no such kader; its check refuses that.</exception>
    public Afwegingskader Standaardkader => (Beschrijving.Standaardkader is { } id ? Afwegingskader(id) : Afwegingskaders[0])
        ?? throw new InvalidOperationException($"The catalogue has no kader '{Beschrijving.Standaardkader}'.");

    public Afwegingskader? Afwegingskader(string id) => Afwegingskaders.FirstOrDefault(k => k.Id == id);
}
