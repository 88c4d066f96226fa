using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>The chain's answer finder over the learning project's search.</summary>
internal sealed class EmbeddedAnswerFinder : IAnswerFinder
{
    public IAnswerIndex Index(IReadOnlyList<Passage> passages, IReadOnlyList<Exchange> exchanges) => new Finder(
        passages,
        new PassageFinder(
            [.. passages.Select(p => new KnownPassage(p.Section, p.Text))], [.. exchanges.Select(e => new DialogueExample(e.Question, e.Answer) { Around = e.Around })]));

    private sealed class Finder(IReadOnlyList<Passage> passages, PassageFinder finder) : IAnswerIndex
    {
        public FoundText Find(string question)
        {
            var found = finder.Find(question);
            return new FoundText(found.Text, found.Confidence, [.. found.Passages.Select(i => passages[i])]);
        }
    }
}
