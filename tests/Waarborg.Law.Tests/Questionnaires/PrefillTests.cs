using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Questionnaires;

public sealed class PrefillTests
{
    private static readonly string[] Every = [.. QuestionnaireBook.Current.All.Concat(QuestionnaireBook.Current.AtTheDesk).Select(one => one.Id)];

    private static readonly string Check = PartyCheck.Of(Recruitment.Recipients![0]);

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Whatever_is_filled_in_fits_its_question_and_says_where_it_comes_from(string lang)
    {
        foreach (var id in Every.Append(Check))
        {
            var questionnaire = QuestionnaireBook.Current.Get(id);
            foreach (var (question, answer) in Prefill.Of(id, Recruitment with { Interest = "Sneller kunnen werken" }, Known, lang))
            {
                Assert.True(questionnaire.Questions.Single(one => one.Id == question).Accepts(answer.Value), $"{id} {question}: {answer.Value}");
                Assert.NotEqual("", answer.Source);
            }
        }
    }

    [Fact]
    public void A_judgement_is_never_filled_in()
    {
        Assert.DoesNotContain("outcome", Prefill.Of("lia", Assistant, Known, "nl").Keys);
        Assert.DoesNotContain("outcome", Prefill.Of("compatibility", Assistant, Known, "nl").Keys);
        Assert.DoesNotContain("residual-risk", Prefill.Of("dpia", Assistant, Known, "nl").Keys);
        Assert.DoesNotContain("written", Prefill.Of(Check, Recruitment, Known, "nl").Keys);
    }

    [Fact]
    public void What_is_not_known_stays_open()
    {
        var bare = new Activity { Id = "bare", Version = new string('b', 64), Name = new("Kaal", "Bare"), Purpose = new("", ""), PurposeId = "x" };
        Assert.Equal(["review-date"], Prefill.Of("dpia", bare, Facts.None(Now), "nl").Keys);
        Assert.Empty(Prefill.Of("erasure-plan", bare, Facts.None(Now), "nl"));
        Assert.DoesNotContain("monitoring", Prefill.Of("pre-scan", bare, Facts.None(Now), "nl").Keys);
    }

    [Fact]
    public void The_pre_scan_is_that_of_the_manifest()
    {
        var scan = Prefill.Of("pre-scan", Recruitment, Known, "nl");
        Assert.Equal(("yes", "yes", "needed"), (scan["evaluation"].Value, scan["authority-list"].Value, scan["outcome"].Value));
        Assert.Equal("no", Prefill.Of("pre-scan", Assistant, Known, "nl")["monitoring"].Value);
    }

    [Fact]
    public void What_the_system_measured_is_among_the_safeguards()
    {
        Assert.Contains("97% is gevonden", Prefill.Of("compatibility", Assistant, Known, "nl")["safeguards"].Value, StringComparison.Ordinal);
        Assert.Contains("4 groups", Prefill.Of("lia", Assistant, Known, "en")["mitigations"].Value, StringComparison.Ordinal);
        Assert.Equal("retrain-shard", Prefill.Of("erasure-plan", Assistant, Known, "en")["method"].Value);
    }

    [Fact]
    public void The_check_of_a_processor_is_of_that_processor()
    {
        var vendor = Recruitment.Recipients![0];
        var activity = Recruitment with { Recipients = [vendor with { Name = "Één & Co. B.V." }, vendor with { Name = "W", Country = "US", TrainsOnOurData = true }, vendor with { Role = "controller" }] };
        Assert.Equal(["processor-agreement~n-co-b-v", "processor-agreement~w"], PartyCheck.Processors(activity).Select(PartyCheck.Of));
        Assert.Equal(("no", "no"), (Prefill.Of("processor-agreement~w", activity, Known, "nl")["no-training"].Value, Prefill.Of("processor-agreement~w", activity, Known, "nl")["region"].Value));
        Assert.Equal("yes", Prefill.Of("processor-agreement~n-co-b-v", activity, Known, "nl")["region"].Value);
        Assert.Empty(Prefill.Of("processor-agreement~nobody", activity, Known, "nl"));
    }

    [Fact]
    public void A_clause_that_the_contract_lacks_shuts_the_gate_whatever_the_manifest_says()
    {
        var good = Answered(PartyCheck.Id);
        Assert.Equal(FindingStatus.Met, Find("T-AGREE", Stage.Apply, Recruitment, Known.With(Check, good)).Status);
        var lacking = Find("T-AGREE", Stage.Apply, Recruitment, Known.With(Check, Answered(PartyCheck.Id, ("audit", "no"), ("deletion", "no"))));
        Assert.Equal((FindingStatus.Unknown, "processor-agreement"), (lacking.Status, lacking.RemedyAction));
        Assert.Contains("2 clauses", lacking.Detail!.En, StringComparison.Ordinal);
        Assert.Equal(FindingStatus.Met, Find("T-AGREE", Stage.Apply, Recruitment, Known.With(Check, Answered(PartyCheck.Id, ("region", "no")))).Status);
    }

    [Fact]
    public void Answers_that_the_record_contradicts_are_shown()
    {
        var vendor = Recruitment.Recipients![0];
        string[] Of(Recipient party, params (string, string)[] otherwise) =>
            [.. Contradictions.Of(PartyCheck.Of(party), Answered(PartyCheck.Id, otherwise).Answers, Recruitment with { Recipients = [party] }, Known).Select(one => one.Key)];
        Assert.Empty(Of(vendor));
        Assert.Equal(["no-training"], Of(vendor with { TrainsOnOurData = true }));
        Assert.Equal(["region"], Of(vendor with { Country = "US" }));
        Assert.Equal(["sub-processors"], Of(vendor with { SubprocessorsKnown = false }));
        Assert.Equal(["written"], Of(vendor with { Agreement = false }));
        Assert.Equal(["written"], Of(vendor, ("audit", "no")));
        var scan = Answered("pre-scan", ("evaluation", "no"), ("outcome", "not-needed")).Answers;
        Assert.Contains("evaluation", Contradictions.Of("pre-scan", scan, Recruitment, Known).Select(one => one.Key));
        Assert.Contains("outcome", Contradictions.Of("pre-scan", scan, Recruitment, Known).Select(one => one.Key));
        Assert.Contains("monitoring", Contradictions.Of("pre-scan", Answered("pre-scan").Answers, Assistant, Known).Select(one => one.Key));
    }

    [Theory]
    [InlineData("2026-11-24", FindingStatus.Met)]
    [InlineData("2026-11-23", FindingStatus.Unknown)]
    public void After_the_day_of_review_a_dpia_no_longer_counts(string day, FindingStatus expected)
    {
        var finding = Find("DPIA-35", Stage.Train, Assistant, Known.With("dpia", Answered("dpia", ("review-date", day))));
        Assert.Equal(expected, finding.Status);
        if (expected == FindingStatus.Unknown) Assert.Contains("23-11-2026", finding.Detail!.Nl, StringComparison.Ordinal);
        var without = Answered("dpia");
        Assert.Equal(FindingStatus.Met, Find("DPIA-35", Stage.Train, Assistant, Known.With("dpia", without with { Answers = without.Answers.Where(one => one.Key != "review-date").ToDictionary() })).Status);
    }
}
