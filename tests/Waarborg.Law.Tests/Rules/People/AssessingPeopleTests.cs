using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.People;

/// <summary>The rules about assessing people, each met, broken and left unknown.</summary>
public sealed class AssessingPeopleTests
{
    private static readonly NoticeFact Bare = Notice() with { Covers = new HashSet<string> { "controller" } };

    private static readonly Recipient Vendor = Recruitment.Recipients![0];

    /// <summary>An assistant of which it is left out whether it assesses people.</summary>
    private static readonly (string What, Activity Open)[] Unsaid =
    [
        ("profiling", Assistant with { Profiling = null }), ("output", Assistant with { Output = null }), ("personality", Assistant with { InfersPersonality = null }),
        ("emotions", Assistant with { InfersEmotions = null }),
    ];

    public static TheoryData<string, string, FindingStatus> Changes
    {
        get
        {
            var data = new TheoryData<string, string, FindingStatus>();
            foreach (var (what, change) in All) data.Add(what, change.Rule, change.Expected);
            return data;
        }
    }

    private static Dictionary<string, (string Rule, FindingStatus Expected, Activity Activity, Facts Facts)> All { get; } = Cases()
        .ToDictionary(c => $"{c.Rule} {c.What}", c => (c.Rule, c.Expected, c.Activity, c.Facts));

