namespace Waarborg.Learning;

/// <summary>How a question and its answer lie behind one another: mark, question, mark, answer, mark. Questions are lower-cased.</summary>
internal static class Prompt
{
    /// <summary>Tokens that a question may take: a third of the context, so that training and answering cut alike.</summary>
    public static int RoomForQuestion(ModelOptions model) => model.ContextLength / 3;

    /// <summary>The question with its two marks; a long question loses its beginning.</summary>
    public static int[] Question(
        Tokenizer tokenizer, string question, int room, double wordDropout = 0, double subwordDropout = 0, SeededRandom? random = null)
    {
        var text = question.Trim().ToLowerInvariant();
        if (random is not null && wordDropout > 0) text = DropWords(text, wordDropout, random);
        var tokens = tokenizer.Encode(" " + text, subwordDropout, random);
        var kept = Math.Min(tokens.Count, Math.Max(0, room - 2));
        return [SpecialTokens.Question, .. tokens.Skip(tokens.Count - kept), SpecialTokens.Answer];
    }

    /// <summary>The answer with its end mark; an answer that is too long loses its end, and the end mark with it.</summary>
    public static int[] Answer(Tokenizer tokenizer, string answer, int room)
    {
        var tokens = tokenizer.Encode(" " + answer.Trim());
        return tokens.Count < room ? [.. tokens, SpecialTokens.End] : [.. tokens.Take(room)];
    }

    private static string DropWords(string text, double chance, SeededRandom random)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(_ => random.NextDouble() >= chance).ToArray();
        return kept.Length == 0 ? text : string.Join(' ', kept);
    }
}
