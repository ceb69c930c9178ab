namespace Gereedschapskist.Domein.Shortlists;

/// <summary>How long a shortlist and its texts may be: wide for a real region, small for one machine.</summary>
public static class Shortlistgrens
{
    public const int Items = 500;

    public const int Titel = 200;

    /// <summary>A note, a reason or an explanation.</summary>
    public const int Tekst = 10_000;

    /// <summary>The target group or the goal in words.</summary>
    public const int Doelgroep = 500;

    /// <summary>Goals, or basisfunctionaliteiten; more than the agreements name.</summary>
    public const int Doelen = 50;

    /// <summary>Questions of one kind that are kept with their answer.</summary>
    public const int Vastleggingen = 20;

    /// <summary>Different questions about what works, in the dossier and with its interventies together: each is a ranking that is worked out.</summary>
    public const int Vragen = 20;

    /// <summary>Interventies side by side.</summary>
    public const int Vergeleken = 8;

    public const int Afspraken = 200;

    /// <summary>What is agreed, by whom or when.</summary>
    public const int Afspraak = 500;

    /// <summary>Texts of the user: every field of the work agenda of a region with every function.</summary>
    public const int Teksten = 500;

    public const int Oudste = 120;

    public const decimal Budget = 1_000_000_000;

    public const int Deelnemers = 20_000_000;
}