    private static IEnumerable<(string What, string Rule, FindingStatus Expected, Activity Activity, Facts Facts)> Cases()
    {
        var no = FindingStatus.Violated;
        var dunno = FindingStatus.Unknown;
        var yes = FindingStatus.Met;
        yield return ("no basis", "C2-1", dunno, Basis(null), Known);
        yield return ("consent", "C2-1", no, Basis(LawfulBasis.Consent), Known);
        yield return ("consent with another way", "C2-1", yes, Basis(LawfulBasis.Consent).WithMeasure("alternative-without-ai", new(true, new(2026, 11, 1), "r")), Known);
        yield return ("interest", "C2-1", yes, Basis(LawfulBasis.LegitimateInterests), Known);
        yield return ("all asked", "C2-1", no, Recruitment.WithMeasure("data-minimised", new(false, null, null)), Known);
        foreach (var (what, open) in Unsaid)
        {
            yield return ($"{what} unsaid, all asked", "C2-1", dunno, open.WithMeasure("data-minimised", new(false, null, null)), Known);
            yield return ($"{what} unsaid, not known what is asked", "C2-1", dunno, open.WithMeasure("data-minimised", null), Known);
            yield return ($"{what} unsaid, no more asked than needed", "C2-1", yes, open, Known);
        }
        yield return ("no notice", "C2-2", no, Recruitment, Known with { Notices = [] });
        yield return ("notice unknown", "C2-2", dunno, Recruitment, Known with { Notices = null });
        yield return ("notice without the logic", "C2-2", no, Recruitment, Known with { Notices = [Bare] });
        yield return ("notice of tomorrow", "C2-2", no, Recruitment, Known with { Notices = [Notice() with { PublishedOn = Today.AddDays(1) }] });
        yield return ("notice that reached nobody", "C2-2", no, Recruitment, Known with { Notices = [Notice() with { Delivered = 0 }] });
        yield return ("a human decides", "C2-3", yes, Recruitment, Known);
        yield return ("no human", "C2-3", no, Recruitment with { HumanRole = "none" }, Known);
        yield return ("automated", "C2-3", no, Recruitment with { SolelyAutomated = true }, Known);
        yield return ("automated unknown", "C2-3", dunno, Recruitment with { SolelyAutomated = null }, Known);
        yield return ("filters", "C2-3", no, Recruitment with { FiltersBeforeHuman = true }, Known);
        yield return ("filters unknown", "C2-3", dunno, Recruitment with { FiltersBeforeHuman = null }, Known);
        yield return ("small effect", "C2-3", yes, Recruitment with { Effect = "service", HumanRole = "none", FiltersBeforeHuman = null, SubjectCategories = ["customers"], PurposeKind = "service" }, Known);
        yield return ("selecting people is never a small effect", "C2-3", no, Recruitment with { Effect = "service", HumanRole = "none" }, Known);
        yield return ("nor is recruiting", "C2-3", no, Recruitment with { Effect = "none", HumanRole = "none", SubjectCategories = [] }, Known);
        yield return ("effect unknown", "C2-3", dunno, Recruitment with { Effect = null }, Known);
        yield return ("contract exception", "C2-3", yes, Alone("contract"), Known);
        yield return ("consent exception", "C2-3", yes, Alone("explicit-consent"), Known);
        yield return ("law exception", "C2-3", yes, Alone("law"), Known);
        yield return ("law exception without the law", "C2-3", no, Alone("law").WithMeasure("statutory-basis", null), Known);
        yield return ("exception without safeguards", "C2-3", no, Alone("contract").WithMeasure("article-22-safeguards", null), Known);
        yield return ("exception with special categories", "C2-3", no, Alone("contract") with { SpecialCategories = true, Article9Ground = "9(2)(b)" }, Known);
        yield return ("exception with explicit consent for them", "C2-3", yes, Alone("contract") with { SpecialCategories = true, Article9Ground = "9(2)(a)" }, Known);
        yield return ("exception with special categories unknown", "C2-3", no, Alone("contract") with { SpecialCategories = null }, Known);
        yield return ("uavg 40", "C2-3", no, Alone("uavg-40"), Known);
        yield return ("uavg 40", "T-HUMAN", no, Alone("uavg-40"), Known);
        yield return ("contract exception", "T-HUMAN", yes, Alone("contract"), Known);
        yield return ("recipients unknown", "C2-5", dunno, Recruitment with { Recipients = null }, Known);
        yield return ("no recipients", "C2-5", yes, Recruitment with { Recipients = [] }, Known);
        yield return ("a known vendor", "C2-5", yes, Recruitment, Known);
        yield return ("no agreement", "C2-5", no, To(Vendor with { Agreement = false }), Known);
        yield return ("agreement unknown", "C2-5", dunno, To(Vendor with { Agreement = null }), Known);
        yield return ("country unknown", "C2-5", dunno, To(Vendor with { Country = " " }), Known);
        yield return ("country outside", "C2-5", dunno, To(Vendor with { Country = "US" }), Known);
        yield return ("country outside, nothing", "C2-5", dunno, To(Vendor with { Country = "US", TransferTool = "none" }), Known);
        yield return ("country outside with a tool", "C2-5", yes, To(Vendor with { Country = "US", TransferTool = "scc" }), Known);
        yield return ("sub-processors hidden", "C2-5", no, To(Vendor with { SubprocessorsKnown = false }), Known);
        yield return ("sub-processors unknown", "C2-5", dunno, To(Vendor with { SubprocessorsKnown = null }), Known);
        yield return ("trains", "C2-5", no, To(Vendor with { TrainsOnOurData = true }), Known);
        yield return ("trains unknown", "C2-5", dunno, To(Vendor with { TrainsOnOurData = null }), Known);
        yield return ("another controller trains", "C2-5", yes, To(Vendor with { Role = "controller", TrainsOnOurData = true }), Known);
        yield return ("no clause", "NO-TRAIN", no, To(Vendor with { NoTrainingClause = false }), Known);
        yield return ("clause unknown", "NO-TRAIN", dunno, To(Vendor with { NoTrainingClause = null }), Known);
        yield return ("clause", "NO-TRAIN", yes, Recruitment, Known);
        yield return ("only another controller", "NO-TRAIN", yes, To(Vendor with { Role = "controller", NoTrainingClause = null }), Known);
        yield return ("recipients unknown", "NO-TRAIN", dunno, Recruitment with { Recipients = null }, Known);
        yield return ("job criteria", "C2-6", yes, Recruitment, Known);
        yield return ("personality", "C2-6", no, Recruitment with { InfersPersonality = true }, Known);
        yield return ("personality among the data", "C2-6", no, Recruitment with { DataCategories = ["inferred-personality"] }, Known);
        yield return ("personality unknown", "C2-6", dunno, Recruitment with { InfersPersonality = null }, Known);
        yield return ("no human", "C2-8", no, Recruitment with { HumanRole = "none" }, Known);
        yield return ("role unknown", "C2-8", dunno, Recruitment with { HumanRole = null }, Known);
        yield return ("one feature missing", "C2-8", dunno, Recruitment with { ReviewFeatures = [.. Recruitment.ReviewFeatures.Skip(1)] }, Known);
        yield return ("real review", "C2-8", yes, Recruitment, Known);
        yield return ("29 days", "RET-APPLICANT", no, Kept(29), Known);
        yield return ("28 days", "RET-APPLICANT", yes, Kept(28), Known);
        yield return ("unknown", "RET-APPLICANT", dunno, Kept(null), Known);
        yield return ("nothing kept", "RET-APPLICANT", dunno, Recruitment.Without(Stage.Collect, Stage.Apply), Known);
        yield return ("a year with consent", "RET-APPLICANT", yes, Kept(365).WithMeasure("retention-consent", new(true, new(2026, 11, 1), "r")), Known);
        yield return ("longer with consent", "RET-APPLICANT", no, Kept(366).WithMeasure("retention-consent", new(true, new(2026, 11, 1), "r")), Known);
        yield return ("no identity", "ID-HIRE", yes, Recruitment, Known);
        yield return ("identity", "ID-HIRE", no, Recruitment with { IdentityData = true }, Known);
        yield return ("identity unknown", "ID-HIRE", dunno, Recruitment with { IdentityData = null }, Known);
        yield return ("number among the data", "ID-HIRE", no, Recruitment with { DataCategories = ["cv", "bsn"] }, Known);
        yield return ("not relied on", "UAVG-40", yes, Recruitment, Known);
        yield return ("unknown", "UAVG-40", dunno, Recruitment with { Article22Exception = null }, Known);
        yield return ("relied on", "UAVG-40", no, Recruitment with { Article22Exception = "uavg-40" }, Known);
        yield return ("relied on elsewhere", "UAVG-40", yes, Assistant with { Article22Exception = "uavg-40" }, Known);
        yield return ("relied on elsewhere, profiling unknown", "UAVG-40", no, Assistant with { Article22Exception = "uavg-40", Profiling = null }, Known);
        yield return ("vendor unknown", "SCHUFA-ROLE", dunno, Recruitment with { Recipients = null }, Known);
        yield return ("no vendor", "SCHUFA-ROLE", yes, Recruitment with { Recipients = [] }, Known);
        yield return ("unset though it assesses", "T-PROF", no, Recruitment with { Profiling = false }, Known);
        yield return ("unset, output unknown", "T-PROF", dunno, Assistant with { Output = null }, Known);
        yield return ("unset, personality unknown", "T-PROF", dunno, Assistant with { InfersPersonality = null }, Known);
        yield return ("unset, emotions unknown", "T-PROF", dunno, Assistant with { InfersEmotions = null }, Known);
        yield return ("a score", "T-PROF", no, Assistant with { Output = "score" }, Known);
        yield return ("the people gave it", "A14-SOURCE", yes, Recruitment, Known);
        yield return ("unknown", "A14-SOURCE", dunno, Recruitment with { Obtained = null }, Known);
        yield return ("social media, told", "A14-SOURCE", yes, Recruitment with { Obtained = "both" }, Known);
        yield return ("social media, untold", "A14-SOURCE", no, Recruitment with { Obtained = "indirect" }, Known with { Notices = [Bare] });
        yield return ("social media, notice unknown", "A14-SOURCE", dunno, Recruitment with { Obtained = "indirect" }, Known with { Notices = null });
        yield return ("emotions", "AIA-5", no, Recruitment with { InfersEmotions = true }, Known);
        yield return ("emotions among the data", "AIA-5", no, Recruitment with { DataCategories = ["emotions"] }, Known);
        yield return ("emotions unknown", "AIA-5", dunno, Recruitment with { InfersEmotions = null }, Known);
        yield return ("no emotions", "AIA-5", yes, Recruitment, Known);
        yield return ("area unknown", "AIA-HIGH", dunno, Assistant with { AnnexThreeArea = null }, Known);
        yield return ("no escape with profiling", "AIA-HIGH", no, Recruitment with { ClaimsArticle63 = true }, Known);
        yield return ("escape without profiling", "AIA-HIGH", yes, Assistant with { AnnexThreeArea = "essential-services", ClaimsArticle63 = true }, Known);
        yield return ("escape, profiling unknown", "AIA-HIGH", no, Assistant with { AnnexThreeArea = "education", ClaimsArticle63 = true, Profiling = null }, Known);
        yield return ("generates unknown", "AIA-50-2", dunno, Recruitment with { GeneratesContent = null }, Known);
        yield return ("generates nothing", "AIA-50-2", yes, Recruitment.WithMeasure("ai-marking", null) with { GeneratesContent = false }, Known);
    }

