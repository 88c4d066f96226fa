using Waarborg.Care.Checking;
using Waarborg.Care.Language;

namespace Waarborg.Care.Tests.Language;

public sealed class KinTests
{
    [Theory]
    [InlineData("Moeder rookt buiten", "Relative")]
    [InlineData("de vermelding betreft haar zus", "Relative")]
    [InlineData("dat was haar zusje", "Relative")]
    [InlineData("Maternal aunt has MS", "Relative")]
    [InlineData("Dochter belt: koorts sinds gisteren", "Patient")]
    [InlineData("De man kreeg een nier van zijn vrouw", "Patient")]
    [InlineData("MRA bij pat. zelf: geen aneurysma", "Patient")]
    public void Whom_a_clause_is_about_is_read(string clause, string bearer) => Assert.Equal(bearer, Kin.Of(clause, Bearer.Patient, startsSentence: true).ToString());

    [Fact]
    public void A_clause_without_a_subject_goes_on_about_the_same_person_and_a_new_sentence_does_not()
    {
        Assert.Equal([Bearer.Relative, Bearer.Relative, Bearer.Patient], Assertion.In("Broer Kees heeft astma, kreeg een bloeding. Geen aneurysma op de scan.").Select(a => a.Bearer));
    }
}
