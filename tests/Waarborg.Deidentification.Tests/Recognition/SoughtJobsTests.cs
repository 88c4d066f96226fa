using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class SoughtJobsTests
{
    [Theory]
    [InlineData("Graag solliciteer ik op de functie van ⟦doktersassistente⟧.")]
    [InlineData("ik zoek werk als ⟦chauffeur rolstoelvervoer⟧")]
    [InlineData("Gewenste functie: ⟦cloud engineer⟧")]
    [InlineData("SOLLICITATIEFORMULIER ⟦VAKKENVULLER⟧")]
    [InlineData("I would like to apply for the post of ⟦kitchen manager⟧ at")]
    public void A_job_applied_for_is_taken_back(string marked) => Assert.Empty(Completed.By(new SoughtJobs(), EntityLabel.Profession, marked));

    [Theory]
    [InlineData("Ik solliciteer. Nu ben ik ⟦kok⟧.", "kok")]
    [InlineData("ik zoek werk, was ⟦kok⟧", "kok")]
    [InlineData("zij zoekt haar buurman de ⟦bakker⟧", "bakker")]
    [InlineData("zoekt een vrouw die ⟦arts⟧ is", "arts")]
    [InlineData("Als ⟦lasser⟧ zoek ik iets anders", "lasser")]
    [InlineData("zoek werk\n⟦kok⟧ in een hotel", "kok")]
    public void A_job_that_somebody_has_stays(string marked, string same) => Assert.Equal([same], Completed.By(new SoughtJobs(), EntityLabel.Profession, marked));
}
