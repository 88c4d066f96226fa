namespace Waarborg.Law.Tests.Documents;

public sealed class DataWordsTests
{
    /// <summary>The slugs that the guided description and the worked cases use, and the closed lists of the manifest.</summary>
    public static TheoryData<string> Slugs => [.. (string[])[
        "name", "contact", "order", "contract", "consumption", "payment", "free-text", "letter", "photo", "inferred-personality", "health", "bsn", "family", "patient-record", "criminal-offences",
        "customers", "employees", "third-parties", "applicants", "referees", "patients", "relatives", "children", "customer-service", "care", "assess-candidates", "processor", "controller", "joint",
        "adequacy", "dpf", "scc", "bcr", "answer", "summary", "score", "ranking", "decision"]];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void What_a_manifest_may_say_has_words_of_its_own_in_both_languages(string slug)
    {
        Assert.True(DataWords.Of(slug, "nl").Length > 3);
        Assert.True(DataWords.Of(slug, "en").Length > 3);
        Assert.NotEqual(slug.Replace('-', ' '), DataWords.Of(slug, "nl"));
    }

    [Fact]
    public void Another_slug_is_shown_as_its_words() => Assert.Equal("shoe size", DataWords.Of("shoe-size", "nl"));

    [Fact]
    public void A_cv_is_a_cv() => Assert.Equal(("cv", "CV"), (DataWords.Of("cv", "nl"), DataWords.Of("cv", "en")));
}
