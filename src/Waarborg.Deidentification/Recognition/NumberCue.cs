namespace Waarborg.Deidentification.Recognition;

/// <summary>What kind of number a phrase announces, and how short it may be.</summary>
internal sealed record NumberCue(EntityLabel Label, int LeastSigns, int LeastDigits, string Source);
