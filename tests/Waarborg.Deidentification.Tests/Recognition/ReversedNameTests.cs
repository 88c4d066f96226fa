namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class ReversedNameTests
{
    [Fact]
    public void A_title_before_the_initials_belongs_to_the_name() => Expect.Finds(
        EntityLabel.Person, "⟦Nauta, dr. B⟧., dierenarts", "begeleiders\n⟦Sint, Prof. dr. J⟧. | scriptie", "| ⟦van der Sint, dr. J.A⟧. |", "- ⟦Bilgin, Mrs Nur⟧ – practice");

    [Fact]
    public void A_title_in_a_sentence_begins_another_name() => Expect.FindsNone(
        EntityLabel.Person, "Helaas, dr. belde niet terug", "Bedankt, dr. belde", "in het Gasthuis, dr. B");
}
