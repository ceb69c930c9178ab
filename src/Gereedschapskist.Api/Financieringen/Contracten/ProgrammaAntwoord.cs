using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Het programma waar het om gaat, en of het aan de eisen van het onderdeel voldoet. Dat is iets anders dan een erkenning.</summary>
/// <param name="Id">Waarde van het veld variant.</param>
/// <param name="Naam">Naam van het programma of de variant.</param>
/// <param name="Interventie">Id van de interventie.</param>
/// <param name="Kader">De eisen waaraan het programma is gehouden.</param>
/// <param name="Uitkomst">voldoet, voldoet-na-aanpassing of onduidelijk; null als er geen beoordeling is.</param>
/// <param name="Peilmoment">Jaar, maand of dag van de beoordeling; null als dat onbekend is.</param>
/// <param name="Toelichting">Toelichting.</param>
/// <param name="Bronnen">Waar dit is gelezen.</param>
internal sealed record ProgrammaAntwoord(
    string Id, string Naam, string Interventie, string? Kader, string? Uitkomst, Datering? Peilmoment, string? Toelichting, IReadOnlyList<FinancieringBron> Bronnen)
{
    public static ProgrammaAntwoord Van(Programma p, Catalogus catalogus) => new(
        p.Id,
        p.Naam,
        p.Interventie,
        p.Beoordeling?.Kader,
        p.Beoordeling?.Uitkomst,
        p.Beoordeling?.Peilmoment,
        p.Beoordeling?.Toelichting,
        [.. (p.Beoordeling?.Bronnen ?? []).Select(b => FinancieringBron.Van(b, catalogus))]);
}
