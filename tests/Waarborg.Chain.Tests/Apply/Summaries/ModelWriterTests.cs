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
        using var model = ScriptedModel.Start(house, Party, input => LoopbackReply.Says(Write(
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
        using var model = ScriptedModel.Start(house, Party, input => LoopbackReply.Says(Write(("Er is gebeld over metformine.", [Fact(input, "Belde")]))));
        await house.DraftAsync("P-1");
        var input = Assert.Single(model.Inputs);
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

    /// <summary>The id of the first fact that holds a word.</summary>
    private static string Fact(string input, string word)
    {
        using var asked = JsonDocument.Parse(input);
        return asked.RootElement.GetProperty("facts").EnumerateArray().First(f => f.GetProperty("text").GetString()!.Contains(word, StringComparison.OrdinalIgnoreCase)).GetProperty("id").GetString()!;
    }
}
