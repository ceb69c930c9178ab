namespace Gereedschapskist.Api.Shortlists.Paginas;

/// <summary>The keys of the dossiers of a browser; the first is the one it works on.</summary>
internal sealed record Sleutelbos(IReadOnlyList<Shortlistsleutel> Sleutels)
{
    /// <summary>As many as fit in a cookie with room to spare.</summary>
    public const int Meeste = 20;

    private const char Scheiding = '~';

    public Shortlistsleutel? Huidig => Sleutels is [var eerste, ..] ? eerste : null;

    public bool IsVol => Sleutels.Count >= Meeste;

    public static Sleutelbos Lees(string? tekst) => new(
    [
        .. (tekst ?? "").Split(Scheiding, Meeste + 1).Take(Meeste).Select(Shortlistsleutel.Lees).OfType<Shortlistsleutel>().DistinctBy(s => s.Id),
    ]);

    /// <summary>The key of the dossier that a form is about; the one of now when the form does not say, null when the browser forgot it.</summary>
    public Shortlistsleutel? Van(string? id) => string.IsNullOrEmpty(id) ? Huidig : Sleutels.FirstOrDefault(s => s.Id == id);

    /// <summary>With this one in front.</summary>
    public Sleutelbos Met(Shortlistsleutel sleutel) => new([sleutel, .. Sleutels.Where(s => s.Id != sleutel.Id)]);

    public Sleutelbos Zonder(string id) => new([.. Sleutels.Where(s => s.Id != id)]);

    public override string ToString() => string.Join(Scheiding, Sleutels);
}
