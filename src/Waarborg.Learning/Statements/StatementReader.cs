namespace Waarborg.Learning;

/// <summary>Takes Markdown or plain text apart into statements: neighbouring sentences of one line, as long as they stay short together.</summary>
internal static class StatementReader
{
    /// <summary>Characters of sentences that are put together; a longer sentence stays whole.</summary>
    private const int Longest = 160;

    public static IReadOnlyList<PublicStatement> Read(IEnumerable<string> texts)
    {
        var statements = new List<PublicStatement>();
        foreach (var text in texts)
        {
            var heading = "";
            foreach (var raw in text.Split('\n'))
            {
                var line = raw.Trim();
                if (line.StartsWith('#'))
                    heading = line.TrimStart('#').Trim();
                else
                    statements.AddRange(Join(PassageReader.Sentences(line.TrimStart('-', '*', ' '))).Select(s => new PublicStatement(heading, s)));
            }
        }
        // Twice the same statement would be two answers that no model can tell apart.
        return [.. statements.Distinct()];
    }

    private static IEnumerable<string> Join(IEnumerable<string> sentences)
    {
        var joined = "";
        foreach (var sentence in sentences)
        {
            if (joined.Length > 0 && joined.Length + sentence.Length >= Longest)
            {
                yield return joined.TrimEnd(';');
                joined = "";
            }
            joined = joined.Length == 0 ? sentence : $"{joined} {sentence}";
        }
        if (joined.Length > 0) yield return joined.TrimEnd(';');
    }
}
