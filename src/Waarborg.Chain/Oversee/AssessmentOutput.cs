using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waarborg.Chain.Problems;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>
/// The DPIA in and out as <c>assessment-output.v2</c> of the Dutch government's assessment form (<c>urn:nl:dpia:3.0</c>). What this product does not know of a file stays in it: in
/// and out again loses nothing. Pure; thread safe.
/// </summary>
public static class AssessmentOutput
{
    /// <summary>The questionnaire that this format carries.</summary>
    public const string Questionnaire = "dpia";

    /// <summary>The longest file, in characters.</summary>
    public const int MaximumLength = 2_000_000;

    private const string Schema = "https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json";
    private const string Urn = "urn:nl:dpia:3.0";
    private const string Computed = "Waarborg";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where each question of ours stands in the report model: its free text for the whole part.</summary>
    private static readonly IReadOnlyList<(string Question, string Task)> Places =
    [
        ("description", "1.1"), ("views", "7.2"), ("necessity", "14.2"), ("risks", "16.2"), ("measures", "17.2"), ("residual-risk", "17.3"), ("dpo-advice", "19.5.7"),
    ];

    /// <summary>Writes a DPIA, with what the manifest says in the parts that it fills.</summary>
    /// <param name="filled">The DPIA.</param>
    /// <param name="activity">The activity.</param>
    public static string Write(FilledQuestionnaire filled, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(filled);
        ArgumentNullException.ThrowIfNull(activity);
        var root = filled.ImportedJson is { } imported && JsonNode.Parse(imported) is JsonObject known ? known : New(filled);
        var answers = (JsonObject)root["answers"]!;
        foreach (var (question, task) in Places)
        {
            if (filled.Answers.TryGetValue(question, out var answer) && Text(answers[task]) != answer) answers[task] = Answer(answer, filled.SubmittedAt, filled.Origins.GetValueOrDefault(question)?.StartsWith(AnswerOrigin.Computed, StringComparison.Ordinal) == true ? Computed : null);
        }
        foreach (var (task, text) in FromManifest(activity))
        {
            if (text is not null && answers[task] is null) answers[task] = Answer(text, filled.SubmittedAt, Computed);
        }
        return root.ToJsonString(Readable) + "\n";
    }

    /// <summary>Reads a file: the answers to our questions that are in it.</summary>
    /// <param name="json">The file.</param>
    /// <param name="file">Its name, for messages.</param>
    public static Outcome<IReadOnlyDictionary<string, string>> Read(string json, string? file)
    {
        ArgumentNullException.ThrowIfNull(json);
        Problem Wrong(string code, LocalizedText text) => new($"assessment.{code}", text, file);
        if (json.Length > MaximumLength) return Wrong("too-long", new("Het bestand is te groot.", "The file is too large."));
        JsonObject? root;
        try
        {
            root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException problem)
        {
            return new Problem("assessment.json", new("Dit is geen geldige JSON.", "This is not valid JSON."), file, (int?)problem.LineNumber + 1, (int?)problem.BytePositionInLine + 1);
        }
        if (root?["metadata"] is not JsonObject metadata || Text(metadata, "urn") is not { } urn || root["answers"] is not JsonObject answers)
            return Wrong("shape", new("Verwacht: een assessment-output (v2), met metadata.urn en answers.", "Expected: an assessment output (v2), with metadata.urn and answers."));
        if (urn != Urn) return Wrong("urn", new($"Verwacht: {Urn}. Een ander formulier kan hier niet in.", $"Expected: {Urn}. Another form cannot be read here."));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (question, task) in Places)
        {
            if (Text(answers[task]) is { Length: > 0 } text) found[question] = text;
        }
        return Outcome<IReadOnlyDictionary<string, string>>.Of(found);
    }

    private static JsonObject New(FilledQuestionnaire filled) => new()
    {
        ["$schema"] = Schema,
        ["metadata"] = new JsonObject { ["urn"] = Urn, ["createdAt"] = Moment(filled.SubmittedAt) },
        ["answers"] = new JsonObject(),
    };

    private static IEnumerable<(string Task, string? Text)> FromManifest(Activity activity)
    {
        yield return ("2.3", activity.DataCategories.Count == 0 ? null : string.Join(", ", activity.DataCategories));
        yield return ("5.2", activity.Purpose.Nl);
        yield return ("6.2", activity.Controller);
        yield return ("8.2", activity.Recipients is { Count: > 0 } all ? string.Join("; ", all.Select(one => $"{one.Name}: {one.Country ?? "?"}")) : null);
        yield return ("10.2", string.Join("; ", activity.Stages.Where(stage => stage is { Used: true, RetentionDays: not null })
            .Select(stage => string.Create(CultureInfo.InvariantCulture, $"{StageName.Of(stage.Stage).Nl}: {stage.RetentionDays} dagen"))) is { Length: > 0 } terms ? terms : null);
        yield return ("11.2", activity.Basis is { } basis ? BasisName.Of(basis).Nl : null);
    }

    private static JsonObject Answer(string value, DateTimeOffset at, string? by)
    {
        var answer = new JsonObject { ["value"] = value, ["lastEditedAt"] = Moment(at) };
        if (by is not null) answer["lastEditedBy"] = by;
        return answer;
    }

    private static string? Text(JsonNode? answer) => answer is JsonObject one ? Text(one, "value") : null;

    private static string? Text(JsonObject map, string key) => map[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
