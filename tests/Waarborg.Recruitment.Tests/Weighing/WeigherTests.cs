using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Tests.Weighing;

public sealed class WeigherTests
{
    private const string Asked = "1. **Lassen**: je hebt minstens twee jaar gewerkt als lasser.\n2. **Taal**: Nederlands op minstens B1.";

    [Fact]
    public void A_statement_is_evidence_on_what_it_is_about()
    {
        var weighed = Weigh("## Werk\n2018 - 2024 lasser, Constructiebedrijf De Brug\n## Talen\nNederlands C1");
        Assert.True(weighed[0].Statements[0].Any > 0.5 && weighed[0].Statements[1].Any < 0.2);
        Assert.True(weighed[1].Statements[1].Any > 0.5 && weighed[1].Statements[0].Any < 0.2);
    }

    [Fact]
    public void Probabilities_of_verdicts_add_up_to_one() => Assert.All(Weigh("## Werk\n2018 - 2024 lasser"), w => Assert.Equal(1, w.Probabilities.Sum(), 6));

    [Fact]
    public void The_weights_read_as_they_were_written() => Assert.Equal(EvidenceModel.Shared.Write(), EvidenceModel.Read(EvidenceModel.Shared.Write()).Write());

    [Theory]
    [InlineData(0.2, 0.35, 0.45, Verdict.Met)]
    [InlineData(0.5, 0.2, 0.3, Verdict.NotMet)]
    [InlineData(0.3, 0.4, 0.3, Verdict.Unclear)]
    [InlineData(0.2, 0.4, 0.4, Verdict.Unclear)]
    [InlineData(0.4, 0.2, 0.4, Verdict.NotMet)]
    public void The_likeliest_verdict_counts_and_of_two_alike_the_more_careful_one(double not, double open, double met, Verdict expected) =>
        Assert.Equal(expected, new Weighed([not, open, met], []).Likeliest);

    private static IReadOnlyList<Weighed> Weigh(string cv)
    {
        var vacancy = Vacancy.Read(Asked);
        var application = Application.Read([new("cv", cv, DocumentKind.Cv)], new(2025, 3, 1));
        var file = new FileReading(application);
        var rules = vacancy.Criteria.Select(c => RuleFinding.Of(c, application, vacancy.AsksAboutSilence).Says(file)).ToList();
        return Weigher.Weigh(EvidenceModel.Shared, vacancy, [.. vacancy.Criteria.Select(Question.Of)], file, rules);
    }
}
