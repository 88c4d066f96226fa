namespace Waarborg.Learning;

/// <summary>Takes Markdown or plain text apart into passages (a line each) and passages into sentences.</summary>
internal static class PassageReader
{
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
    public static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '.' or ';' && (i + 1 == text.Length || text[i + 1] == ' ');
            if (!ends && i + 1 < text.Length) continue;
            var sentence = text[start..(i + 1)].Trim();
            start = i + 1;
            if (sentence.Any(char.IsLetterOrDigit)) yield return sentence;
        }
    }
}
