using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;

namespace Waarborg.Conformance;

/// <summary>
/// Finds the passage that shares most words with the question, and keeps what it was given, so that a test sees whose conversations helped. The real one is tested where
/// it lives.
/// </summary>
public sealed class WordFinder : IAnswerFinder
{
    public IReadOnlyList<Exchange> LastExchanges { get; private set; } = [];

    public int Indexed { get; private set; }

    public IAnswerIndex Index(IReadOnlyList<Passage> passages, IReadOnlyList<Exchange> exchanges)
    {
        LastExchanges = exchanges;
        Indexed++;
        return new ByWords(passages);
    }

    private sealed class ByWords(IReadOnlyList<Passage> passages) : IAnswerIndex
    {
        public FoundText Find(string question)
        {
            static HashSet<string> Words(string text) => [.. text.ToLowerInvariant().Split([' ', ',', '.', '?', ':'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3)];
            var asked = Words(question);
            var best = passages.MaxBy(p => Words(p.Text).Intersect(asked).Count())!;
            return new FoundText(best.Text, Words(best.Text).Overlaps(asked) ? 0.9 : 0.1, [best]);
        }
    }
}
