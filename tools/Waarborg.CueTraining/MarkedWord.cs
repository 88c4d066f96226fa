namespace Waarborg.CueTraining;

/// <summary>What a word is.</summary>
internal enum Label
{
    /// <summary>Nobody marked it.</summary>
    Plain,

    /// <summary>It tells of a protected ground.</summary>
    Cue,

    /// <summary>It is about the work and looks like a cue.</summary>
    Work,

    /// <summary>In a document that nobody read for this, and no rule hides it: nearly always plain.</summary>
    Unread,

    /// <summary>A name, a contact detail or a photo: hidden by others.</summary>
    Elsewhere,
}

/// <summary>What the rules do with a word.</summary>
internal enum ByRules
{
    /// <summary>They leave it.</summary>
    Stays,

    /// <summary>It is on a list, and nothing else speaks for hiding it.</summary>
    Word,

    /// <summary>They hide it.</summary>
    Hidden,
}

/// <summary>A word of a marked document.</summary>
/// <param name="Signals">What can be said of it.</param>
/// <param name="Itself">How many of the signals, from the front, know the word itself.</param>
/// <param name="Label">What it is.</param>
/// <param name="Start">Where it begins in the document.</param>
/// <param name="ByRules">What the rules do with it.</param>
/// <param name="IsFunction">Whether it says nothing by itself.</param>
/// <param name="Follows">Whether only a space stands before it and the word before.</param>
internal sealed record MarkedWord(uint[] Signals, int Itself, Label Label, int Start, ByRules ByRules, bool IsFunction, bool Follows);

/// <summary>A stretch that gives a protected ground away.</summary>
/// <param name="Kind">The ground.</param>
/// <param name="First">The place of its first word.</param>
/// <param name="Last">The place of its last.</param>
/// <param name="Text">What it says.</param>
internal sealed record MarkedQuote(string Kind, int First, int Last, string Text);
