using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Şahin", "sahin")]
    [InlineData("García-López", "garcialopez")]
    [InlineData("YILMAZ ı İ", "yilmazii")]
    [InlineData("Wójcik Łódź", "wojciklodz")]
    [InlineData("Trần Quốc", "tranquoc")]
    [InlineData("ÆØÅ ß œ", "aoaso")]
    [InlineData("Ω Ж", "ωж")]
    [InlineData("12 A-b", "12ab")]
    public void Letters_lose_case_and_diacritics(string text, string folded) => Assert.Equal(folded, Folding.LettersAndDigits(text));

    [Fact]
    public void Every_latin_letter_folds_to_itself_when_folded_again()
    {
        for (var c = '\0'; c < '\u2000'; c++)
            Assert.Equal(Folding.Fold(c), Folding.Fold(Folding.Fold(c)));
    }
}
