using Waarborg.Recruitment.Blinding;
using Waarborg.Words.Forms;

namespace Waarborg.Recruitment.Tests.Blinding;

public sealed class GroundWordsTests
{
    private static readonly GroundWords s_words = new("# a list\nillness: migraine; burn out; *itis; hart*\n\nfeast: goede vrijdag; hart*\n");

    [Theory]
    [InlineData("Ik heb migraine", "0 0 1")]
    [InlineData("na mijn burn out", "0 0 1 1")]
    [InlineData("een peesontsteking of bursitis", "0 0 0 1")]
    [InlineData("op Goede Vrijdag vrij", "0 2 2 0")]
    [InlineData("vrijdag is goed", "0 0 0")]
    [InlineData("een hartklep", "0 3")]
    [InlineData("hartelijk", "3")]
    [InlineData("", "")]
    public void Each_word_has_the_classes_of_the_terms_that_it_is_part_of(string text, string classes) =>
        Assert.Equal(classes, string.Join(' ', s_words.ClassesOf(Tokens.Of(text))));

    [Theory]
    [InlineData("illness migraine", "Line 1")]
    [InlineData("illness: a\nillness: one two three four five", "Line 2")]
    [InlineData(": a", "Line 1")]
    public void A_list_that_cannot_be_read_is_refused_with_its_line(string lists, string line) =>
        Assert.StartsWith(line, Assert.Throws<FormatException>(() => new GroundWords(lists)).Message, StringComparison.Ordinal);

    [Fact]
    public void More_classes_than_there_are_bits_for_are_refused() =>
        Assert.Contains("32", Assert.Throws<FormatException>(() => new GroundWords(string.Join('\n', Enumerable.Range(0, 33).Select(i => $"c{i}: a")))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_lists_that_ship_can_be_read() => Assert.NotEqual(0u, GroundWords.Shared.ClassesOf(Tokens.Of("moskee"))[0]);
}
