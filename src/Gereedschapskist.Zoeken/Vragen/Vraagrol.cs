namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>What a piece of the question decides.</summary>
internal enum Vraagrol
{
    /// <summary>What it is about; a hit matches enough of these.</summary>
    Onderwerp,

    /// <summary>For whom or where; lifts hits, does not choose them as long as there is a subject.</summary>
    Omstandigheid,

    /// <summary>Part of the story around the subject; lifts a little.</summary>
    Bijzaak,

    /// <summary>Says little; only breaks ties.</summary>
    Vaag,
}
