namespace Waarborg.Deidentification.Recognition;

/// <summary>How sure a finding is, in steps. Only the order decides an overlap; the figures are no measured probabilities.</summary>
internal static class Scores
{
    /// <summary>A check digit or an unmistakable form.</summary>
    public const double Checked = 1.0;

    /// <summary>Equal to a value that is known.</summary>
    public const double Known = 0.99;

    /// <summary>A strict form after a word that announces it.</summary>
    public const double Announced = 0.9;

    /// <summary>A strict form alone. What is less sure is left where the tagger is sure of ordinary text (<see cref="OrdinaryText"/>).</summary>
    public const double Formed = 0.8;

    /// <summary>A loose form after a word that announces it.</summary>
    public const double Cued = 0.7;

    /// <summary>A repetition of what was found elsewhere in the text.</summary>
    public const double Repeated = 0.6;

    /// <summary>A likely reading. Of a pattern, a hint to the tagger and no more, where there is one.</summary>
    public const double Weak = 0.5;
}
