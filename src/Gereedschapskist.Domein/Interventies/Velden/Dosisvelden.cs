using static Gereedschapskist.Domein.Interventies.Velden.Veldbouwer;

namespace Gereedschapskist.Domein.Interventies.Velden;

/// <summary>How much of it a participant gets, and what that takes of those who run it.</summary>
internal static class Dosisvelden
{
    private static readonly Interventieveld Groep = Aantal("dosis.groep", "Groepsgrootte", d => d.Groep, "deelnemer", "deelnemers") with
    {
        Regels = (i, _) => Regel(i.Dosis?.Groep is not { } groep ? null
            : i.Dosis.EenOpEen ? "een-op-een"
            : Nl.Aantal(groep.Van, groep.Tot, "deelnemer", "deelnemers")),
        AlsOnbekend = "de groepsgrootte",
        Vergelijkrij = "groepsgrootte",
        Kolommen =
        [
            new Veldkolom("Groep minimaal", Kolomsoort.Getal, i => i.Dosis?.Groep?.Van),
            new Veldkolom("Groep maximaal", Kolomsoort.Getal, i => i.Dosis?.Groep?.Tot),
        ],
    };

    public static readonly IReadOnlyList<Interventieveld> Alle =
    [
        Aantal("dosis.weken", "Weken", d => d.Weken, "week", "weken") with { AlsOnbekend = "hoeveel weken het duurt" },
        Aantal("dosis.bijeenkomsten", "Bijeenkomsten", d => d.Bijeenkomsten, "bijeenkomst", "bijeenkomsten"),
        Groep,
        Aantal("dosis.minutenPerBijeenkomst", "Minuten per bijeenkomst", d => d.MinutenPerBijeenkomst, "minuut", "minuten") with { HoortErTeZijn = false },
        Aantal("dosis.individueleContacten", "Individuele contacten", d => d.IndividueleContacten, "individueel contact", "individuele contacten") with { HoortErTeZijn = false },
        Aantal("dosis.minutenPerContact", "Minuten per contact", d => d.MinutenPerContact, "minuut", "minuten") with { HoortErTeZijn = false },
        Aantal("dosis.begeleidersPerGroep", "Begeleiders per groep", d => d.BegeleidersPerGroep, "begeleider", "begeleiders") with { HoortErTeZijn = false },
        Aantal("dosis.voorbereidingUren", "Uren voorbereiding", d => d.VoorbereidingUren, "uur", "uur") with { HoortErTeZijn = false },
        Woorden("dosis.uitvoerders", "Uitvoerders volgens de bronnen van de duur", Veldgroepen.Uitvoering, i => i.Dosis?.Uitvoerders ?? []) with
        {
            HoortErTeZijn = false, Bronnen = i => i.Dosis?.Bronnen ?? [], Kolommen = [],
        },
        Tekst("dosis.toelichting", "Toelichting op de duur", Veldgroepen.Uitvoering, i => i.Dosis?.Toelichting) with
        {
            HoortErTeZijn = false, Bronnen = i => i.Dosis?.Bronnen ?? [], Kolommen = [],
        },
    ];
}
