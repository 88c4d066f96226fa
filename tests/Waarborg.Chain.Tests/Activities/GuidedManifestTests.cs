using CsCheck;
using Waarborg.Chain.Activities;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Activities;

public sealed class GuidedManifestTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gate Gate = new(RuleBook.Current);

    private static Activity Read(IReadOnlyDictionary<string, string> answers)
    {
        var read = ManifestReader.Read(GuidedManifest.Write(answers), "guide.yaml");
        Assert.True(read.Succeeded, string.Join("\n", read.Problems.Select(problem => problem.In("en"))));
        return read.Value;
    }

    [Fact]
    public void Answers_end_up_where_the_manifest_has_them()
    {
        var activity = Read(new Dictionary<string, string>
        {
            ["name"] = "Hulp bij selectie: 2e ronde", ["controller"] = "Werkgever BV", ["purpose.kind"] = "recruitment", ["purpose"] = "Brieven lezen.", ["reuse"] = "same",
            ["data.categories"] = "cv,letter", ["subjects"] = "applicants", ["basis"] = "contract", ["trains"] = "false", ["recipients"] = "one", ["recipient.name"] = "Passage BV",
            ["recipient.country"] = "NL", ["ai.output"] = "score", ["retentionDays"] = "28", ["owner"] = "hoofd HR", ["human.role"] = "decides",
        });
        Assert.Equal(("hulp-bij-selectie-2e-ronde", "recruitment", "recruitment", "recruitment"), (activity.Id, activity.PurposeKind, activity.PurposeId, activity.CollectionPurposeId));
        Assert.Equal(["cv", "letter"], activity.DataCategories);
        Assert.Equal(("Passage BV", "NL", (bool?)null), (activity.Recipients![0].Name, activity.Recipients[0].Country, activity.Recipients[0].Agreement));
        Assert.True(activity is { Output: "score", HumanRole: "decides", Profiling: null });
        Assert.False(activity.Uses(Stage.Train));
        Assert.Equal(28, activity.Declaration(Stage.Apply)!.RetentionDays);
        Assert.Contains(Gate.Assess(activity, StatedFacts.For(activity, Now)).Findings, finding => finding.Rule == "C2-7");
    }

    [Fact]
    public void What_nobody_knows_is_never_permitted()
    {
        var activity = Read(new Dictionary<string, string> { ["name"] = "Iets", ["purpose"] = "Iets doen." });
        Assert.NotEqual(Verdict.Permit, Gate.Assess(activity, StatedFacts.For(activity, Now)).Verdict);
        Assert.Null(activity.Declaration(Stage.Train));
        Assert.Null(activity.Reuses);
    }

    [Fact]
    public void Whatever_people_answer_can_be_read_again()
    {
        var answer = Gen.OneOf(Gen.Const("unknown"), Gen.String[Gen.Char.AlphaNumeric, 0, 12], Gen.String[0, 20], Gen.Const("a: [b\n- c"), Gen.Const("true"), Gen.Const("#x\"'"));
        answer.Array[GuideBook.Questions.Count].Sample(texts =>
        {
            var answers = GuideBook.Questions.Select((question, i) => (question, Text: Fitting(question, texts[i]))).ToDictionary(pair => pair.question.Id, pair => pair.Text);
            Read(answers);
        }, iter: 60);
    }

    private static string Fitting(GuideQuestion question, string text) => GuideBook.Accepts(question, text) ? text : question.Kind switch
    {
        "yesno" => "true",
        "choice" or "many" => question.Options[Math.Abs(text.Length) % question.Options.Count].Id,
        "number" => "30",
        _ => question.Required ? "Een zin: met \"tekens\"" : text,
    };
}
