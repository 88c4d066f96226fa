using Waarborg.Words.Forms;

namespace Waarborg.Words.Tests.Forms;

public sealed class TokensTests
{
    [Theory]
    [InlineData("C#, C++ en .NET", "c#|c++|en|.net")]
    [InlineData("mbo-4/hbo", "mbo-4|hbo")]
    [InlineData("2,5 mg. Café’s", "2,5|mg|cafe's")]
    [InlineData("", "")]
    public void Text_is_cut_into_words(string text, string words) => Assert.Equal(words, string.Join('|', Tokens.Of(text).Select(t => t.Text)));

    [Fact]
    public void A_word_is_where_it_stands() => Assert.All(Tokens.Of("Één crème, a b’s"), t => Assert.Equal(t.Text, Folding.Fold("Één crème, a b’s".Substring(t.Start, t.Length))));
}
