namespace Waarborg.Words.Tests;

public sealed class ConceptDictionaryTests
{
    private static readonly ConceptDictionary s_dictionary = Read(
        "klantcontact; contact met klanten; customer contact : telefoon aannemen; klanten te woord staan; receptioniste > klant; balie",
        "receptioniste; receptionist : hotelreceptie > balie; gast",
        "planning; plannen; scheduling : roosters maken > agenda",
        "hypertensie; hoge bloeddruk : > bloeddruk",
        "hart; heart",
        "ziekte; disease : hypertensie; griep",
        "plant : boom > tuin");

    [Theory]
    [InlineData("receptioniste", "klantcontact", 0.9, 1)]
    [InlineData("hotelreceptie", "klantcontact", 0.75, 0.9)]
    [InlineData("balie", "klantcontact", 0.3, 0.3)]
    [InlineData("griep", "klantcontact", 0, 0)]
    [InlineData("hoge bloeddruk", "ziekte", 0.75, 0.85)]
    public void What_is_said_supports_what_it_implies(string said, string asked, double least, double most)
    {
        var concept = Place(asked);
        var support = s_dictionary.SensesOf(said).Select(s => s_dictionary.Support(s, concept)).DefaultIfEmpty().Max();
        Assert.InRange(support, least, most);
    }

    [Fact]
    public void What_is_implied_does_not_imply()
    {
        var receptionist = Place("receptioniste");
        Assert.All(s_dictionary.SensesOf("contact met klanten"), s => Assert.True(s_dictionary.Support(s, receptionist) == 0));
    }

    [Theory]
    [InlineData("Ik stond klanten te woord.", "klanten te woord staan")]
    [InlineData("Nam de hele dag de telefoon aan bij de gemeente", "telefoon aannemen")]
    [InlineData("de telefoon aan te nemen", "telefoon aannemen")]
    [InlineData("maakte de roosters", "roosters maken")]
    [InlineData("Ingepland? Nee, geplande werken", "plannen")]
    [InlineData("HYPERTENSIE", "hypertensie")]
    public void A_term_is_found_in_any_inflection_and_with_words_between(string text, string term) =>
        Assert.Contains(s_dictionary.Find(text), m => m.Strength == 1 && m.Senses.Any(s => s_dictionary.Concepts[s.Concept].Same.Contains(term) || s_dictionary.Concepts[s.Concept].Kinds.Contains(term)));

    [Fact]
    public void A_plant_is_no_plan() => Assert.DoesNotContain(s_dictionary.Find("planten"), m => m.Senses.Any(s => s_dictionary.Concepts[s.Concept].Name == "planning"));

    [Fact]
    public void A_compound_is_about_its_end_and_less_about_its_beginning()
    {
        var found = s_dictionary.Find("hartziekte");
        Assert.Contains(found, m => m is { Strength: 0.75, Start: 4, Length: 6 } && m.Senses[0].Concept == Place("ziekte"));
        Assert.Contains(found, m => m is { Strength: 0.5, Start: 0, Length: 4 } && m.Senses[0].Concept == Place("hart"));
    }

    [Fact]
    public void Two_terms_are_related_both_ways_alike()
    {
        Assert.Equal(1, s_dictionary.Relatedness("hoge bloeddruk", "hypertensie"));
        Assert.Equal(s_dictionary.Relatedness("griep", "hypertensie"), s_dictionary.Relatedness("hypertensie", "griep"));
        Assert.Equal(0, s_dictionary.Relatedness("griep", "balie"));
        Assert.InRange(s_dictionary.Relatedness("griep", "ziekte"), 0.8, 1);
    }

    [Fact]
    public void Mentions_lie_in_the_text()
    {
        var random = new Random(7);
        const string letters = "aeioubdgklnprst ...,'-#+\u00e9\u2019\ud83d 0129";
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(6) == 0 ? " balie telefoon aan nam " : letters[random.Next(letters.Length)].ToString()));
            Assert.All(s_dictionary.Find(text), m => Assert.True(m.Start >= 0 && m.Length > 0 && m.Start + m.Length <= text.Length));
        }
    }

    private static int Place(string name) => s_dictionary.Concepts.ToList().FindIndex(c => c.Name == name);

    private static ConceptDictionary Read(params string[] lines) => new([.. lines.Select(Concept.Parse)]);
}
