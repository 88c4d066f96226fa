using Waarborg.Care.Facts;

namespace Waarborg.Care.Tests.Facts;

public sealed class StandingResolverTests
{
    [Theory]
    [InlineData("Metoprolol gestaakt wegens duizeligheid.", nameof(Standing.Past))]
    [InlineData("Metoprolol niet stoppen.", nameof(Standing.Current))]
    [InlineData("Metoprolol stoppen? Overleg volgt.", nameof(Standing.Current))]
    [InlineData("Hij wil met metoprolol stoppen.", nameof(Standing.Current))]
    [InlineData("Metoprolol 2 dagen gestopt en hervat.", nameof(Standing.Current))]
    [InlineData("Metoprolol vervangen door bisoprolol.", nameof(Standing.Past))]
    [InlineData("Atenolol omgezet naar metoprolol.", nameof(Standing.Current))]
    [InlineData("Metoprolol is nog niet gestart.", nameof(Standing.NotStarted))]
    public void A_newer_note_overrides_the_medication_list_only_when_it_reports_an_event(string text, string expected)
    {
        var record = Bundles.Read(Bundles.Patient(), Bundles.Drug("m1", "metoprolol 50 mg tablet", "active", "2020-01-01"), Bundles.Note("n1", "2022-01-01", text));
        Assert.Equal(expected, ClinicalFacts.From(record).Medications[0].Standing.ToString());
    }

    [Fact]
    public void What_is_said_of_one_insulin_is_not_read_of_the_other()
    {
        var record = Bundles.Read(Bundles.Patient(), Bundles.Drug("m1", "insuline glargine 100 E/ml", "active", "2020-01-01"), Bundles.Drug("m2", "insuline aspart 100 E/ml", "active", "2020-01-01"),
            Bundles.Note("n1", "2022-01-01", "Overgezet op insulinepomp, glargine gestopt."));
        Assert.Equal(["Past", "Current"], ClinicalFacts.From(record).Medications.Select(m => m.Standing.ToString()));
    }

    [Theory]
    [InlineData("Penicillinetest negatief.", nameof(Standing.Refuted))]
    [InlineData("De penicilline-allergie is weerlegd.", nameof(Standing.Refuted))]
    [InlineData("Uitslag na penicilline: allergie. Niet meer geven. Doxycycline wel verdragen.", nameof(Standing.Current))]
    [InlineData("Amoxicilline ooit verdragen volgens patiënt.", nameof(Standing.Current))]
    [InlineData("Provocatie met hazelnoot zonder reactie: geen allergie. Penicilline vermijden bij elke infectie.", nameof(Standing.Current))]
    [InlineData("Penicilline vermijden bij elke infectie. Provocatie met hazelnoot zonder reactie: geen allergie.", nameof(Standing.Current))]
    [InlineData("Penicilline-allergie bekend, kweek negatief.", nameof(Standing.Current))]
    public void An_allergy_is_taken_off_only_by_who_says_so(string text, string expected)
    {
        var record = Bundles.Read(Bundles.Patient(), Bundles.Allergy("a1", "penicilline"), Bundles.Note("n1", "2022-01-01", text));
        Assert.Equal(expected, ClinicalFacts.From(record).Allergies[0].Standing.ToString());
    }

    [Fact]
    public void An_older_note_does_not_override()
    {
        var record = Bundles.Read(Bundles.Patient(), Bundles.Drug("m1", "metoprolol 50 mg tablet", "active", "2023-01-01"), Bundles.Note("n1", "2022-01-01", "Metoprolol gestopt wegens hoesten."));
        Assert.Equal(Standing.Current, ClinicalFacts.From(record).Medications[0].Standing);
    }
}
