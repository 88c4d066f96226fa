using CsCheck;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class EndingTableTests
{
    private static readonly Gen<string> Words = Gen.Char["abc2é"].Array[0, 7].Select(letters => new string(letters));

    [Fact]
    public void A_word_has_the_bits_of_all_its_endings() => Gen.Select(Words.Where(ending => ending.Length >= 2).Array[1, 12], Words, Gen.Int[0, 2]).Sample((endings, word, before) =>
    {
        var table = new EndingTable(endings.Select((ending, i) => (ending, 1u << i)));
        var expected = endings.Select((ending, i) => word.Length >= ending.Length + before && word.EndsWith(ending, StringComparison.Ordinal) ? 1u << i : 0).Aggregate(0u, (all, bit) => all | bit);
        Assert.Equal(expected, table.BitsOf(word, before));
        Assert.Equal(expected != 0, new WordEndings(endings).End(word, before));
    });
}
