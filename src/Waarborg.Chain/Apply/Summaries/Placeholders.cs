using System.Text;
using System.Text.RegularExpressions;
using Waarborg.Deidentification;

namespace Waarborg.Chain.Apply.Summaries;

/// <summary>
/// Puts numbered words in the place of names and numbers that lead to somebody, in texts that go to a model, and puts them back in what it writes. One table for one summary: the
/// same name has the same word, and a word that the table does not know is not put back. Not thread safe.
/// </summary>
internal sealed partial class Placeholders(Detector detector)
{
    /// <summary>What stays readable: when something was, how old somebody was, what the work is, and what the care is about.</summary>
    private static readonly HashSet<EntityLabel> Kept = [EntityLabel.Date, EntityLabel.Age, EntityLabel.Profession, EntityLabel.Demographic];

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);

    /// <summary>The text without what leads to somebody.</summary>
    internal string Hide(string text)
    {
        // What looks like one of ours in the record is nobody's.
        text = Word().Replace(text, "[…]");
        var hidden = new StringBuilder();
        var at = 0;
        foreach (var found in detector.Detect(text).Where(e => !Kept.Contains(e.Label)).OrderBy(e => e.Start).ThenByDescending(e => e.End))
        {
            if (found.Start < at) continue;
            hidden.Append(text, at, found.Start - at).Append(WordFor(found.Label, text[found.Start..found.End]));
            at = found.End;
        }
        return hidden.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What was written, with the originals back; null when it holds a word that was never given out.</summary>
    internal string? Show(string text)
    {
        var unknown = false;
        var shown = Word().Replace(text, m =>
        {
            if (_originals.TryGetValue(m.Value, out var original)) return original;
            unknown = true;
            return m.Value;
        });
        return unknown ? null : shown;
    }

    private string WordFor(EntityLabel label, string original)
    {
        if (_words.TryGetValue(original, out var word)) return word;
        word = $"[{label.ToString().ToUpperInvariant()}-{_words.Count + 1}]";
        _words[original] = word;
        _originals[word] = original;
        return word;
    }

    [GeneratedRegex(@"\[[A-Z]+-\d+\]")]
    private static partial Regex Word();
}
