using System.Text.RegularExpressions;

namespace Waarborg.Chain.Apply;

/// <summary>Recognises that somebody asks for a human being, in Dutch or English. Asking about employees is not asking for one.</summary>
internal static partial class HumanWanted
{
    internal static bool In(string question) => Wish().IsMatch(question);

    [GeneratedRegex(
        @"\b(?:medewerker|mens|persoon|iemand|collega)\b.{0,20}\b(?:spreken|praten|chatten|hebben)\b|\bdoorverbind|\bdoor\s*te\s*verbinden\b|\becht\w*\s+(?:mens|persoon|medewerker)\b"
        + @"|\b(?:speak|talk|chat)\s+(?:to|with)\s+(?:an?\s+|some)?(?:human|person|agent|employee|one)\b|\bhuman\s+agent\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Wish();
}
