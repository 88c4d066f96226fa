using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class AgeCompleterTests
{
    [Fact]
    public void The_other_ages_of_a_list_are_found() => Expect.Finds(
        EntityLabel.Age, "mijn zoon is ⟦12⟧, ⟦9⟧ en ⟦1⟧.", "hun kinderen zijn ⟦9⟧ en ⟦12 jaar⟧ oud");

    [Fact]
    public void The_ending_belongs_to_it()
    {
        var found = new List<Entity> { new(8, 10, EntityLabel.Age, 1, "test") };
        new AgeCompleter().Recognise(Document.Read("op zijn 41e overleden"), found);
        Assert.Equal((8, 11), (found[^1].Start, found[^1].End));
    }

    [Fact]
    public void A_unit_behind_a_name_belongs_to_it() => Expect.Finds(EntityLabel.Age, "mijn zoon Finn ⟦2,5 jr⟧", "mijn dochter Keet ⟦13 maanden⟧.", "mijn naam is Kit Vos (⟦6 wk⟧)");

    [Fact]
    public void Other_numbers_stay() => Expect.FindsNone(EntityLabel.Age, "mijn naam is Kit Vos 3 weken op vakantie", "10 of 11 punten", "tussen 10 en 17 uur", "mijn zoon Finn 12 en een half uur");
}
