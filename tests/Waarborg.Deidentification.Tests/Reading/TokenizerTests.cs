using CsCheck;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class TokenizerTests
{
    /// <summary>Words shorter and longer than what is read at a time, with and without letters that are not plain, up to the end of the text.</summary>
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Char["abzAZ"].Array[1, 20].Select(letters => new string(letters)), Gen.Char["aZé\u0301İß１"].Array[1, 6].Select(letters => new string(letters)),
        Gen.Char["0129"].Array[1, 12].Select(digits => new string(digits)), Gen.OneOf(" ", "  ", "\n", "-", "(", "[", "{", "@", "`", "’", ". ", ".")).Array[0, 12].Select(string.Concat);

    [Fact]
    public void Sixteen_letters_at_a_time_are_what_one_at_a_time_are() => Gen.OneOf(Words, DetectorTests.Text).Sample(text =>
    {
        var document = Document.Read(text);
        var i = 0;
        foreach (var (start, end) in Runs(text))
        {
            var surface = text[start..end];
            var token = document[i];
            Assert.Equal((start, end), (token.Start, token.End));
            var letters = surface.Where(c => !Folding.IsMark(c)).ToArray();
            Assert.Equal(string.Concat(letters.Select(Folding.Fold)), document.Folded(i).ToString());
            Assert.Equal(Hashing.Of(document.Folded(i)), token.Hash);
            Assert.Equal(char.IsAsciiDigit(surface[0]), token.IsNumber);
            Assert.Equal(char.IsUpper(surface[0]), token.StartsUpper);
            Assert.Equal(!token.IsNumber && letters.All(char.IsUpper), token.IsAllUpper);
            if (!token.IsNumber)
                Assert.Equal(WordShape.OfWord(surface.Length, char.IsUpper(surface[0]), letters.All(char.IsUpper), surface.Skip(1).Any(char.IsUpper)), token.Shape);
            i++;
        }

        Assert.Equal(i, document.Count);
    });

    /// <summary>The digits that begin at a number, up to the next word, and the stop behind it, counted one number at a time.</summary>
    [Fact]
    public void Marks_say_how_many_digits_begin_at_a_number() => Gen.OneOf(Words, DetectorTests.Text).Sample(text =>
    {
        var document = Document.Read(text);
        for (var i = 0; i < document.Count; i++)
        {
            var digits = 0;
            for (var at = i; at < document.Count && document[at].IsNumber; at++)
                digits += document[at].Length;
            Assert.Equal(digits >= 6, document.Bears(i, Trigger.SixDigits));
            Assert.Equal(digits >= 9, document.Bears(i, Trigger.NineDigits));
            Assert.Equal(digits >= 13, document.Bears(i, Trigger.ThirteenDigits));
            Assert.Equal(document[i].IsNumber && document[i + 1].IsNumber && document.GapAfter(i) is ".", document.Bears(i, Trigger.Dotted));
        }

        Assert.False(document.Bears(-1, Trigger.Number) || document.Bears(document.Count, Trigger.Number));
    });

    [Fact]
    public void A_number_is_worth_what_its_digits_say() => Gen.Int[0, 999_999_999].Sample(number =>
        Assert.Equal(number, Document.Read("nr " + number.ToString("000", System.Globalization.CultureInfo.InvariantCulture) + "x").Value(1)));

    [Fact]
    public void Marks_say_what_a_token_is_and_where_it_stands() => Gen.OneOf(Words, DetectorTests.Text).Sample(text =>
    {
        var document = Document.Read(text);
        Assert.Equal(Where(document, i => document[i].IsNumber), Marked(document, Trigger.Number));
        Assert.Equal(Where(document, i => document[i].IsWord && document.StartsLine(i)), Marked(document, Trigger.Line));
        Assert.Equal(Where(document, i => document[i].IsWord && document.GapBefore(i).EndsWith("(")), Marked(document, Trigger.Bracket));
        Assert.Equal(Where(document, i => document[i].IsWord && (Triggers.Of(document[i].Hash, document.Folded(i)) & Trigger.Address) != 0), Marked(document, Trigger.Address));
    });

    /// <summary>Runs of digits, and of letters with their marks.</summary>
    private static IEnumerable<(int Start, int End)> Runs(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                yield return (start, i);
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || Folding.IsMark(text[i])))
                    i++;
                yield return (start, i);
            }
            else
            {
                i++;
            }
        }
    }

    private static List<int> Where(Document document, Func<int, bool> condition) => [.. Enumerable.Range(0, document.Count).Where(condition)];

    private static List<int> Marked(Document document, Trigger wanted)
    {
        var found = new List<int>();
        foreach (var i in document.Marked(wanted))
            found.Add(i);
        return found;
    }
}
