using Gereedschapskist.Domein.Registers;

namespace Gereedschapskist.Api.Registers;

/// <summary>One row of the register as it is typed in a form.</summary>
public sealed class Registerformulier
{
    public string? Interventie { get; set; }

    public string? Gemeente { get; set; }

    public string? Aanbieder { get; set; }

    public string? Capaciteit { get; set; }

    public string? DeelnemersPerJaar { get; set; }

    public string? Betaler { get; set; }

    public string? Van { get; set; }

    public string? Tot { get; set; }

    internal Registerrij Rij => new(Interventie, Gemeente, Aanbieder, Capaciteit, DeelnemersPerJaar, Betaler, Van, Tot);
}
