using Waarborg.Chain.Activities;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Activities;

/// <summary>The worked cases: as the workshop described them, and put right; and variations of those in one fact each.</summary>
public sealed class CaseManifestTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gate Gate = new(RuleBook.Current);

    private static string Yaml(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder!.FullName, "cases", $"{name}.yaml"));
    }

    private static Assessment Assess(string yaml, DateTimeOffset? now = null)
    {
        var read = ManifestReader.Read(yaml, "case.yaml", DateOnly.FromDateTime(Now.UtcDateTime));
        Assert.True(read.Succeeded, string.Join("\n", read.Problems.Select(problem => problem.In("en"))));
        return Gate.Assess(read.Value, StatedFacts.For(read.Value, now ?? Now));
    }

    private static string Open(Assessment assessment) =>
        string.Join(' ', assessment.Findings.Where(f => f.Status != FindingStatus.Met).Select(f => f.Rule + (f.Status == FindingStatus.Violated ? "!" : "?")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("customer-service/as-described", "C1-1 C1-2 C1-3 C1-4 C1-5 C1-6 DPIA-35 A9-TEXT AIA-50 AIA-50-2 T-AGREE TRANSFER-44 SUBJECTS-13 CHILDREN-8 A22-BOT RETENTION-5 WOR-27 BASE-ORIGIN PROMPT-LOG REGISTER-30 ACCURACY-5")]
    [InlineData("recruitment/as-described", "C2-1 C2-2 C2-3 C2-4 C2-5 C2-6 C2-7 C2-8 DPIA-35 AIA-HIGH AIA-26 AIA-5 WOR-27 RET-APPLICANT ID-HIRE UAVG-40 A14-SOURCE NO-TRAIN EXPLAIN-15 INJECTION T-GUIDE SCHUFA-ROLE")]
    [InlineData("patient-summaries/as-described", "C3-1 C3-2 C3-3 C3-4 C3-5 C3-6 C3-7 DPIA-35 DPO-37 SECRECY-457 BSN-46 MDR-11 LOG-7513 EXCHANGE-15A FILE-454 MINORS-450 RELATIVES AUTOBIAS PUBLIC-BOT NO-AI-FILE IGJ")]
    public void As_described_it_is_denied_for_what_participants_saw_and_what_they_missed(string name, string rules)
    {
        var assessment = Assess(Yaml(name));
        var open = assessment.Findings.Where(finding => finding.Status != FindingStatus.Met).Select(finding => finding.Rule).ToHashSet();
        Assert.Equal(Verdict.Deny, assessment.Verdict);
        Assert.All(rules.Split(' '), rule => Assert.Contains(rule, open));
    }

    [Theory]
    [InlineData("customer-service/put-right")]
    [InlineData("recruitment/put-right")]
    [InlineData("patient-summaries/put-right")]
    [InlineData("patient-summaries/put-right-training")]
    public void Put_right_it_is_permitted_and_every_finding_is_met(string name)
    {
        var assessment = Assess(Yaml(name));
        Assert.Equal("", Open(assessment));
        Assert.Equal(Verdict.Permit, assessment.Verdict);
    }

    [Theory]
    [InlineData("customer-service/put-right", "collectionPurpose: customer-service", "collectionPurpose: train-assistant", Verdict.Permit, "")]
    [InlineData("customer-service/put-right", "disclosure: true", "disclosure: false", Verdict.Deny, "AIA-50!")]
    [InlineData("customer-service/put-right", "publicBody: false", "publicBody: true", Verdict.Deny, "BASIS-FITS!")]
    [InlineData("customer-service/put-right", "delivered: 391", "delivered: 0", Verdict.Deny, "C1-1! T-TRANSP!")]
    [InlineData("customer-service/put-right", "outcome: \"compatible\"", "outcome: \"incompatible\"", Verdict.Deny, "C1-3!")]
    [InlineData("customer-service/put-right", "reachedOn: 2026-09-02", "reachedOn: 2026-11-20", Verdict.Deny, "C1-1!")]
    [InlineData("customer-service/put-right", "recallLow: 0.95", "recallLow: 0.80", Verdict.Deny, "C1-2!")]
    [InlineData("customer-service/put-right", "label: pseudonymous", "label: anonymous", Verdict.Deny, "C1-2! T-ANON!")]
    [InlineData("customer-service/put-right", "bsnFound: 0", "bsnFound: 3", Verdict.Deny, "BSN-46!")]
    [InlineData("customer-service/put-right", "specialFiltered: true", "specialFiltered: false", Verdict.Deny, "A9-TEXT! C1-5! T-BASIS!")]
    [InlineData("customer-service/put-right", "residual-risk: \"not-high\"", "residual-risk: \"high\"", Verdict.Deny, "PRIOR-36!")]
    [InlineData("customer-service/put-right", "recipients: []", "recipients: unknown", Verdict.Gap, "NO-TRAIN? REGISTER-30? T-AGREE? TRANSFER-44?")]
    [InlineData("recruitment/put-right", "role: decides", "role: none", Verdict.Deny, "C2-3! C2-8! T-HUMAN!")]
    [InlineData("recruitment/put-right", "country: NL", "country: US", Verdict.Gap, "C2-5? TRANSFER-44?")]
    [InlineData("recruitment/put-right", "trainsOnOurData: false", "trainsOnOurData: true", Verdict.Deny, "C2-5! T-AGREE!")]
    [InlineData("recruitment/put-right", "personality: false", "personality: true", Verdict.Deny, "C2-6!")]
    [InlineData("recruitment/put-right", "emotions: false", "emotions: true", Verdict.Deny, "AIA-5!")]
    [InlineData("recruitment/put-right", "filtersBeforeHuman: false", "filtersBeforeHuman: true", Verdict.Deny, "C2-3!")]
    [InlineData("recruitment/put-right", "exception: none", "exception: uavg-40", Verdict.Deny, "UAVG-40!")]
    [InlineData("recruitment/put-right", "profiling: true", "profiling: false", Verdict.Deny, "T-PROF!")]
    [InlineData("recruitment/put-right", "bias-test: { on: 2026-11-02", "bias-test: { on: 2026-08-02", Verdict.Gap, "C2-7?")]
    [InlineData("recruitment/put-right", "article63: false", "article63: true", Verdict.Gap, "AIA-HIGH!")]
    [InlineData("recruitment/put-right", "collectionPurpose: assess-candidates", "collectionPurpose: customer-service", Verdict.Deny, "C1-3!")]
    [InlineData("patient-summaries/put-right", "kind: care", "kind: service", Verdict.Deny, "A9-GROUND! C3-3!")]
    [InlineData("patient-summaries/put-right", "special: true", "special: false", Verdict.Deny, "T-BASIS!")]
    [InlineData("patient-summaries/put-right", "publicChatbot: false", "publicChatbot: true", Verdict.Deny, "PUBLIC-BOT!")]
    [InlineData("patient-summaries/put-right", "nen7510: true", "nen7510: false", Verdict.Deny, "C3-6!")]
    [InlineData("patient-summaries/put-right", "deletionAttested: true", "deletionAttested: unknown", Verdict.Gap, "C3-6?")]
    [InlineData("patient-summaries/put-right", "dpo: fg@ziekenhuis.example", "dpo: unknown", Verdict.Gap, "DPO-37?")]
    [InlineData("patient-summaries/put-right", "patients-consulted: { on: 2026-06-12", "patients-consulted: { on: 2026-09-12", Verdict.Gap, "C3-5!")]
    [InlineData("patient-summaries/put-right", "medicalPurpose: administrative", "medicalPurpose: decision-support", Verdict.Gap, "MDR-11?")]
    [InlineData("patient-summaries/put-right", "train: { used: false }", "train: unknown", Verdict.Gap, "T-CHAIN?")]
    [InlineData("patient-summaries/put-right-training", "article9: 9(2)(a)", "article9: 9(2)(h)", Verdict.Deny, "A9-GROUND! C3-1! C3-3! SECRECY-457?")]
    [InlineData("patient-summaries/put-right-training", "consentProven: 318", "consentProven: 0", Verdict.Deny, "C1-3! C1-6!")]
    public void One_fact_changes_what_the_law_says_it_changes(string name, string from, string to, Verdict verdict, string open)
    {
        var yaml = Yaml(name);
        Assert.Contains(from, yaml, StringComparison.Ordinal);
        var assessment = Assess(yaml.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(open, Open(assessment));
        Assert.Equal(verdict, assessment.Verdict);
    }

    [Fact]
    public void Recruitment_is_judged_by_more_law_from_2_december_2027()
    {
        var yaml = Yaml("recruitment/as-described");
        Severity Of(string rule, DateTimeOffset at) => Assess(yaml, at).Findings.Single(finding => finding.Rule == rule).Severity;
        var then = new DateTimeOffset(2027, 12, 2, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal((Severity.Dpo, Severity.Blocking), (Of("AIA-HIGH", then.AddDays(-1)), Of("AIA-HIGH", then)));
        Assert.Equal((Severity.Advice, Severity.Blocking), (Of("AIA-26", then.AddDays(-1)), Of("AIA-26", then)));
        Assert.Equal((Severity.Dpo, Severity.Blocking), (Of("EXPLAIN-15", then.AddDays(-1)), Of("EXPLAIN-15", then)));
        Assert.DoesNotContain(Assess(yaml).Findings, finding => finding.Rule is "AIA-26-LOG" or "AIA-27");
        Assert.Equal(2, Assess(yaml, then).Findings.Count(finding => finding.Rule is "AIA-26-LOG" or "AIA-27"));
    }

    [Fact]
    public void Facts_of_later_do_not_count_earlier() =>
        Assert.NotEqual(Verdict.Permit, Assess(Yaml("customer-service/put-right"), new DateTimeOffset(2026, 9, 20, 12, 0, 0, TimeSpan.Zero)).Verdict);
}
