using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Activities;

public sealed class ActivityScopeTests
{
    private static readonly Activity Plain = Assistant with { DataCategories = ["order"], SubjectCategories = ["customers"], AnnexThreeArea = "none" };

    [Theory]
    [InlineData("health", true)]
    [InlineData("medication", true)]
    [InlineData("dossier", true)]
    [InlineData("healthy", false)]
    public void Health_data_are_known_by_their_names(string category, bool expected) => Assert.Equal(expected, (Plain with { DataCategories = [category] }).ConcernsHealth());

    [Fact]
    public void Patients_and_care_make_it_health_too()
    {
        Assert.True((Plain with { SubjectCategories = ["patients"] }).ConcernsHealth());
        Assert.True((Plain with { PurposeKind = "care" }).ConcernsHealth());
        Assert.False(Plain.ConcernsHealth());
    }

    [Theory]
    [InlineData("chat-logs", true)]
    [InlineData("letter", true)]
    [InlineData("order", false)]
    public void Free_text_is_known_by_its_names(string category, bool expected) => Assert.Equal(expected, (Plain with { DataCategories = [category] }).HasFreeText());

    [Fact]
    public void Emotions_are_read_when_the_manifest_says_so_or_holds_them()
    {
        Assert.True((Plain with { InfersEmotions = true }).ReadsEmotions());
        Assert.True((Plain with { DataCategories = ["emotions"] }).ReadsEmotions());
        Assert.False(Plain.ReadsEmotions());
        Assert.False((Plain with { InfersEmotions = null }).ReadsEmotions());
    }

    [Theory]
    [InlineData("employees")]
    [InlineData("candidates")]
    [InlineData("pupils")]
    public void Work_and_school_are_known_by_the_people(string people) => Assert.True((Plain with { SubjectCategories = [people] }).IsAboutWorkOrSchool());

    [Fact]
    public void Work_and_school_are_known_by_purpose_and_area()
    {
        Assert.True((Plain with { PurposeKind = "recruitment" }).IsAboutWorkOrSchool());
        Assert.True((Plain with { AnnexThreeArea = "employment" }).IsAboutWorkOrSchool());
        Assert.True((Plain with { AnnexThreeArea = "education" }).IsAboutWorkOrSchool());
        Assert.False((Plain with { AnnexThreeArea = "justice" }).IsAboutWorkOrSchool());
    }

    [Theory]
    [InlineData("service", "customers", "service")]
    [InlineData("service", "applicants", "legal-or-significant")]
    [InlineData("none", "applicants", "legal-or-significant")]
    [InlineData(null, "applicants", null)]
    public void Selecting_people_affects_them_whatever_the_manifest_calls_it(string? declared, string people, string? expected) =>
        Assert.Equal(expected, (Plain with { Effect = declared, SubjectCategories = [people] }).EffectOnPeople());

    [Fact]
    public void Children_who_are_named_are_there()
    {
        Assert.True((Plain with { Children = false, SubjectCategories = ["minors"] }).ConcernsChildren());
        Assert.False((Plain with { Children = false }).ConcernsChildren());
        Assert.Null((Plain with { Children = null }).ConcernsChildren());
    }

    [Fact]
    public void People_who_cannot_easily_say_no_are_vulnerable()
    {
        Assert.True((Plain with { Children = true }).ConcernsVulnerablePeople());
        Assert.True((Plain with { SubjectCategories = ["employees"] }).ConcernsVulnerablePeople());
        Assert.True((Plain with { SubjectCategories = ["applicants"] }).ConcernsVulnerablePeople());
        Assert.True((Plain with { SubjectCategories = ["patients"] }).ConcernsVulnerablePeople());
        Assert.False(Plain.ConcernsVulnerablePeople());
    }

    [Fact]
    public void Recruitment_and_emotions_are_of_annex_three_once_the_model_is_used()
    {
        Assert.True((Plain with { SubjectCategories = ["applicants"] }).IsAnnexThree());
        Assert.True((Plain with { InfersEmotions = true }).IsAnnexThree());
        Assert.False((Plain with { InfersEmotions = true }).Without(Stage.Apply).IsAnnexThree());
        Assert.True((Plain with { AnnexThreeArea = "justice" }).IsAnnexThree());
        Assert.Null((Plain with { AnnexThreeArea = null }).IsAnnexThree());
    }

    [Fact]
    public void A_purpose_that_is_called_unknown_is_not_stated()
    {
        Assert.True(Plain.IsPurposeStated);
        Assert.False((Plain with { PurposeId = "unknown" }).IsPurposeStated);
        Assert.False((Plain with { Purpose = new("unknown", "To train") }).IsPurposeStated);
        Assert.False((Plain with { Purpose = new("Trainen", "unknown") }).IsPurposeStated);
        Assert.Null((Plain with { PurposeId = "unknown" }).Reuses);
        AssertFinds(FindingStatus.Unknown, "REGISTER-30", Stage.Apply, Assistant with { PurposeId = "unknown" }, Known);
    }
}
