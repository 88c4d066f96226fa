using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Tests.Weighing;

public sealed class QuestionTests
{
    private static Question Of(string asked) => Question.Of(Vacancy.Read($"# Vacature\n\n1. **Punt**: {asked}\n").Criteria[0]);

    [Fact]
    public void What_does_not_count_is_kept_apart()
    {
        var question = Of("minstens 2 jaar storingen verholpen aan warmtepompen. Alleen airco's plaatsen telt niet.");
        Assert.Contains(question.Excluded, t => t.Text == "plaatsen");
        Assert.DoesNotContain(question.Excluded, t => t.Text is "storingen" or "warmtepompen" or "alleen" or "telt");
        Assert.Empty(question.Included);
    }

    [Fact]
    public void What_counts_too_is_kept_apart()
    {
        var question = Of("minstens een jaar geschreven voor een nieuwsbrief; een schoolkrant mag ook.");
        Assert.Contains(question.Included, t => t.Text == "schoolkrant");
        Assert.Empty(question.Excluded);
    }

    [Fact]
    public void Moments_are_asked_where_times_are_and_no_work_of_before()
    {
        Assert.Equal(Moments.Evening | Moments.Weekend, Of("minstens 24 uur per week, met avonddiensten en om het weekend.").Moments);
        Assert.Equal(Moments.None, Of("minstens 2 jaar gewerkt in de nachtdienst.").Moments);
    }

    [Fact]
    public void A_day_says_how_far_back_a_paper_counts()
    {
        var question = Of("een certificaat dat op of na 1 februari 2024 is behaald.");
        Assert.Equal(2, question.YearsBack(new(2026, 2, 1)), 1);
        Assert.Equal(0, Of("een certificaat.").YearsBack(new(2026, 2, 1)));
    }
}
