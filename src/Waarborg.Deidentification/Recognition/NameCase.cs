namespace Waarborg.Deidentification.Recognition;

/// <summary>How sure the place is that a name stands there.</summary>
internal enum NameCase
{
    /// <summary>Every word must begin with a capital, particles apart.</summary>
    Capital,

    /// <summary>Lower or all upper case will do: the cue is strong.</summary>
    Any,
}
