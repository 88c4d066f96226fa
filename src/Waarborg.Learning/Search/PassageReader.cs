namespace Waarborg.Learning;

/// <summary>Takes Markdown or plain text apart into passages (a line each) and passages into sentences.</summary>
internal static class PassageReader
{
    private const int LongestUnit = 90;
    private const int LongestLead = 50;

    /// <summary>The lines under their headings, in order.</summary>
    public static IEnumerable<KnownPassage> Read(string text)
    {
        var heading = "";
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#')) heading = line.TrimStart('#', ' ');
            else if (line.Any(char.IsLetterOrDigit)) yield return new KnownPassage(heading, line.TrimStart('-', '*', ' '));
        }
    }

    /// <summary>Sentences and parts between semicolons. A point inside a number or an address ends nothing.</summary>
    public static IEnumerable<string> Sentences(string text) => Split(text, ends: ".;");

    /// <summary>Sentences, each a unit that can be read by itself; only a long one is taken apart at its semicolons.</summary>
    public static IEnumerable<string> Units(string text) => UnitsWithLead(text).Select(unit => unit.Text);

    /// <summary>As <see cref="Units"/>, each with what its sentence says before a colon it is about, when the unit itself no longer says so; often nothing.</summary>
    public static IEnumerable<(string Text, string Lead)> UnitsWithLead(string text) => Split(text, ends: ".").SelectMany(sentence =>
    {
        if (sentence.Length <= LongestUnit) return [(sentence, "")];
        var colon = sentence.IndexOf(": ", StringComparison.Ordinal);
        var lead = colon is > 0 and <= LongestLead ? sentence[..colon] : "";
        return Split(sentence, ends: ";").Select((part, i) => (part, i == 0 ? "" : lead));
    });

    private static IEnumerable<string> Split(string text, string ends)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var last = i + 1 == text.Length;
            if (!last && !(ends.Contains(text[i], StringComparison.Ordinal) && text[i + 1] == ' ')) continue;
            var sentence = text[start..(i + 1)].Trim();
            start = i + 1;
            if (sentence.Any(char.IsLetterOrDigit)) yield return sentence;
        }
    }
}
