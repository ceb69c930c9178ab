namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>One thing that must hold in the catalogue; it names every place where it does not.</summary>
internal interface ICatalogusregel
{
    IEnumerable<Catalogusfout> Controleer(Controlecontext context);
}
