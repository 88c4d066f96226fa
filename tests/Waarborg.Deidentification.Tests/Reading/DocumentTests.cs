using CsCheck;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class DocumentTests
{
    [Fact]
    public void Words_and_numbers_are_cut_apart()
    {
        var document = Document.Read("Zo, 191B is 'e\u0301e\u0301n' ☺.");
        Assert.Equal(["zo", "191", "b", "is", "een"], Enumerable.Range(0, document.Count).Select(i => document.Folded(i).ToString()));
        Assert.True(document.TouchesNext(1));
        Assert.False(document.TouchesNext(0));
    }

    [Fact]
    public void Lines_sentences_and_phrases_end_at_the_signs_of_the_gaps() => DetectorTests.Text.Sample(text =>
    {
        var document = Document.Read(text.Replace('x', '–').Replace('é', '”').Replace('(', '\r'));
        for (var i = -1; i <= document.Count + 1; i++)
        {
            Assert.Equal(i == 0 || Holds(document.GapBefore(i), "\n\r"), document.StartsLine(i));
            Assert.Equal(i == 0 || Holds(document.GapBefore(i), ".!?\n\r;:>(\"“”|•^–—"), document.StartsSentence(i));
            Assert.Equal(i + 1 >= document.Count || Holds(document.GapAfter(i), ".,!?\n\r;:()\"“”|<>[]/–—^"), document.EndsPhrase(i));
        }

        static bool Holds(ReadOnlySpan<char> gap, string signs) => gap.ToString().Any(signs.Contains);
    });

    [Fact]
    public void Tokens_and_gaps_together_are_the_text() => DetectorTests.Text.Sample(text =>
    {
        var document = Document.Read(text);
        var built = document.Count == 0 ? text : document.GapBefore(0).ToString();
        for (var i = 0; i < document.Count; i++)
            built += document.Surface(i).ToString() + document.GapAfter(i).ToString();
        Assert.Equal(text, built);
    });

    [Fact]
    public void The_token_at_an_offset_is_the_first_that_starts_there_or_later() => DetectorTests.Text.Sample(text =>
    {
        var document = Document.Read(text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var expected = Enumerable.Range(0, document.Count).FirstOrDefault(i => document[i].Start >= offset, document.Count);
            Assert.Equal(expected, document.TokenAt(offset));
        }
    }, iter: 200);
}
