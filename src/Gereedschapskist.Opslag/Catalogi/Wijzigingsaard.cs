namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>What happened to a document between two versions.</summary>
public enum Wijzigingsaard
{
    Toegevoegd,
    Gewijzigd,
    Verwijderd,
}
