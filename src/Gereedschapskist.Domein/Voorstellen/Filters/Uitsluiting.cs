namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>Een interventie die bij het onderwerp past maar afviel.</summary>
/// <param name="Interventie">Id en naam.</param>
/// <param name="Regel">De eerste regel waaraan zij niet voldoet.</param>
/// <param name="Uitleg">Waarom.</param>
public sealed record Uitsluiting(Interventieverwijzing Interventie, string Regel, string Uitleg);

/// <summary>Wat één filter deed.</summary>
/// <param name="Regel">Naam van de regel.</param>
/// <param name="Aantal">Hoeveel zij uitsluit: bij een regel over het onderwerp van de hele catalogus, anders van wat bij het onderwerp past.</param>
/// <param name="AlleenHierdoor">Hoeveel er terugkomen als alleen deze regel vervalt.</param>
/// <param name="Versoepeling">Hoe u haar versoepelt.</param>
public sealed record Filterstand(string Regel, int Aantal, int AlleenHierdoor, string Versoepeling);

/// <summary>Who is left, who is not, and what each filter did.</summary>
public sealed record Zeefresultaat(
    IReadOnlyList<Interventies.Interventie> Kandidaten,
    IReadOnlyList<Uitsluiting> Uitgesloten,
    IReadOnlyList<Filterstand> Filters);
