using System.Text.RegularExpressions;
using Waarborg.Law;

namespace Waarborg.Architecture.Tests;

/// <summary>Stages do not know each other: they meet through the artefacts that they hand on.</summary>
public sealed partial class StageArrowTests
{
    private static readonly string Chain = Path.Combine("src", "Waarborg.Chain");

    public static TheoryData<string> Stages() => [.. Enum.GetNames<Stage>()];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_has_a_folder_with_its_facts_and_its_participant(string stage)
    {
        var folder = Path.Combine(Repository.Root, Chain, stage);
        Assert.True(File.Exists(Path.Combine(folder, $"{stage}Facts.cs")), $"{stage} has no facts.");
        Assert.True(File.Exists(Path.Combine(folder, $"{stage}Participant.cs")), $"{stage} has no participant.");
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_does_not_know_another_stage(string stage)
    {
        foreach (var file in Repository.Sources(Path.Combine(Chain, stage)))
        {
            var known = StageNamespace().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Where(s => s != stage).Distinct();
            Assert.True(!known.Any(), $"{Path.GetFileName(file)} knows {string.Join(", ", known)}");
        }
    }

    [Fact]
    public void The_rooms_that_stages_share_know_no_stage()
    {
        var stages = Enum.GetNames<Stage>();
        var rooms = Directory.GetDirectories(Path.Combine(Repository.Root, Chain)).Select(d => Path.GetFileName(d)!).Where(d => !stages.Contains(d) && d is not ("bin" or "obj")).ToList();
        Assert.NotEmpty(rooms);
        foreach (var file in rooms.SelectMany(room => Repository.Sources(Path.Combine(Chain, room))))
            Assert.DoesNotMatch(StageNamespace(), File.ReadAllText(file));
    }

    [Fact]
    public void Every_stage_has_an_erasure_test_that_inherits_the_conformance_suite()
    {
        var tests = Repository.Sources(Path.Combine("tests", "Waarborg.Chain.Tests")).Select(File.ReadAllText).ToList();
        Assert.All(Enum.GetNames<Stage>(), stage => Assert.Contains(tests, t => t.Contains($"ErasureConformance(Stage.{stage}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_use_case_that_touches_personal_data_takes_a_permit()
    {
        // Whoever opens or seals something of a person does so under a permit, except the desks that the law itself obliges.
        string[] withoutPermit = ["People", "Rights", "Work", "Activities", "Workspace", "Gatekeeping", "Files", "Artefacts", "Problems"];
        foreach (var file in Repository.Sources(Chain).Where(f => !withoutPermit.Any(room => f.Contains($"/Waarborg.Chain/{room}/", StringComparison.Ordinal))))
        {
            var text = File.ReadAllText(file);
            if (!Unlocks().IsMatch(text)) continue;
            Assert.True(
                text.Contains("Permit<", StringComparison.Ordinal) || text.Contains(": IStageParticipant", StringComparison.Ordinal) || text.Contains(": IStagePart", StringComparison.Ordinal), $"{Path.GetFileName(file)} touches personal data without a permit.");
        }
    }

    [Fact]
    public void What_applicants_send_is_never_trained_on()
    {
        // Training knows data sets, and data sets are made of conversations: neither names anything of an application.
        var training = Repository.Sources(Path.Combine(Chain, "Train")).Concat(Directory.GetFiles(Path.Combine(Repository.Root, Chain, "Prepare"), "*DataSet*.cs"))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, Chain, "Prepare"), "PrepareHandler.cs")).Concat(Repository.Sources(Path.Combine("src", "Waarborg.Learning"))).ToList();
        Assert.True(training.Count > 20);
        Assert.All(training, file => Assert.DoesNotContain("Recruitment", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"keys\.(?:Open|Seal)(?:Json)?[(<]")]
    private static partial Regex Unlocks();

    [GeneratedRegex(@"Waarborg\.Chain\.(Collect|Prepare|Train|Apply|Oversee|Rights)\b")]
    private static partial Regex StageNamespace();
}
