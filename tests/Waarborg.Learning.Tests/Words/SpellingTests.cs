using CsCheck;

namespace Waarborg.Learning.Tests;

public class SpellingTests
{
    private static readonly string[] s_words = ["rekening", "opzeggen", "verbruik", "incasso", "meter", "laadpaal", "jaarnota", "verhuizing", "wachtwoord", "klacht"];
    private static readonly Spelling s_spelling = new(s_words);

    [Theory]
    [InlineData("rekeneing", "rekening")]
    [InlineData("reekening", "rekening")]
    [InlineData("rekenign", "rekening")]
    [InlineData("inkasso", "incasso")]
    [InlineData("verbruijk", "verbruik")]
    [InlineData("laatpaal", "laadpaal")]
    [InlineData("wagtwoort", "wachtwoord")]
    [InlineData("verhuising", "verhuizing")]
    [InlineData("klagt", "klacht")]
    public void A_word_is_what_it_was_meant_to_be(string written, string meant) => Assert.Equal(meant, s_spelling.Nearest(written));

    [Theory]
    [InlineData("rekening")]
    [InlineData("me")]
    [InlineData("1.190")]
    [InlineData("olifant")]
    [InlineData("kettingzaag")]
    public void What_is_known_short_no_word_or_far_off_stays(string word) => Assert.Null(s_spelling.Nearest(word));

    [Fact]
    public void Short_words_are_only_brought_to_what_sounds_the_same()
    {
        var spelling = new Spelling(["post"]);
        Assert.Equal("post", spelling.Nearest("posst"));
        Assert.Null(spelling.Nearest("pest"));
    }

    [Fact]
    public void One_letter_left_out_of_a_long_word_is_made_good() =>
        Gen.Select(Gen.Int[0, s_words.Length - 1], Gen.Int[1, 20]).Sample((which, at) =>
        {
            var word = s_words[which];
            if (word.Length < 8) return true;
            at = 1 + (at % (word.Length - 1));
            return s_spelling.Nearest(word.Remove(at, 1)) is { } meant ? meant == word : Spelling.Mistakes(Spelling.SoundOf(word), Spelling.SoundOf(word.Remove(at, 1))) > 1;
        });

    [Fact]
    public void Mistakes_are_counted_alike_from_both_sides_and_only_a_word_itself_has_none() =>
        Gen.Select(Gen.String[Gen.Char["abcd"], 0, 7], Gen.String[Gen.Char["abcd"], 0, 7]).Sample((one, other) =>
        {
            var mistakes = Spelling.Mistakes(one, other);
            return mistakes == Spelling.Mistakes(other, one) && (mistakes == 0) == (one == other) && mistakes <= Math.Max(one.Length, other.Length);
        });

    [Theory]
    [InlineData("abcd", "abdc", 1)]
    [InlineData("abcd", "abxd", 1)]
    [InlineData("abcd", "acd", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Known_counts_of_mistakes(string one, string other, int mistakes) => Assert.Equal(mistakes, Spelling.Mistakes(one, other));
}
