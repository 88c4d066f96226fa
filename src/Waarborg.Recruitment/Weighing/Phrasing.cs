using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Weighing;

/// <summary>The words and pairs of words of a statement as they are, grammar included: how something is said.</summary>
internal static class Phrasing
{
    /// <summary>The words, pairs of words, and words with the kind of demand they answer; each once.</summary>
    internal static HashSet<string> Of(StatementReading reading, IReadOnlyList<AskKind> kinds)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var before = "^";
        foreach (var token in Token.In(reading.Statement.Folded))
        {
            var word = char.IsDigit(token.Text[0]) ? "#" : token.Stem;
            found.Add(word);
            found.Add($"{before}_{word}");
            foreach (var kind in kinds) found.Add($"{kind}|{word}");
            before = word;
        }
        return found;
    }
}
