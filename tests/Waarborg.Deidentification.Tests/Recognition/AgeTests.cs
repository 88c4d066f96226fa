namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class AgeTests
{
    [Fact]
    public void Ages_are_found() => Expect.Finds(
        EntityLabel.Age, "een ⟦54-jarige⟧ man", "⟦54 jaar⟧ oud", "Jan (⟦54 jaar⟧)", "ik ben ⟦62⟧.", "ze is ⟦84⟧", "mijn zoon van ⟦16 jaar⟧",
        "baby van ⟦3 weken⟧", "leeftijd: ⟦54⟧", "aged ⟦54⟧,", "she is ⟦54 years⟧ old",
        "Elif en Sara (⟦3⟧)", "een ⟦vijfentachtigjarige⟧", "word ⟦elf jaar⟧ oud", "ben ⟦17⟧ dus");

    [Fact]
    public void Durations_and_amounts_stay() => Expect.FindsNone(
        EntityLabel.Age, "vast voor 3 jaar", "na 12 jaar", "binnen 14 dagen", "contract van 3 jaar", "het is 54.", "ik ben 3 keer gebeld",
        "is 12,50", "18 jaar of ouder", "5 tot 10 jaar");

    [Fact]
    public void Time_spent_is_no_age()
    {
        Expect.FindsNone(EntityLabel.Age, "Hij was 30 jaar installateur bij", "eigenaar, 1999–2024 (25 jaar)");
        Expect.Finds(EntityLabel.Age, "ik was ⟦17 jaar⟧ toen", "zij was ⟦54 jaar⟧.");
    }

    [Fact]
    public void An_age_behind_a_letter_for_the_sex_is_found() => Expect.Finds(EntityLabel.Age, "Peter – m/⟦43⟧\n", "V/⟦8⟧, koorts");

    [Fact]
    public void Other_strokes_stay() => Expect.FindsNone(EntityLabel.Age, "t/m/12", "ab m/430", "12/8", "m/4.5");
}
