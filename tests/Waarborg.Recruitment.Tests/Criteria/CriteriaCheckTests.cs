using Waarborg.Recruitment.Criteria;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Tests.Criteria;

public sealed class CriteriaCheckTests
{
    [Theory]
    [InlineData("je bent stressbestendig en enthousiast", ObjectionGround.Personality)]
    [InlineData("een echte teamspeler", ObjectionGround.Personality)]
    [InlineData("you shed positive emotions", ObjectionGround.Emotion)]
    [InlineData("een jonge collega", ObjectionGround.Age)]
    [InlineData("a digital native", ObjectionGround.Age)]
    [InlineData("bij voorkeur een vrouw", ObjectionGround.Sex)]
    [InlineData("Nederlands als moedertaal", ObjectionGround.Origin)]
    [InlineData("native speaker of English", ObjectionGround.Origin)]
    [InlineData("christelijke achtergrond", ObjectionGround.Religion)]
    [InlineData("in goede gezondheid", ObjectionGround.Health)]
    [InlineData("representatief voorkomen", ObjectionGround.Appearance)]
    [InlineData("woonachtig in de wijk", ObjectionGround.Proxy)]
    [InlineData("lid van een vakbond", ObjectionGround.Politics)]
    public void What_may_not_be_asked_is_refused(string text, ObjectionGround ground)
    {
        var objections = CriteriaCheck.Check(Vacancy.Read($"- **Eis**: {text}"));
        var objection = Assert.Single(objections, o => o.Ground == ground);
        Assert.True(objection.Refused);
        Assert.NotEmpty(objection.Why.Dutch);
    }

    [Fact]
    public void The_criteria_of_the_case_may_be_used() => Assert.Empty(CriteriaCheck.Check(new CaseFolder("Case").Vacancy));

    [Fact]
    public void A_criterion_needs_a_reason() =>
        Assert.Equal(
            ["Planning", "Klantcontact", "Systeem", "Taal", "Beschikbaarheid"],
            CriteriaCheck.Check(new CaseFolder("Case").Vacancy, new Dictionary<string, string> { ["Niveau"] = "De cao schrijft voor dat dit werk op mbo-4 wordt gedaan." }).Select(o => o.CriterionId));

    [Fact]
    public void The_words_are_pointed_at()
    {
        var criterion = Vacancy.Read("- **Eis**: ervaring en een jonge geest").Criteria[0];
        var objection = CriteriaCheck.Check(Vacancy.Read("- **Eis**: ervaring en een jonge geest")).Single(o => o.Ground == ObjectionGround.Age);
        Assert.Equal("jonge", criterion.Text[objection.Start..objection.End]);
    }
}
