using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.Health;

/// <summary>The rules about health data, each met, broken and left unknown.</summary>
public sealed class HealthDataTests
{
    private static readonly DataSetFact Anonymous = Known.DataSet! with { LabelledPseudonymous = false };

    private static readonly Recipient Vendor = Care.Recipients![0];

    private static readonly Activity Together = CareTraining with { Stages = [.. CareTraining.Stages, new(Stage.Apply, "care", LawfulBasis.Contract, "s", 1, "c", true)] };

    public static TheoryData<string, string, Stage, FindingStatus> Changes
    {
        get
        {
            var data = new TheoryData<string, string, Stage, FindingStatus>();
            foreach (var (what, change) in All) data.Add(what, change.Rule, change.Stage, change.Expected);
            return data;
        }
    }

    private static Dictionary<string, (string Rule, Stage Stage, FindingStatus Expected, Activity Activity, Facts Facts)> All { get; } = Cases()
        .ToDictionary(c => $"{c.Rule} {c.What}", c => (c.Rule, c.Stage, c.Expected, c.Activity, c.Facts));

    private static IEnumerable<(string What, string Rule, Stage Stage, FindingStatus Expected, Activity Activity, Facts Facts)> Cases()
    {
        var (no, dunno, yes) = (FindingStatus.Violated, FindingStatus.Unknown, FindingStatus.Met);
        yield return ("care alone", "C3-1", Stage.Apply, yes, Care, Known);
        yield return ("care and training together", "C3-1", Stage.Apply, no, Together, Known);
        yield return ("training and care together", "C3-1", Stage.Train, no, Together, Known);
        yield return ("training without a route", "C3-1", Stage.Train, dunno, CareTraining with { Article9Ground = null }, Consented);
        yield return ("training on the care ground", "C3-1", Stage.Train, no, CareTraining with { Article9Ground = "9(2)(h)" }, Consented);
        yield return ("training on an anonymous set", "C3-1", Stage.Train, yes, CareTraining with { Article9Ground = null }, Known with { DataSet = Anonymous, AnonymityTest = new(Today, true) });
        yield return ("training on a set called anonymous", "C3-1", Stage.Train, dunno, CareTraining with { Article9Ground = null }, Known with { DataSet = Anonymous });
        yield return ("no clinician", "C3-2", Stage.Apply, no, Care with { HumanRole = "none" }, Known);
        yield return ("clinician unknown", "C3-2", Stage.Apply, dunno, Care with { HumanRole = null }, Known);
        yield return ("another purpose", "C3-3", Stage.Apply, no, Care with { PurposeKind = "service" }, Known);
        yield return ("another purpose with a ground", "C3-3", Stage.Apply, yes, Care with { PurposeKind = "research", Article9Ground = "9(2)(j)" }, Known);
        yield return ("purpose unknown", "C3-3", Stage.Apply, dunno, Care with { PurposeKind = null }, Known);
        yield return ("training with consent", "C3-3", Stage.Train, yes, CareTraining, Consented);
        yield return ("training without a ground", "C3-3", Stage.Train, no, CareTraining with { Article9Ground = null }, Consented);
        yield return ("training on an anonymous set", "C3-3", Stage.Train, yes, CareTraining with { Article9Ground = null }, Known with { DataSet = Anonymous, AnonymityTest = new(Today, true) });
        yield return ("training on a set called anonymous", "C3-3", Stage.Train, no, CareTraining with { Article9Ground = null }, Known with { DataSet = Anonymous });
        yield return ("asked on the day of approval", "C3-5", Stage.Apply, yes, Asked(new(2026, 11, 20)), Known);
        yield return ("asked after approval", "C3-5", Stage.Apply, no, Asked(new(2026, 11, 21)), Known);
        yield return ("asked before use", "C3-5", Stage.Apply, yes, Started(new(2026, 6, 1)), Known);
        yield return ("asked after use began", "C3-5", Stage.Apply, no, Started(new(2026, 5, 31)), Known);
        yield return ("asked, nothing approved", "C3-5", Stage.Apply, yes, Care, Known.With("dpia", null));
        yield return ("a closed party", "C3-6", Stage.Apply, yes, Care, Known);
        yield return ("no party", "C3-6", Stage.Apply, yes, Care with { Recipients = [] }, Known);
        yield return ("parties unknown", "C3-6", Stage.Apply, dunno, Care with { Recipients = null }, Known);
        yield return ("no agreement", "C3-6", Stage.Apply, no, To(Vendor with { Agreement = false }), Known);
        yield return ("agreement unknown", "C3-6", Stage.Apply, dunno, To(Vendor with { Agreement = null }), Known);
        yield return ("no NEN 7510", "C3-6", Stage.Apply, no, To(Vendor with { Nen7510 = false }), Known);
        yield return ("NEN 7510 unknown", "C3-6", Stage.Apply, dunno, To(Vendor with { Nen7510 = null }), Known);
        yield return ("shared", "C3-6", Stage.Apply, no, To(Vendor with { Isolated = false }), Known);
        yield return ("shared unknown", "C3-6", Stage.Apply, dunno, To(Vendor with { Isolated = null }), Known);
        yield return ("no deletion", "C3-6", Stage.Apply, no, To(Vendor with { DeletionAttested = false }), Known);
        yield return ("deletion unknown", "C3-6", Stage.Apply, dunno, To(Vendor with { DeletionAttested = null }), Known);
        yield return ("outside", "C3-6", Stage.Apply, no, To(Vendor with { Country = "US", TransferTool = "scc" }), Known);
        yield return ("country unknown", "C3-6", Stage.Apply, dunno, To(Vendor with { Country = null }), Known);
        yield return ("disclosed for training", "SECRECY-457", Stage.Apply, no, To(Vendor with { TrainsOnOurData = true }), Known);
        yield return ("medical purpose unknown", "MDR-11", Stage.Apply, dunno, Care with { MedicalPurpose = null }, Known);
        yield return ("exchange unknown", "EXCHANGE-15A", Stage.Apply, dunno, Care with { ExchangeSystem = null }, Known);
        yield return ("no exchange", "EXCHANGE-15A", Stage.Apply, yes, Care.WithMeasure("exchange-consent", null), Known);
        yield return ("public chatbot", "PUBLIC-BOT", Stage.Apply, no, Care with { PublicChatbot = true }, Known);
        yield return ("public chatbot unknown", "PUBLIC-BOT", Stage.Apply, dunno, Care with { PublicChatbot = null }, Known);
        yield return ("no public chatbot", "PUBLIC-BOT", Stage.Apply, yes, Care, Known);
        yield return ("no officer", "DPO-37", Stage.Apply, dunno, Care with { DpoContact = " " }, Known);
        yield return ("an officer", "DPO-37", Stage.Apply, yes, Care, Known);
        yield return ("health is special", "T-BASIS", Stage.Apply, no, Care with { SpecialCategories = false }, Known);
        yield return ("care ground", "A9-GROUND", Stage.Apply, yes, Care, Known);
        yield return ("care ground for another purpose", "A9-GROUND", Stage.Apply, no, Care with { PurposeKind = "service" }, Known);
        yield return ("care ground, purpose unknown", "A9-GROUND", Stage.Apply, dunno, Care with { PurposeKind = null }, Known);
        yield return ("care ground for training", "A9-GROUND", Stage.Train, no, CareTraining with { Article9Ground = "9(2)(h)", PurposeKind = "care" }, Consented);
        yield return ("care ground for preparing", "A9-GROUND", Stage.Prepare, no, CareTraining with { Article9Ground = "9(2)(h)", PurposeKind = "care" }, Consented);
        yield return ("research without research", "A9-GROUND", Stage.Train, no, CareTraining with { Article9Ground = "9(2)(j)" }, Consented);
        yield return ("research, purpose unknown", "A9-GROUND", Stage.Train, dunno, CareTraining with { Article9Ground = "9(2)(j)", PurposeKind = null }, Consented);
        yield return ("vital", "A9-GROUND", Stage.Apply, no, Care with { Article9Ground = "9(2)(c)" }, Known);
        yield return ("no such ground", "A9-GROUND", Stage.Apply, no, Care with { Article9Ground = "9(2)(z)" }, Known);
    }

