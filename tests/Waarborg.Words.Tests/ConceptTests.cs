namespace Waarborg.Words.Tests;

public sealed class ConceptTests
{
    [Fact]
    public void A_line_has_terms_kinds_and_hints()
    {
        var concept = Concept.Parse("kassa; cash register : scannen; afrekenen > geld; bon", 1);
        Assert.Equal(("kassa", "cash register", "scannen afrekenen", "geld bon"), (concept.Name, concept.Same[1], string.Join(' ', concept.Kinds), string.Join(' ', concept.Hints)));
    }

    [Fact]
    public void Kinds_and_hints_may_be_absent() => Assert.Equal(["geld"], Concept.Parse("kassa > geld", 1).Hints);

    [Fact]
    public void A_line_without_a_term_names_its_place() => Assert.Contains("Line 12", Assert.Throws<FormatException>(() => Concept.Parse(" : scannen", 12)).Message, StringComparison.Ordinal);
}
