using System.Text;

namespace Waarborg.Learning.Tests;

/// <summary>The textbook form: count all pairs anew for each merge.</summary>
internal static class NaiveBpe
{
    public static List<(int, int)> Learn(IEnumerable<string> texts, int merges)
    {
        var words = texts.SelectMany(PreTokens.Split).Select(w => Encoding.UTF8.GetBytes(w).Select(b => b + SpecialTokens.Count).ToList()).ToList();
        var learned = new List<(int, int)>();
        while (learned.Count < merges)
        {
            var counts = new Dictionary<(int, int), int>();
            foreach (var word in words)
                for (var i = 1; i < word.Count; i++) counts[(word[i - 1], word[i])] = counts.GetValueOrDefault((word[i - 1], word[i])) + 1;
            var best = counts.Where(c => c.Value >= 2).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).FirstOrDefault();
            if (best == default) break;
            var token = Tokenizer.FirstMerge + learned.Count;
            learned.Add(best);
            foreach (var word in words)
            {
                for (var i = 0; i + 1 < word.Count; i++)
                {
                    if ((word[i], word[i + 1]) != best) continue;
                    word[i] = token;
                    word.RemoveAt(i + 1);
                }
            }
        }
        return learned;
    }
}
