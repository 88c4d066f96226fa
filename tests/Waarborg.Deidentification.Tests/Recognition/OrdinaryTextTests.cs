using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class OrdinaryTextTests
{
    private const string Text = "Meneer Stok loopt met een stok naar buiten.";

    private static readonly Entity Stick = new(26, 30, EntityLabel.Person, Scores.Repeated, "name.repeat");

    [Fact]
    public void A_weak_finding_in_ordinary_words_is_left_and_told()
    {
        var left = new List<Entity>();
        Assert.Empty(OrdinaryText.Leave(Marked(5), [Stick], left));
        Assert.Equal([Stick], left);
    }

    [Fact]
    public void What_has_a_strict_form_or_a_check_stays() => Assert.All(
        new[] { Scores.Formed, Scores.Announced, Scores.Known, Scores.Checked }, score => Assert.Single(OrdinaryText.Leave(Marked(5), [Stick with { Score = score }], null)));

    [Fact]
    public void One_word_that_is_not_surely_ordinary_is_enough() => Assert.Single(OrdinaryText.Leave(Marked(5), [Stick with { End = 35 }], null));

    [Fact]
    public void The_other_findings_stay_in_their_order()
    {
        var (first, last) = (new Entity(7, 11, EntityLabel.Person, Scores.Weak, "tagger"), new Entity(36, 42, EntityLabel.Location, Scores.Weak, "tagger"));
        Assert.Equal([first, last], OrdinaryText.Leave(Marked(5), [first, Stick, last], null));
    }

    [Fact]
    public void A_piece_of_a_word_belongs_to_the_word() => Assert.Empty(OrdinaryText.Leave(Marked(5), [Stick with { Start = 28 }], null));

    [Fact]
    public void The_tagger_is_sure_of_ordinary_words_and_of_no_name()
    {
        var document = Document.Read("Goedemorgen, ik wil graag een afspraak maken voor morgen. Mijn naam is Zjoliene Verkroost.");
        var found = Detector.Create().Detect(document, null, null);
        Assert.Contains(found, one => one.Label == EntityLabel.Person);
        Assert.True(document.Bears(6, Trigger.Ordinary)); // "maken"
        Assert.False(document.Bears(12, Trigger.Ordinary)); // "Zjoliene"
    }

    private static Document Marked(params int[] ordinary)
    {
        var document = Document.Read(Text);
        foreach (var i in ordinary)
            document.Mark(i, Trigger.Ordinary);
        return document;
    }
}
