using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Recognition;

/// <summary>Runs one recogniser over a text in which the tagger is said to have found a part.</summary>
internal static class Completed
{
    /// <summary>The stretches found afterwards.</summary>
    /// <param name="recogniser">What runs.</param>
    /// <param name="label">What the part was taken for.</param>
    /// <param name="marked">The text with the part marked.</param>
    public static IEnumerable<string> By(IRecogniser recogniser, EntityLabel label, string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        var found = spans.Select(s => new Entity(s.Item1, s.Item2, label, 0.79, Tagger.Source)).ToList();
        recogniser.Recognise(Document.Read(text), found);
        return found.Select(e => text[e.Start..e.End]);
    }
}
