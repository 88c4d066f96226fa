namespace Waarborg.Learning.Tests;

public class TextFeaturesTests
{
    private static readonly TextFeatures s_features = new(["De meterstand doorgeven kan in de app.", "Elke maand een factuur."]);

    [Theory]
    [InlineData("meterstand", nameof(TermSort.Known))]
    [InlineData("teller", nameof(TermSort.Like))]
    [InlineData("meeterstant", nameof(TermSort.Near))]
    [InlineData("eigenlijk", nameof(TermSort.Everyday))]
    [InlineData("maand", nameof(TermSort.General))]
    [InlineData("blorfelknap", nameof(TermSort.Unknown))]
    [InlineData("recept", nameof(TermSort.Elsewhere))]
    [InlineData("taartrecept", nameof(TermSort.Elsewhere))]
    public void A_word_is_of_a_sort(string word, string sort) => Assert.Equal(sort, Assert.Single(s_features.Terms(word)).Sort.ToString());

    [Fact]
    public void A_subject_of_the_documents_is_never_elsewhere() => Assert.Equal(TermSort.Known, Assert.Single(new TextFeatures(["Een recept voor soep."]).Terms("recept")).Sort);

    [Fact]
    public void Everyday_words_count_for_least_and_general_words_for_half()
    {
        var words = s_features.Words("eigenlijk maand meterstand");
        Assert.Equal([0.25, 0.5, 1], new[] { "eigenlijk", "maand", "meterstand" }.Select(w => words[DutchStem.Of(w)]));
    }

    [Fact]
    public void Repeating_a_word_does_not_make_it_count_over_and_over()
    {
        var once = s_features.Asked("factuur?");
        var often = s_features.Asked(string.Join(' ', Enumerable.Repeat("factuur", 50)) + "?");
        Assert.InRange(often[DutchStem.Of("factuur")], once[DutchStem.Of("factuur")], 1.5);
    }

    [Fact]
    public void A_misspelled_word_counts_for_less_than_the_word() =>
        Assert.InRange(s_features.Words("faktuir").GetValueOrDefault(DutchStem.Of("factuur")), 0.1, 0.9);
}
