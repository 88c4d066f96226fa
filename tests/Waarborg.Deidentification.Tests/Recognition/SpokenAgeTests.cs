using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;
using Waarborg.Deidentification.Tagging;
namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class SpokenAgeTests
{
    [Fact]
    public void Ages_in_words_are_found() => Expect.Finds(
        EntityLabel.Age, "she is ⟦thirty-four⟧.", "hij was ⟦zeventien⟧ toen het gebeurde", "zij is inmiddels ⟦eenentachtig⟧ en doof", "my mother is ⟦seventy⟧, she", "ik ben ⟦veertig⟧.");

    [Fact]
    public void Ages_as_ordinals_are_found_behind_an_owner() => Expect.Finds(
        EntityLabel.Age, "Op mijn ⟦veertiende⟧ ging ik varen", "woont sinds haar ⟦twaalfde⟧ in Ommen", "since her ⟦twelfth⟧ she sings", "until his ⟦thirty-first⟧.");

    [Fact]
    public void What_is_counted_otherwise_stays() => Expect.FindsNone(
        EntityLabel.Age, "er zijn zeventien stoelen", "op mijn eerste dag", "voor zijn tweede kind", "dertig keer gebeld", "het is twaalf uur", "the seventh floor", "twee keer");

    [Fact]
    public void An_age_stands_in_brackets_behind_a_name() =>
        Assert.Contains(Detector.Create().Detect("Zussen Hodan (6) en Ifrah (vier) wassen zelf hun handen."), e => e.Label == EntityLabel.Age && e.Start == 27);

    [Theory]
    [InlineData("Ik was zestien jaar ⟦predikant⟧, eerst in een dorp.", 0)]
    [InlineData("Ik was zestien jaar, ⟦predikant⟧ nog niet.", 1)]
    [InlineData("Ik ben zestig jaar ⟦predikant⟧.", 1)]
    public void Years_right_before_a_job_are_no_age(string marked, int ages)
    {
        var (text, spans) = Marked.Parse(marked);
        List<Entity> found = [new(spans[0].Item1, spans[0].Item2, EntityLabel.Profession, 0.79, Tagger.Source)];
        new SpokenAgeRecogniser().Recognise(Document.Read(text), found);
        Assert.Equal(ages, found.Count(e => e.Label == EntityLabel.Age));
    }
}
