using Waarborg.Deidentification.Linking;

namespace Waarborg.Deidentification.Tests.Linking;

public sealed class PersonLinkerTests
{
    [Theory]
    [InlineData("⟦Jan Jansen⟧1 belde. ⟦J. Jansen⟧1 is ziek. Meneer ⟦Jansen⟧1 komt. Groet, ⟦jan⟧1")]
    [InlineData("⟦jan⟧1 en later ⟦Jan Jansen⟧1")]
    [InlineData("⟦Jan Smit⟧1 en ⟦Jan Smid⟧2")]
    [InlineData("⟦Jan Smit⟧1 en ⟦Jan Smid⟧2, maar wie is ⟦Jan⟧3? ⟦Jan⟧3 dus.")]
    [InlineData("⟦Vries, J. de⟧1 (⟦Jan de Vries⟧1), dhr. ⟦de Vries⟧1")]
    [InlineData("⟦A. van der Berg⟧1, ⟦A. v.d. Berg⟧1, ⟦Anna van der Berg⟧1")]
    [InlineData("⟦A. van der Berg⟧1 en ⟦A. de Berg⟧2")]
    [InlineData("mevrouw ⟦Bakker⟧1 en meneer ⟦Bakker⟧2")]
    [InlineData("⟦Jan Jansen⟧1 en mevrouw ⟦Jansen⟧2")]
    [InlineData("⟦Jan Jansen⟧1 en fam. ⟦Jansen⟧2")]
    [InlineData("⟦Jan Jansen⟧1, ⟦Joop Jansen⟧2, ⟦J. Jansen⟧3")]
    [InlineData("⟦J.P. Jansen⟧1 en ⟦Jan Jansen⟧1 en ⟦Jan Pieter Jansen⟧1")]
    [InlineData("⟦Petra Jansen-de Vries⟧1 en mevrouw ⟦Jansen⟧1")]
    [InlineData("⟦ŞAHİN, Ayşe⟧1 en ⟦Ayşe Şahin⟧1")]
    [InlineData("⟦Mary O'Brien⟧1 and Mrs ⟦O’Brien⟧1; ⟦Mary⟧1's file")]
    public void Mentions_of_one_person_are_one(string marked)
    {
        var (text, entities, expected) = Parse(marked);
        var linked = new PersonLinker(null, null).Link(text, entities).Select(l => l.Person).ToList();
        for (var i = 0; i < linked.Count; i++)
        {
            for (var j = 0; j < i; j++)
                Assert.True((expected[i] == expected[j]) == (linked[i] == linked[j]), $"Mentions {j} and {i}.");
        }
    }

    [Fact]
    public void People_of_one_document_never_share_a_canonical_form()
    {
        var (text, entities, _) = Parse("mevrouw ⟦Bakker⟧1, meneer ⟦Bakker⟧2, fam. ⟦Bakker⟧3, ⟦Jan Smit⟧4, ⟦Jan Smid⟧5, ⟦Jan⟧6");
        var linker = new PersonLinker(null, null);
        var people = linker.Link(text, entities).Select(l => l.Person).Distinct().ToList();
        Assert.Equal(6, people.Count);
        Assert.Equal(6, people.Select(p => linker.Canonical(p, "d")).Distinct().Count());
    }

    [Fact]
    public void A_full_name_is_one_in_all_documents_and_a_partial_name_only_in_its_own()
    {
        Assert.Equal(In("⟦Jan Jansen⟧1", "a"), In("⟦JANSEN, Jan⟧1", "b"));
        Assert.NotEqual(In("⟦Jan⟧1", "a"), In("⟦Jan⟧1", "b"));
        Assert.Equal(In("⟦Jan⟧1", "a"), In("dus ⟦jan⟧1", "a"));
    }

    [Fact]
    public void Two_known_people_of_one_name_are_not_taken_for_one()
    {
        var known = KnownPeople.NewBuilder().Add(Named("k1", "Jan Jansen")).Add(Named("k2", "Jan Jansen")).Build();
        Assert.NotEqual(In("⟦Jan Jansen⟧1", "a", known), In("⟦Jan Jansen⟧1", "b", known));
        Assert.NotEqual(In("⟦Jan Jansen⟧1", "a", known, "k1"), In("⟦Jan Jansen⟧1", "a", known, "k2"));
        Assert.Equal(In("⟦Jan⟧1", "a", known, "k1"), In("⟦J. Jansen⟧1", "b", known, "k1"));
    }

    /// <summary>B-cubed over the marked mentions of the development set, and the hard failure: mentions of two people under one identity.</summary>
    [Fact]
    public void On_the_development_set_people_are_hardly_ever_mixed_up()
    {
        var (precision, recall, mentions, mixed) = (0.0, 0.0, 0, 0);
        foreach (var document in GoldFile.Documents("gold_dev.jsonl"))
        {
            var spans = document.Spans.Where(s => s.Label == EntityLabel.Person).OrderBy(s => s.Start).ToList();
            var people = new PersonLinker(null, null).Link(document.Text, [.. spans.Select(s => new Entity(s.Start, s.End, s.Label, 1, "gold"))]).Select(l => l.Person).ToList();
            for (var i = 0; i < spans.Count; i++)
            {
                var both = Enumerable.Range(0, spans.Count).Count(j => people[j] == people[i] && spans[j].EntityId == spans[i].EntityId);
                precision += (double)both / people.Count(p => p == people[i]);
                recall += (double)both / spans.Count(s => s.EntityId == spans[i].EntityId);
                mixed += both < people.Count(p => p == people[i]) ? 1 : 0;
                mentions++;
            }
        }

        var figures = FormattableString.Invariant($"precision {precision / mentions:0.0000}, recall {recall / mentions:0.0000}, mixed {mixed} of {mentions}");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(precision / mentions >= 0.99 && recall / mentions >= 0.95, figures);
    }

    private static KnownPerson Named(string key, string name) => new(key, name, [], [], null, null, null, null, []);

    private static string In(string marked, string document, KnownPeople? known = null, string? personKey = null)
    {
        var (text, entities, _) = Parse(marked);
        var linker = new PersonLinker(known, personKey);
        return linker.Canonical(linker.Link(text, entities)[0].Person, document);
    }

    /// <summary>A digit behind each mark says who it is.</summary>
    private static (string Text, List<Entity> Entities, List<char> People) Parse(string marked)
    {
        var (text, entities, people, start) = (new System.Text.StringBuilder(), new List<Entity>(), new List<char>(), 0);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '⟦')
                start = text.Length;
            else if (marked[i] == '⟧')
            {
                entities.Add(new(start, text.Length, EntityLabel.Person, 1, "test"));
                people.Add(marked[++i]);
            }
            else
                text.Append(marked[i]);
        }

        return (text.ToString(), entities, people);
    }
}
