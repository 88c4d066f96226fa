namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class SignatureTests
{
    [Fact]
    public void Letters_that_sign_are_found() => Expect.Finds(
        EntityLabel.Person, "Stuur ons een DM. ^⟦JW⟧", "We zoeken het uit ^ ⟦Joyce⟧", "baard is eng).\n⟦RvdW⟧\n\nBrief", "Tot dan\n⟦JdB⟧", "Adviser: ⟦LvdB⟧\nClients", "14-01-2026  ⟦HvD⟧\nS keelpijn",
        "na het voorval.\n\n⟦N⟧.");

    [Fact]
    public void Powers_and_abbreviations_stay() => Expect.FindsNone(
        EntityLabel.Person, "10^6 cellen", "x^N wordt", "het RvdW in een zin", "HbA1c\n", "MvG", "BSc\n", "besluit RvB en CvB", "inschrijving KvK", "een JvT is", "plan A.\n\nDaarna", "Punt\nB. tekst");
}
