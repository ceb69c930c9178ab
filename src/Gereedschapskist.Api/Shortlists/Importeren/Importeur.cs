using System.Globalization;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Shortlists.Importeren;

/// <summary>Fits what was read to this catalogue: known ids stay, unknown ones are reported and left out.</summary>
internal static class Importeur
{
    public static (ShortlistVerzoek Verzoek, IReadOnlyList<Fout> Overgeslagen) Pas(ShortlistVerzoek gelezen, Catalogus catalogus)
    {
        gelezen = Shortlistbinder.MetCodes(gelezen, catalogus);
        var overgeslagen = new List<Fout>();
        var gehad = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<ShortlistitemVerzoek>();
        foreach (var (item, plek) in gelezen.Items.Select((item, plek) => (item, plek)))
        {
            var veld = string.Create(CultureInfo.InvariantCulture, $"items[{plek}].interventie");
            if (catalogus.Interventie(item.Interventie) is null)
            {
                var aanbod = catalogus.Interventiezoeker.Lijkend(item.Interventie);
                overgeslagen.Add(new Fout(
                    veld, Foutcodes.InterventieOnbekend, $"'{Nl.Kort(item.Interventie)}' staat niet in deze catalogus en is overgeslagen.",
                    aanbod.Count == 0
                        ? "Zoek de interventie op en voeg die zelf toe."
                        : $"Lijkt op {Nl.Opsomming([.. aanbod.Select(i => $"{i.Naam} ({i.Id})")], "of")}; voeg die zelf toe als u die bedoelt."));
            }
            else if (!gehad.Add(item.Interventie))
            {
                overgeslagen.Add(new Fout(veld, Foutcodes.Dubbel, $"'{item.Interventie}' stond er al en is overgeslagen.", "Laat elke interventie één keer staan."));
            }
            else
            {
                items.Add(item);
            }
        }

        return (
            gelezen with
            {
                Items = items,
                Context = Context(gelezen.Context, catalogus, overgeslagen),
                Vergeleken = Bekend("vergeleken", Foutcodes.InterventieOnbekend, gelezen.Vergeleken, catalogus.Interventie, overgeslagen),
                CatalogusVersie = catalogus.Versie,
                Regio = gelezen.Regio is { } regio ? regio with
                {
                    Register = Regels(regio.Register, catalogus, overgeslagen),
                    Checklists = Punten(regio.Checklists, catalogus, overgeslagen),
                } : null,
            },
            overgeslagen);
    }

    /// <summary>The rows of which interventie and municipality are known here; null stays null.</summary>
    private static IReadOnlyList<Registerregel>? Regels(IReadOnlyList<Registerregel>? regels, Catalogus catalogus, List<Fout> overgeslagen)
    {
        bool IsBekend(Registerregel regel) => catalogus.Interventiezoeker.Vind(regel.Interventie) is not null && catalogus.Gebieden.Zoek(regel.Gemeente).Gebied is not null;
        overgeslagen.AddRange((regels ?? []).Where(regel => !IsBekend(regel)).Select(regel => new Fout(
            "regio.register", Foutcodes.WaardeOnbekend, $"De regel '{Nl.Kort(regel.Interventie)}' in '{Nl.Kort(regel.Gemeente)}' is hier onbekend en is overgeslagen.", "Voeg de regel zelf toe.")));
        return regels is null ? null : [.. regels.Where(IsBekend)];
    }

    /// <summary>The points that are on a list here; null stays null.</summary>
    private static IReadOnlyList<Puntstatus>? Punten(IReadOnlyList<Puntstatus>? punten, Catalogus catalogus, List<Fout> overgeslagen)
    {
        var bekend = Checklistbeelden.Van(catalogus, [], default).SelectMany(lijst => lijst.Punten.Select(punt => (lijst.Kader, lijst.Basisfunctionaliteit, punt.Punt))).ToHashSet();
        bool IsBekend(Puntstatus punt) => bekend.Contains((punt.Kader, punt.Basisfunctionaliteit, punt.Punt));
        overgeslagen.AddRange((punten ?? []).Where(punt => !IsBekend(punt)).Select(punt => new Fout(
            "regio.checklists", Foutcodes.WaardeOnbekend, $"Het punt '{Nl.Kort(punt.Punt)}' staat hier op geen checklist en is overgeslagen.", "Vul het punt zelf in.")));
        return punten is null ? null : [.. punten.Where(IsBekend)];
    }

    /// <summary>Those beside the first, which is told of by itself.</summary>
    private static IReadOnlyList<string>? Andere(IReadOnlyList<string>? ids, string? eerste) => ids is null ? null : [.. ids.Where(id => id != eerste)];

    /// <summary>What of a list is known here; null stays null.</summary>
    private static IReadOnlyList<string>? Bekend(string veld, string code, IReadOnlyList<string>? ids, Func<string, object?> zoek, List<Fout> overgeslagen)
    {
        overgeslagen.AddRange((ids ?? []).Where(id => zoek(id) is null).Select(id => new Fout(veld, code, $"'{Nl.Kort(id)}' is hier onbekend en is overgeslagen.", "Kies zelf een andere.")));
        return ids is null ? null : [.. ids.Where(id => zoek(id) is not null)];
    }

    private static ShortlistcontextVerzoek? Context(ShortlistcontextVerzoek? context, Catalogus catalogus, List<Fout> overgeslagen)
    {
        if (context is null)
        {
            return null;
        }

        string? Ken(string veld, string? id, Func<string, object?> zoek)
        {
            if (id is null || zoek(id) is not null)
            {
                return id;
            }

            overgeslagen.Add(new Fout($"context.{veld}", $"{veld}-onbekend", $"'{Nl.Kort(id)}' is hier onbekend en is overgeslagen.", "Kies zelf een andere."));
            return null;
        }

        return context with
        {
            Gemeente = Ken("gemeente", context.Gemeente, catalogus.Gemeente),
            Regio = Ken("regio", context.Regio, catalogus.Regio),
            Gezondheidsdoel = Ken("gezondheidsdoel", context.Gezondheidsdoel, catalogus.Gezondheidsdoel),
            Basisfunctionaliteit = Ken("basisfunctionaliteit", context.Basisfunctionaliteit, catalogus.Basisfunctionaliteit),
            Gezondheidsdoelen = Bekend(
                "context.gezondheidsdoelen", Foutcodes.GezondheidsdoelOnbekend, Andere(context.Gezondheidsdoelen, context.Gezondheidsdoel), catalogus.Gezondheidsdoel, overgeslagen),
            Basisfunctionaliteiten = Bekend(
                "context.basisfunctionaliteiten", Foutcodes.BasisfunctionaliteitOnbekend, Andere(context.Basisfunctionaliteiten, context.Basisfunctionaliteit), catalogus.Basisfunctionaliteit,
                overgeslagen),
        };
    }
}
