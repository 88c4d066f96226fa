using System.Text.Json;
using System.Text.Json.Nodes;
using Waarborg.Chain.Apply.Summaries;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Tests.Apply.Guests;
using Waarborg.Chain.Tests.Gatekeeping;
using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Apply.Summaries;

/// <summary>A language model that writes from facts, behind a server on this machine that tells the truth, lies, fails or falls silent.</summary>
public sealed class ModelWriterTests
{
    private const string Party = "Zorgtaal BV (fictief)";

    [Fact]
    public async Task A_written_summary_holds_what_the_facts_bear_out_and_what_must_be_mentioned_and_keeps_the_lies_apart()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        using var model = ScriptedModel.Start(house, Party, input => LoopbackReply.Says(Asked(input) is { } sentences ? Judge(sentences, _ => "yes") : Write(
            ("Zij gebruikt metformine 500 mg.", [Fact(input, "metformine")]),
            ("Zij gebruikt metformine 850 mg.", [Fact(input, "metformine")]),
            ("Zij heeft geen diabetes.", [Fact(input, "Diabetes")]),
            ("Zij heeft diabetes mellitus type 2 sinds april 2016.", [Fact(input, "Diabetes")]),
            ("Zij heeft linkszijdige hemiparese.", [Fact(input, "Diabetes")]),
            ("Zij heeft diabetes mellitus type 2.", ["f99"]),
            ("Zij heeft diabetes mellitus.", []),
            ("[PERSON-77] heeft diabetes.", [Fact(input, "Diabetes")]))));
        var summary = await house.DraftAsync("P-1");
        var content = await DraftSummaryTests.ContentAsync(house, summary);
        Assert.Equal("scripted + waarborg-extractive/1", summary.Engine);
        Assert.Equal("Zij gebruikt metformine 500 mg.", Assert.Single(content.Lines, l => l.Written).Text);
        Assert.Equal((8, 7, null), (content.Model!.Written, content.Model.Cut.Count, content.Model.Message.Failure));
        Assert.All(content.Model.Cut, cut => Assert.NotEmpty(cut.Reasons));
        Assert.Contains(content.Lines, l => !l.Written && l.Text.Contains("penicilline", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(content.Lines, l => !l.Written && l.Text.Contains("Diabetes", StringComparison.Ordinal));
        Assert.All(content.Lines, l => Assert.NotEmpty(l.Citations));
        Assert.DoesNotContain(content.Omissions, o => o.Kind is "allergy" or "problem" or "medication");
    }

    [Fact]
    public async Task A_model_sees_facts_without_names_and_numbers_and_the_names_come_back()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        house.Clock.Advance(TimeSpan.FromSeconds(1)); // The later of two imports counts.
        await house.ImportRecordAsync(PatientCase.Bundle("P-1", note: "Belde met dochter Marieke van Dalen over metformine, telefoon 06-12345678."));
        using var model = ScriptedModel.Start(house, Party, input => LoopbackReply.Says(
            Asked(input) is { } sentences ? Judge(sentences, _ => "yes") : Write(("Er is gebeld over metformine.", [Fact(input, "Belde")]))));
        await house.DraftAsync("P-1");
        Assert.Equal(2, model.Inputs.Count);
        var input = string.Concat(model.Inputs);
        Assert.All(["Marieke", "van Dalen", "06-12345678", "Jorvima", PatientCase.CitizenNumber, "1961"], secret => Assert.DoesNotContain(secret, input, StringComparison.Ordinal));
        Assert.Contains("[PERSON-", input, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing of use", GuestFailure.Unreadable)]
    [InlineData("""{"sentences":[{"section":"Problemen","text":"Zij heeft epilepsie.","facts":["f1"]}]}""", GuestFailure.NothingHeld)]
    [InlineData("500", GuestFailure.NoAnswer)]
    [InlineData("silent", GuestFailure.Silent)]
    public async Task A_model_that_gives_nothing_leaves_the_extractive_summary_as_it_is_and_says_so(string says, string failure)
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        var alone = await DraftSummaryTests.ContentAsync(house, await house.DraftAsync("P-1"));
        ScriptedModel? model = null;
        using var started = model = ScriptedModel.Start(house, Party, async _ =>
        {
            if (says == "silent") await model!.FallSilentAsync();
            return says == "500" ? LoopbackReply.Json("{}", 500) : LoopbackReply.Says(says);
        });
        var summary = await model.WhileSilentAsync(house, house.DraftAsync("P-1"));
        var content = await DraftSummaryTests.ContentAsync(house, summary);
        Assert.Equal((DraftSummary.Engine, failure), (summary.Engine, content.Model!.Message.Failure));
        Assert.Equal(JsonSerializer.Serialize(alone.Lines), JsonSerializer.Serialize(content.Lines));
    }

    [Fact]
    public async Task A_sentence_that_the_passages_do_not_support_is_cut_and_one_that_is_not_confirmed_is_marked()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        using var model = ScriptedModel.Start(house, Party, input => LoopbackReply.Says(Asked(input) is { } sentences
            ? Judge(sentences, text => text.Contains("metformine", StringComparison.Ordinal) ? "no" : text.Contains("HbA1c", StringComparison.Ordinal) ? "unsure" : "yes")
            : Write(
                ("Zij gebruikt metformine 500 mg.", [Fact(input, "metformine")]), ("Zij heeft diabetes mellitus type 2.", [Fact(input, "Diabetes")]), ("HbA1c was 58 mmol/mol.", [Fact(input, "HbA1c")]))));
        var content = await DraftSummaryTests.ContentAsync(house, await house.DraftAsync("P-1"));
        var support = content.Model!.Support!;
        Assert.Equal((3, 1, 1, null), (support.Asked, support.Unsupported, support.Marked.Count, support.Message.Failure));
        Assert.DoesNotContain(content.Lines, l => l.Written && l.Text.Contains("metformine", StringComparison.Ordinal));
        Assert.Contains(content.Lines, l => !l.Written && l.Text.Contains("metformine", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(content.Model.Cut, c => c.Text.Contains("metformine", StringComparison.Ordinal) && c.Reasons[0].Contains("steun", StringComparison.Ordinal));
        Assert.NotEmpty(Assert.Single(content.Lines, l => l.Written && l.Text.Contains("HbA1c", StringComparison.Ordinal)).Objections!);
        Assert.Empty(Assert.Single(content.Lines, l => l.Written && l.Text.Contains("diabetes", StringComparison.Ordinal)).Objections!);
        // What it asked is in the log before it was sent: once for writing, once for this.
        Assert.Equal(2, (await SentAsync(house)).Count);
    }

    [Theory]
    [InlineData("nothing of use")]
    [InlineData("""{"verdicts":[]}""")]
    [InlineData("""{"verdicts":[{"id":"s1","support":"probably"}]}""")]
    [InlineData("""{"verdicts":[{"id":"s1","support":"yes"},{"id":"s1","support":"unsure"}]}""")]
    [InlineData("500")]
    public async Task Without_a_clear_yes_a_written_sentence_is_marked(string says)
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        using var model = ScriptedModel.Start(house, Party, input => Asked(input) is null
            ? LoopbackReply.Says(Write(("Zij heeft diabetes mellitus type 2.", [Fact(input, "Diabetes")]))) : says == "500" ? LoopbackReply.Json("{}", 500) : LoopbackReply.Says(says));
        var content = await DraftSummaryTests.ContentAsync(house, await house.DraftAsync("P-1"));
        Assert.NotEmpty(Assert.Single(content.Lines, l => l.Written).Objections!);
        Assert.Equal((1, 0, 1), (content.Model!.Support!.Asked, content.Model.Support.Unsupported, content.Model.Support.Marked.Count));
    }

    [Fact]
    public async Task While_a_summary_is_made_others_write_and_one_of_an_older_record_is_not_kept()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        using var model = ScriptedModel.Start(house, Party, async _ =>
        {
            house.Clock.Advance(TimeSpan.FromSeconds(1));
            await house.ImportRecordAsync(PatientCase.Bundle("P-1", note: "Metformine gestopt."));
            return LoopbackReply.Says("""{"sentences":[]}""");
        });
        Assert.Equal("summary.renewed", (await house.TryDraftAsync("P-1")).Problems[0].Code);
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<Summary>(s => true, default));
        Assert.Contains(await PatientDoorTests.EntriesAsync(house), e => e.Action == AccessAction.Summarised && e.Basis != AccessBasis.Refused);
    }

    [Fact]
    public async Task A_no_of_the_patient_while_the_model_thinks_is_respected()
    {
        await using var house = await PatientDoorTests.HospitalAsync();
        using var model = ScriptedModel.Start(house, Party, async _ =>
        {
            TestHouse.Require(await house.Get<WishDesk>().RecordAsync(PatientCase.Care, "P-1", WishKind.Objection, "phone", null, TestHouse.Steward, default));
            return LoopbackReply.Says("""{"sentences":[]}""");
        });
        Assert.Equal("care.no-ai", (await house.TryDraftAsync("P-1")).Problems[0].Code);
    }

    private static string Write(params (string Text, string[] Facts)[] sentences) => new JsonObject
    {
        ["sentences"] = new JsonArray([.. sentences.Select(s => new JsonObject { ["section"] = "Problemen", ["text"] = s.Text, ["facts"] = new JsonArray([.. s.Facts.Select(f => (JsonNode)f)]) })]),
    }.ToJsonString();

    /// <summary>The sentences that the model is asked to judge, by id; null when it is asked to write.</summary>
    private static Dictionary<string, string>? Asked(string input)
    {
        using var asked = JsonDocument.Parse(input);
        return asked.RootElement.TryGetProperty("sentences", out var sentences) ? sentences.EnumerateArray().ToDictionary(s => s.GetProperty("id").GetString()!, s => s.GetProperty("sentence").GetString()!) : null;
    }

    private static string Judge(Dictionary<string, string> sentences, Func<string, string> verdict) => new JsonObject
    {
        ["verdicts"] = new JsonArray([.. sentences.Select(s => new JsonObject { ["id"] = s.Key, ["support"] = verdict(s.Value) })]),
    }.ToJsonString();

    private static async Task<List<string>> SentAsync(TestHouse house)
    {
        var log = house.Get<Evidence.ILogStore>();
        return [.. (await log.ReadEntriesAsync(0, (int)(await log.ReadHeadAsync(default)).Size, default))
            .Select(e => Evidence.LogEvent.TryParse(e.Data, out var read) ? read.Type : "").Where(t => t == "apply.sent-to-model")];
    }

    /// <summary>The id of the first fact that holds a word.</summary>
    private static string Fact(string input, string word)
    {
        using var asked = JsonDocument.Parse(input);
        return asked.RootElement.GetProperty("facts").EnumerateArray().First(f => f.GetProperty("text").GetString()!.Contains(word, StringComparison.OrdinalIgnoreCase)).GetProperty("id").GetString()!;
    }
}
