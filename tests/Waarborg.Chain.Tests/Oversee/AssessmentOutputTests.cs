using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Oversee;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Oversee;

public sealed class AssessmentOutputTests
{
    private static readonly Activity Activity = ManifestReader.Read(TestCase.Manifest).Value!;

    private static readonly DateTimeOffset At = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

    private static readonly string[] Questions = ["description", "views", "necessity", "risks", "measures", "residual-risk", "dpo-advice"];

    private const string Foreign = """
        {
          "$schema": "https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json",
          "metadata": { "urn": "urn:nl:dpia:3.0", "createdAt": "2026-10-01T08:00:00.000Z", "createdBy": { "name": "X" }, "completedTasks": ["1", "2"] },
          "answers": {
            "1.1": { "value": "Een assistent voor vragen van klanten, die leert van gesprekken.", "lastEditedAt": "2026-10-01T08:00:00.000Z", "lastEditedBy": "X" },
            "2.1": [ { "_index": 0, "2.1.1": { "value": "naam", "lastEditedAt": "2026-10-01T08:00:00.000Z" } }, { "_index": 1, "2.1.1": { "value": "chat", "lastEditedAt": "2026-10-01T08:00:00.000Z" } } ],
            "6.1.1.2": { "value": ["Verwerker", "Ontvanger"], "lastEditedAt": "2026-10-01T08:00:00.000Z" },
            "19.2": { "value": null, "lastEditedAt": "2026-10-01T08:00:00.000Z" }
          },
          "own": { "thing": [1, 2.50, true] }
        }
        """;

    private static FilledQuestionnaire Filled(IReadOnlyDictionary<string, string> answers, string? imported) => new()
    {
        Id = Guid.NewGuid(), ActivityId = "assistant", QuestionnaireId = "dpia", AnswersJson = JsonSerializer.Serialize(answers), SubmittedBy = "steward", SubmittedAt = At, ImportedJson = imported,
    };

    [Fact]
    public void In_and_out_again_loses_nothing()
    {
        var read = AssessmentOutput.Read(Foreign, "x.json");
        Assert.True(read.Succeeded);
        Assert.Equal(["description"], read.Value.Keys);
        var written = JsonNode.Parse(AssessmentOutput.Write(Filled(read.Value, Foreign), Activity))!;
        foreach (var (key, answer) in JsonNode.Parse(Foreign)!["answers"]!.AsObject()) Assert.True(JsonNode.DeepEquals(answer, written["answers"]![key]), key);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Foreign)!["metadata"], written["metadata"]));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Foreign)!["own"], written["own"]));
    }

    [Fact]
    public void What_is_written_is_read_the_same() => Gen.String[0, 40].Array[Questions.Length]
        .Sample(texts =>
        {
            var answers = Questions.Zip(texts).Where(pair => pair.Second.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second);
            var read = AssessmentOutput.Read(AssessmentOutput.Write(Filled(answers, null), Activity), null);
            return read.Succeeded && read.Value.Count == answers.Count && answers.All(pair => read.Value[pair.Key] == pair.Value);
        }, iter: 60);

    [Fact]
    public void An_answer_that_changed_is_dated_and_the_manifest_fills_what_is_empty()
    {
        var answers = JsonNode.Parse(AssessmentOutput.Write(Filled(new Dictionary<string, string> { ["description"] = "Anders" }, Foreign), Activity))!["answers"]!;
        Assert.Equal(("Anders", "2026-11-20T10:00:00.000Z"), ((string?)answers["1.1"]!["value"], (string?)answers["1.1"]!["lastEditedAt"]));
        Assert.Equal("Waarborg", (string?)answers["11.2"]!["lastEditedBy"]);
        Assert.Equal("gerechtvaardigd belang (f)", (string?)answers["11.2"]!["value"]);
    }

    [Theory]
    [InlineData("{", "assessment.json")]
    [InlineData("[]", "assessment.shape")]
    [InlineData("{\"metadata\":{\"urn\":\"urn:nl:dpia:3.0\"}}", "assessment.shape")]
    [InlineData("{\"metadata\":{\"urn\":\"urn:nl:iama:2.0\"},\"answers\":{}}", "assessment.urn")]
    [InlineData("{\"metadata\":{\"urn\":3},\"answers\":{}}", "assessment.shape")]
    [InlineData("{\"a\":1,\"a\":2}", "assessment.json")]
    public void A_bad_file_gets_one_clear_message(string json, string code)
    {
        var problem = Assert.Single(AssessmentOutput.Read(json, "x.json").Problems);
        Assert.Equal((code, "x.json"), (problem.Code, problem.File));
    }

    [Fact]
    public void Any_text_is_read_or_refused() => Gen.String[0, 60].Sample(text => AssessmentOutput.Read(text, null) is not null, iter: 200);
}
