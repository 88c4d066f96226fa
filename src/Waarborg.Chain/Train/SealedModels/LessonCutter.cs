namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Cuts a text into lessons: each begins with the end of the one before, the first with its own first line.</summary>
internal static class LessonCutter
{
    /// <summary>Most lessons of one person: nobody pulls more than another by writing more.</summary>
    internal const int MostPerPerson = 4;

    private const int Before = 120;
    private const int After = 400;
    private const int Least = 40;

    /// <summary>The lessons of a text; none when it is too short to learn from.</summary>
    internal static IEnumerable<TextLesson> Of(string text)
    {
        var whole = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var line = text.TrimStart().IndexOf('\n', StringComparison.Ordinal);
        var from = Math.Min(Word(whole, line is > 0 and < Before ? line : Before / 2), whole.Length);
        var beginning = whole[..from];
        while (whole.Length - from >= Least)
        {
            var to = whole.Length - from <= After ? whole.Length : Word(whole, from + After);
            yield return new TextLesson(beginning.Trim(), whole[from..to].Trim());
            beginning = whole[Math.Max(0, to - Before)..to];
            from = to;
        }
    }

    /// <summary>The end of the word at a place.</summary>
    private static int Word(string text, int at)
    {
        while (at < text.Length && text[at] != ' ') at++;
        return Math.Min(at, text.Length);
    }
}
