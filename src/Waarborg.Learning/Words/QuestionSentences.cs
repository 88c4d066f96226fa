using System.Text.RegularExpressions;

namespace Waarborg.Learning;

/// <summary>
/// Takes what somebody writes apart into sentences, and says how much each of them asks: the question counts in full, the story around it for less. Form only, in Dutch and
/// English. Thread safe.
/// </summary>
internal static partial class QuestionSentences
{
    /// <summary>How much a sentence counts that asks nothing, when another one does.</summary>
    private const double Story = 0.5;

    /// <summary>The sentences with their weights, in order; all count in full when none asks anything.</summary>
    public static IReadOnlyList<(string Text, double Weight)> Read(string text)
    {
        var sentences = Ends().Split(text).Where(sentence => sentence.Any(char.IsLetterOrDigit)).ToArray();
        var asking = sentences.Select(Asks).ToArray();
        return [.. sentences.Select((sentence, i) => (sentence, asking[i] || !asking.Contains(true) ? 1 : Story))];
    }

    /// <summary>Whether a sentence asks something.</summary>
    public static bool Asks(string sentence) => sentence.Contains('?', StringComparison.Ordinal) || Question().IsMatch(sentence);

    [GeneratedRegex(@"(?<=[.!?])[.!?\s]*\s|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(
        @"^\W*(?:en |of |maar |dus |nu |want |ok[eé]?,? |hallo,? |hoi,? |so |and |but |now )*(?:hoe|wat|wanneer|waar|waarom|wie|welke?|hoeveel|hoelang|kan|kun|kunnen|mag|mogen|moet|moeten|is|zijn|heb|hebben|krijg|krijgen|doe|doen|geldt|klopt|komt|wordt|worden|zou|om de|tot|binnen|vanaf|na hoeveel|per wanneer|op welke?|bij (?:wie|welke?)|met (?:wie|welke?)|how|what|when|where|why|who|which|can|could|may|do|does|did|is|are|will|would|should|am)\b"
        + @"|\b(?:graag (?:weten|horen|uitleg)|vraag me af|wil (?:graag )?weten|weet (?:u|je|jij|iemand)|(?:kunt|kun|kan) (?:u|je|jij|ik)|hoe(?:veel|lang)? (?:kan|moet|lang|veel|vaak)|tell me|want to know|i(?:'d| would) like to know|wondering)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