    private static Activity Basis(LawfulBasis? basis) => Recruitment with { Basis = basis, Stages = [.. Recruitment.Stages.Select(stage => stage with { Basis = basis })] };

    private static Activity Alone(string exception) => Recruitment with { HumanRole = "none", SolelyAutomated = true, FiltersBeforeHuman = true, Article22Exception = exception };

    private static Activity To(Recipient vendor) => Recruitment with { Recipients = [vendor] };

    private static Activity Kept(int? days) => Recruitment.With(Stage.Collect, stage => stage with { RetentionDays = days });

    [Theory, MemberData(nameof(Changes))]
    public void One_fact_makes_the_finding(string what, string rule, FindingStatus expected)
    {
        var change = All[what];
        Assert.Equal(expected, Find(rule, Stage.Apply, change.Activity, change.Facts).Status);
    }

    [Fact]
    public void Consent_of_an_applicant_is_for_the_dpo_to_look_at_and_uavg_40_with_profiling_blocks()
    {
        Assert.Equal(Severity.Dpo, Find("C2-1", Stage.Apply, Basis(LawfulBasis.Consent), Known).Severity);
        Assert.Equal(Severity.Blocking, Find("C2-1", Stage.Apply, Recruitment, Known).Severity);
        Assert.Equal(Severity.Blocking, Find("UAVG-40", Stage.Apply, Recruitment with { Article22Exception = "uavg-40" }, Known).Severity);
    }

    [Fact]
    public void Put_right_it_is_permitted_as_a_whole() => Assert.Equal(Verdict.Permit, TheGate.Assess(Recruitment, Known).Verdict);

    [Theory]
    [InlineData("score")]
    [InlineData("ranking")]
    [InlineData("decision")]
    public void Any_assessment_of_people_brings_these_rules(string output)
    {
        var rules = TheGate.Assess(Assistant with { Output = output }, Known, Stage.Apply).Findings.Select(finding => finding.Rule).ToList();
        Assert.Equal(8, rules.Count(rule => rule.StartsWith("C2-", StringComparison.Ordinal)));
        Assert.DoesNotContain(TheGate.Assess(Assistant, Known, Stage.Apply).Findings, finding => finding.Rule.StartsWith("C2-", StringComparison.Ordinal));
    }
}
