using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Something wrong in one file of the catalogue.</summary>
/// <param name="Bestand">Path inside the catalogue folder, or of the folder itself.</param>
/// <param name="Fout">Field, rule, message and remedy; the field is empty when the whole file is meant.</param>
public sealed record Catalogusfout(string Bestand, Fout Fout)
{
    public override string ToString()
    {
        var veld = Fout.Veld.Length == 0 ? "" : $" bij '{Fout.Veld}'";
        return $"{Bestand}{veld}: {Fout.Melding} {Fout.Herstel} [{Fout.Code}]";
    }
}
