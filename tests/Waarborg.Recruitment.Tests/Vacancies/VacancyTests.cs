using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Tests.Vacancies;

public sealed class VacancyTests
{
    [Fact]
    public void The_criteria_are_the_bold_words_in_their_order()
    {
        var vacancy = new CaseFolder("Case").Vacancy;
        Assert.Equal(["Niveau", "Planning", "Klantcontact", "Systeem", "Taal", "Beschikbaarheid"], vacancy.Criteria.Select(c => c.Id));
        Assert.Equal(new DateOnly(2025, 3, 1), vacancy.ClosingDate);
    }

    [Fact]
    public void What_is_offered_is_no_criterion() =>
        Assert.DoesNotContain(new CaseFolder(Path.Combine("Cases", "care")).Vacancy.Criteria, c => c.Id == "Salaris");

    [Fact]
    public void A_vacancy_without_criteria_says_what_was_expected() =>
        Assert.Contains("**Taal**", Assert.Throws<VacancyFormatException>(() => Vacancy.Read("# Kok\nKom werken!")).Explanation.Dutch, StringComparison.Ordinal);

    [Fact]
    public void Two_criteria_with_one_name_are_refused() =>
        Assert.Throws<VacancyFormatException>(() => Vacancy.Read("- **Taal**: Nederlands B2\n- **Taal**: Engels B2"));

    [Theory]
    [InlineData("minstens 2 jaar ervaring met plannen", typeof(ExperienceRequirement))]
    [InlineData("een afgeronde hbo-opleiding", typeof(EducationRequirement))]
    [InlineData("een geldig rijbewijs B", typeof(LicenceRequirement))]
    [InlineData("Engels op niveau C1", typeof(LanguageRequirement))]
    [InlineData("minimaal 24 uur per week beschikbaar", typeof(AvailabilityRequirement))]
    [InlineData("ervaring met Python", typeof(SkillRequirement))]
    [InlineData("at least five years of experience in project management", typeof(ExperienceRequirement))]
    [InlineData("a master's degree in law", typeof(EducationRequirement))]
    public void A_criterion_is_read_by_what_it_asks(string text, Type kind) =>
        Assert.IsType(kind, Vacancy.Read($"- **X**: {text}").Criteria.Single().Requirements.Single());

    [Fact]
    public void A_level_that_is_shown_by_a_test_is_no_example() =>
        Assert.DoesNotContain(Vacancy.Read("- **German**: German at level B1, shown by a test").Criteria.Single().Requirements, r => r is ExampleRequirement);

    [Fact]
    public void A_capital_that_begins_a_sentence_is_no_name() =>
        Assert.DoesNotContain(
            Assert.IsType<ExperienceRequirement>(Vacancy.Read("- **Lassen**: minstens twee jaar gewerkt als lasser in een scheepswerf. Een hobbywerkplaats is ook goed.").Criteria.Single().Requirements.Single()).Topic.Slots,
            s => s.Name.Contains("een", StringComparison.Ordinal));

    [Fact]
    public void An_age_of_a_paper_asks_no_experience() =>
        Assert.DoesNotContain(Vacancy.Read("- **Heftruck**: een heftruckcertificaat van een erkende opleider, niet ouder dan vier jaar").Criteria.Single().Requirements, r => r is ExperienceRequirement);

    [Theory]
    [InlineData("Vergeten iets te melden? Dan bellen we je even.")]
    [InlineData("If we cannot find something, our planner will ring you.")]
    [InlineData("Staat er iets niet in, dan vraagt de chef het na.")]
    public void A_vacancy_may_ask_about_silence(string sentence) => Assert.True(Vacancy.Read($"- **Taal**: Nederlands B2\n\n{sentence}").AsksAboutSilence);

    [Fact]
    public void A_vacancy_without_such_words_does_not() => Assert.False(Vacancy.Read("- **Taal**: Nederlands B2\n\nVragen? Bel onze planner op 0123-456789.").AsksAboutSilence);

    [Fact]
    public void A_criterion_can_ask_two_things() =>
        Assert.Collection(
            Vacancy.Read("- **X**: een hbo-diploma verpleegkunde en minimaal 3 jaar ervaring in de wijkverpleging").Criteria.Single().Requirements,
            r => Assert.IsType<EducationRequirement>(r), r => Assert.Equal(36, Assert.IsType<ExperienceRequirement>(r).Months));
}
