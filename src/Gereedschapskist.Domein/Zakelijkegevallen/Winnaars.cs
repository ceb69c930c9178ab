namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Who has the benefit, from the perspective that a source takes.</summary>
internal static class Winnaars
{
    public static string Van(string? perspectief) => perspectief switch
    {
        "zorg" => "de zorg, vooral de zorgverzekeraar",
        "overheid" => "de overheid, vooral het Rijk",
        "maatschappelijk" => "de samenleving als geheel",
        null => "de bron zegt niet wie",
        _ => perspectief,
    };
}
