using System.Text.RegularExpressions;

namespace Waarborg.Care.Notes;

/// <summary>Cuts a statement at punctuation, so that a cue reaches only what stands with it.</summary>
internal static partial class Clauses
{
    internal static string[] Of(string text) => Boundary().Split(text);

    [GeneratedRegex(@"[;:!](?=\s|$)|(?<!\b(?:mw|dhr|dr|ca|evt|bijv|nr|pat|prof|\w\.\w|\w\.\w\.\w))\.(?=\s|$)|,\s+(?!\d)|(?<=\?)\s|\s+(?:maar|doch|but)\s+|\s+en\s+(?=(?:niet|geen)\b)|\s+en\s+(?=\w+t (?:weer|goed|nog|nu|zelfstandig|zelf|zich)\b)")]
    private static partial Regex Boundary();
}
