namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class ReversedNameTests
{
    [Fact]
    public void A_title_before_the_initials_belongs_to_the_name() => Expect.Finds(
        EntityLabel.Person, "⟦Nauta, dr. B⟧., dierenarts", "begeleiders\n⟦Sint, Prof. dr. J⟧. | scriptie", "| ⟦van der Sint, dr. J.A⟧. |", "- ⟦Bilgin, Mrs Nur⟧ – practice");

    [Fact]
    public void A_title_in_a_sentence_begins_another_name() => Expect.FindsNone(
        EntityLabel.Person, "Helaas, dr. belde niet terug", "Bedankt, dr. belde", "in het Gasthuis, dr. B");

    [Fact]
    public void A_surname_that_is_a_disease_before_a_given_name_is_a_name() => Expect.Finds(
        EntityLabel.Person, "SOEP ⟦Graves, Peter⟧ – m/43", "Name: ⟦HODGKIN, Matilda Rose⟧      DOB", "⟦Crohn, Anna⟧\nLisdodde 4");

    [Fact]
    public void A_disease_before_a_given_name_stays() => Expect.FindsNone(
        EntityLabel.Person, "ziekte van Graves, Peter is moe", "bekend met Crohn, Anna (zus) ook", "Parkinson, Alzheimer – familie", "Crohn, Peter belt morgen");
}
