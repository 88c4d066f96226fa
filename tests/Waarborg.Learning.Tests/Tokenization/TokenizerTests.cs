using CsCheck;

namespace Waarborg.Learning.Tests;

public class TokenizerTests
{
    private static readonly string[] s_texts =
        ["De slimme meter staat in de meterkast.", "Je betaalt € 12,50 per maand; de meterstand is 12345 kWh.", "de de de de meter meter meter ééééé 😀😀😀"];

    private static readonly Tokenizer s_tokenizer = Tokenizer.Train(s_texts, 320);

    private static readonly Gen<string> s_unicode =
        Gen.OneOf(Gen.Int[0, 0xD7FF], Gen.Int[0xE000, 0x10FFFF]).Select(char.ConvertFromUtf32).Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> s_small = Gen.Int[0, 5].Select(i => "abc é1"[i]).Array[0, 80].Select(c => new string(c));

    [Fact]
    public void Any_unicode_text_comes_back_unchanged() =>
        s_unicode.Sample(text => Assert.Equal(text, s_tokenizer.Decode(s_tokenizer.Encode(text))));

    [Fact]
    public void A_text_never_yields_a_special_token() =>
        s_unicode.Sample(text => Assert.All(s_tokenizer.Encode(text), t => Assert.InRange(t, SpecialTokens.Count, s_tokenizer.VocabularySize - 1)));

    [Fact]
    public void Dropping_merges_changes_the_pieces_but_never_the_text() =>
        Gen.Select(s_small, Gen.Long).Sample((text, seed) =>
            Assert.Equal(text, s_tokenizer.Decode(s_tokenizer.Encode(text, 0.5, SeededRandom.For(seed)))));

    [Fact]
    public void Pre_tokens_together_are_the_text() => s_unicode.Sample(text => Assert.Equal(text, string.Concat(PreTokens.Split(text))));

    [Fact]
    public void The_fast_trainer_learns_what_the_textbook_learns() =>
        s_small.Array[1, 4].Sample(texts =>
            Assert.Equal(NaiveBpe.Learn(texts, 30), BpeTrainer.Learn(texts, 30).Select(p => (p.Left, p.Right))));

    [Fact]
    public void Encoding_equals_applying_the_merges_one_after_another()
    {
        var merges = BpeTrainer.Learn(s_texts, 320 - Tokenizer.SmallestVocabulary);
        s_small.Sample(text =>
        {
            var expected = PreTokens.Split(text).SelectMany(word =>
            {
                var pieces = System.Text.Encoding.UTF8.GetBytes(word).Select(b => b + SpecialTokens.Count).ToArray();
                for (var i = 0; i < merges.Count; i++) pieces = Tokenizer.Join(pieces, merges[i], Tokenizer.FirstMerge + i);
                return pieces;
            });
            Assert.Equal(expected, s_tokenizer.Encode(text));
        });
    }

    [Fact]
    public void Digits_stay_apart() => Assert.Equal(["", " 1", "2", ",", "5", "0"], [.. PreTokens.Split(" 12,50").Prepend("")]);

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb", s_tokenizer.Decode(s_tokenizer.Encode("a\uD800b")));

    [Fact]
    public void Saving_and_loading_gives_the_same_tokenizer()
    {
        var loaded = Tokenizer.Load(s_tokenizer.Save());
        Assert.Equal(s_tokenizer.Save(), loaded.Save());
        Assert.Equal(s_tokenizer.Encode(s_texts[1]), loaded.Encode(s_texts[1]));
        Assert.True(s_tokenizer.VocabularySize is > 265 and <= 320);
    }

    [Fact]
    public void Damaged_bytes_are_refused_or_give_a_working_tokenizer()
    {
        var saved = s_tokenizer.Save();
        Gen.Select(Gen.Int[0, saved.Length - 1], Gen.Byte, Gen.Int[0, 3]).Sample((at, value, cut) =>
        {
            var bytes = saved[..^cut];
            if (at < bytes.Length) bytes[at] = value;
            try
            {
                var tokenizer = Tokenizer.Load(bytes);
                Assert.Equal(s_texts[0], tokenizer.Decode(tokenizer.Encode(s_texts[0])));
            }
            catch (InvalidDataException)
            {
                // Refusing is the other right outcome.
            }
        });
    }

    [Fact]
    public void Too_small_a_vocabulary_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Tokenizer.Train(s_texts, 259));

    [Fact]
    public void A_number_that_is_no_token_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => s_tokenizer.Decode([s_tokenizer.VocabularySize]));
}
