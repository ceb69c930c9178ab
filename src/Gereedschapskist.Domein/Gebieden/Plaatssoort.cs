namespace Gereedschapskist.Domein.Gebieden;

/// <summary>What kind of name it is, in the order in which people mean it.</summary>
internal enum Plaatssoort
{
    Gemeente,
    Roepnaam,

    /// <summary>With the province behind it: "Bergen Limburg".</summary>
    MetProvincie,

    /// <summary>The name of a municipality without the letters that tell it from another: "Bergen".</summary>
    Stamnaam,

    Iza,
    Provincie,
    Ggd,
    Zorgkantoor,
    Veiligheidsregio,
    Jeugdregio,

    /// <summary>A municipality that is no more.</summary>
    Vroeger,
}
