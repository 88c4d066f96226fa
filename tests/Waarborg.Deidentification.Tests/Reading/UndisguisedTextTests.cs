using CsCheck;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class UndisguisedTextTests
{
    private static readonly Detector Whole = Detector.Create();

    private static readonly string[] Signs = ["a", " ", "1", "\u200B", "\u043E", "O", "\uFF15", "  ", "."];

    private static readonly Gen<string> Disguised = Gen.Int[0, Signs.Length - 1].Select(i => Signs[i]).Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("Mail j\u200Ban@ma\u00ADil.exam\u2060ple graag", "j\u200Ban@ma\u00ADil.exam\u2060ple")]
    [InlineData("IBAN NL91 A\u0412NA 0417 1643 00 is van mij", "NL91 A\u0412NA 0417 1643 00")]
    [InlineData("bel ０６１２３４５６７８ dan", "０６１２３４５６７８")]
    [InlineData("bel O6-l2345678 dan", "O6-l2345678")]
    [InlineData("bsn 1 1 1 2 2 2 3 3 3 dus", "1 1 1 2 2 2 3 3 3")]
    [InlineData("Beste mevrouw V e r m e u l e n, dank u", "V e r m e u l e n")]
    [InlineData("Beste mevrouw V  e  r  m  e  u  l  e  n, dank u", "V  e  r  m  e  u  l  e  n")]
    [InlineData("groeten, J  a  n     d  e     V  r  i  e  s", "J  a  n     d  e     V  r  i  e  s")]
    [InlineData("groeten, J   a   n       d   e       V   r   i   e   s", "J   a   n       d   e       V   r   i   e   s")]
    public void What_is_disguised_is_found_at_its_own_place(string text, string hidden)
    {
        var at = text.IndexOf(hidden, StringComparison.Ordinal);
        var found = Whole.Detect(text);
        Assert.All(Enumerable.Range(at, hidden.Length).Where(i => char.IsLetterOrDigit(text[i])), i => Assert.Contains(found, e => e.Start <= i && i < e.End));
        Assert.All(found, e => Assert.True(e.Start >= at && e.End <= at + hidden.Length));
    }

    [Theory]
    [InlineData("Gewone tekst met een streepje – en één teken €.")]
    [InlineData("a b c of d")]
    [InlineData("Все хорошо")]
    public void Ordinary_text_is_read_as_it_stands(string text) => Assert.Equal(text, UndisguisedText.Of(text)?.Text ?? text);

    [Theory]
    [InlineData("d e   v r i e s", "de vries")]
    [InlineData("d e  v r i e s", "de vries")]
    [InlineData("d  e     v  r  i  e  s", "de vries")]
    [InlineData("d   e       v   r   i   e   s", "de vries")]
    [InlineData("d    e    v    r    i    e    s", "d    e    v    r    i    e    s")]
    [InlineData("naam:  v  r  i  e  s", "naam:  vries")]
    [InlineData("kolom  a  b  c", "kolom  a  b  c")]
    public void A_word_spread_by_more_blanks_is_closed_too(string text, string read) => Assert.Equal(read, UndisguisedText.Of(text)?.Text ?? text);

    /// <summary>Every sign of the text to read is one of the original, in order, or its double.</summary>
    [Fact]
    public void Places_rise_and_lie_in_the_original() => Gen.OneOf(DetectorTests.Text, Disguised).Sample(text =>
    {
        if (UndisguisedText.Of(text) is not { } plain)
            return;
        var last = -1;
        for (var i = 0; i < plain.Text.Length; i++)
        {
            var (start, end) = plain.Original(i, i + 1);
            Assert.True(start > last && end == start + 1 && end <= text.Length);
            last = start;
        }
    }, iter: 2000);

    /// <summary>A long text is worked on where it hides something, up to the end of the line; so each of its lines must be read as it would be alone.</summary>
    [Fact]
    public void A_line_of_a_long_text_is_read_as_the_line_alone()
    {
        var plain = Gen.Int[200, 700].Select(length => new string('x', length));
        Gen.OneOf(Disguised, plain, plain).Array[1, 30].Sample(lines =>
        {
            var text = string.Join('\n', lines);
            Assert.Equal(string.Join('\n', lines.Select(line => UndisguisedText.Of(line)?.Text ?? line)), UndisguisedText.Of(text)?.Text ?? text);
        }, iter: 2000);
    }

    /// <summary>Behind every stretch that was left out, in whichever part of a long text, a finding goes back to its own place.</summary>
    [Fact]
    public void In_a_long_text_every_sign_goes_back_to_its_own_place()
    {
        const string Line = "De winkel is vandaag open, zei de eigenaar.\n";
        var text = string.Concat(Enumerable.Range(0, 400).Select(i => i % 50 == 7 ? "bel 06\u200B12345678 of O6-l2345678, en j a n s e n [PERSON_bcdfghjklmnpqrstvwxz]\n" : Line));
        var plain = UndisguisedText.Of(text);
        Assert.NotNull(plain);
        Assert.True(plain.Text.Length < text.Length);
        for (var i = 0; i < plain.Text.Length; i++)
        {
            var (start, _) = plain.Original(i, i + 1);
            Assert.True(plain.Text[i] == text[start] || (plain.Text[i], text[start]) is ('0', 'O') or ('1', 'l'));
        }
    }
}
