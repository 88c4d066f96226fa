using Waarborg.Words.Forms;

namespace Waarborg.Words.Tests;

public sealed class ShippedConceptsTests
{
    private static readonly ConceptDictionary s_shipped = ConceptDictionary.Shared;

    [Fact]
    public void Thousands_of_concepts_ship() => Assert.True(s_shipped.Concepts.Count >= 2000, $"{s_shipped.Concepts.Count} concepts");

    [Fact]
    public void No_term_is_an_ordinary_function_word() =>
        Assert.All(s_shipped.Concepts.SelectMany(c => c.Same.Concat(c.Kinds)), term => Assert.DoesNotContain(Folding.Fold(term).Split(' ') is [var one] ? one : "", (string[])["de", "het", "een", "en", "van", "the", "and", "is", "niet"]));

    [Fact]
    public void No_term_means_more_than_a_few_things() =>
        Assert.All(s_shipped.Concepts.SelectMany(c => c.Same.Select(t => (Term: Folding.Fold(t), c.Name))).GroupBy(t => t.Term), g => Assert.True(g.Count() <= 4, $"'{g.Key}' names {g.Count()} concepts: {string.Join(", ", g.Select(t => t.Name))}"));

    [Fact]
    public void No_concept_implies_half_of_the_language() =>
        Assert.All(Enumerable.Range(0, s_shipped.Concepts.Count), c => Assert.True(s_shipped.Implied(c).Count <= 60, $"'{s_shipped.Concepts[c].Name}' implies {s_shipped.Implied(c).Count} concepts."));

    [Theory]
    [InlineData("receptioniste", "baliewerk")]
    [InlineData("transportplanner", "planning")]
    [InlineData("palpitaties", "hartkloppingen")]
    [InlineData("dyspnoe", "kortademigheid")]
    public void What_everybody_knows_follows(string said, string asked) =>
        Assert.True(s_shipped.Relatedness(said, asked) >= 0.5, $"{s_shipped.Relatedness(said, asked)}");

    [Fact]
    public void Concepts_of_one_field_have_terms_in_common()
    {
        int Named(string term) => s_shipped.SensesOf(term).First(s => s.Relation == ConceptRelation.Same).Concept;
        var (desk, service, welding) = (Named("receptiewerk"), Named("klantenservice"), Named("lassen"));
        Assert.Equal(s_shipped.Likeness(desk, service), s_shipped.Likeness(service, desk), 12);
        Assert.True(s_shipped.Likeness(desk, service) > 2 * s_shipped.Likeness(desk, welding));
        Assert.Equal(1, s_shipped.Likeness(desk, desk));
    }

    [Theory]
    [InlineData("hypertensie", "hypotensie")]
    [InlineData("boekhouder", "lasser")]
    [InlineData("linkerknie", "rechterheup")]
    public void What_differs_stays_apart(string one, string other) =>
        Assert.True(s_shipped.Relatedness(one, other) < 0.5, $"{s_shipped.Relatedness(one, other)}");
}
