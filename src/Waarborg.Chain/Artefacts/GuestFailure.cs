namespace Waarborg.Chain.Artefacts;

/// <summary>Why a configured language model gave nothing that can be used. Stable words: they are kept, logged and translated.</summary>
public static class GuestFailure
{
    /// <summary>The manifest does not name the party that runs the model, so the gate never judged it. Nothing was sent.</summary>
    public const string NotARecipient = "not-a-recipient";

    /// <summary>The manifest changed after the gate answered. Nothing was sent.</summary>
    public const string Changed = "manifest-changed";

    /// <summary>The agreement, the country or the clause against training is missing. Nothing was sent.</summary>
    public const string NotBound = "not-bound";

    /// <summary>The text still held a citizen service number. Nothing was sent.</summary>
    public const string CitizenNumber = "citizen-number";

    /// <summary>The text is longer than may be sent at once. Nothing was sent.</summary>
    public const string TooLong = "too-long";

    /// <summary>The model could not be reached, or answered with an error.</summary>
    public const string NoAnswer = "no-answer";

    /// <summary>The model did not answer in time.</summary>
    public const string Silent = "silent";

    /// <summary>The answer was not in the form asked for.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Nothing of the answer stood the checks.</summary>
    public const string NothingHeld = "nothing-held";
}