    private static Activity To(Recipient vendor) => Care with { Recipients = [vendor] };

    private static Activity Asked(DateOnly on) => Care.WithMeasure("patients-consulted", new(true, on, "verslag"));

    private static Activity Started(DateOnly on) => Care.With(Stage.Apply, stage => stage with { CompletedOn = on });

    [Theory, MemberData(nameof(Changes))]
    public void One_fact_makes_the_finding(string what, string rule, Stage stage, FindingStatus expected)
    {
        var change = All[what];
        Assert.Equal(expected, Find(rule, stage, change.Activity, change.Facts).Status);
    }

    [Fact]
    public void Put_right_both_halves_are_permitted()
    {
        Assert.Equal(Verdict.Permit, TheGate.Assess(Care, Known).Verdict);
        var training = CareTraining.WithMeasure("alternative-without-ai", new(true, new(2026, 11, 1), "tekst"));
        Assert.Equal(Verdict.Permit, TheGate.Assess(training, Consented).Verdict);
    }

    [Theory]
    [InlineData("health")]
    [InlineData("patient-record")]
    [InlineData("medication")]
    public void Any_health_data_bring_these_rules(string category)
    {
        var activity = Assistant with { DataCategories = [category] };
        var rules = TheGate.Assess(activity, Known).Findings.Select(finding => finding.Rule).ToList();
        Assert.Equal(7, rules.Count(rule => rule.StartsWith("C3-", StringComparison.Ordinal)));
        Assert.DoesNotContain("BREACH-33", rules);
        Assert.DoesNotContain(TheGate.Assess(Assistant, Known).Findings, finding => finding.Rule.StartsWith("C3-", StringComparison.Ordinal));
    }
}
