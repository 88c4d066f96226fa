using System.Text.Json;

namespace Waarborg.Chain.Oversee;

/// <summary>The answers to a questionnaire about one activity: compatibility, balancing test, DPIA, erasure plan. Never changed; the newest holds.</summary>
public sealed class FilledQuestionnaire
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Id of the questionnaire.</summary>
    public required string QuestionnaireId { get; init; }

    /// <summary>The answers, as JSON by question id.</summary>
    public required string AnswersJson { get; init; }

    /// <summary>The file from which answers were imported, whole; null when there was none.</summary>
    public string? ImportedJson { get; init; }

    /// <summary>Where each answer comes from, as JSON by question id (see <see cref="AnswerOrigin"/>); null when that was not recorded.</summary>
    public string? OriginsJson { get; init; }

    /// <summary>Pseudonym of who filled it in.</summary>
    public required string SubmittedBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Pseudonym of the DPO who approved it; null until then.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset? ApprovedAt { get; set; }

    /// <summary>What the DPO advises, with or without approval; null until then. Never logged.</summary>
    public string? Advice { get; set; }

    /// <summary>When the DPO advised last; null until then.</summary>
    public DateTimeOffset? AdvisedAt { get; set; }

    /// <summary>Where each answer comes from, by question id; empty when that was not recorded.</summary>
    public IReadOnlyDictionary<string, string> Origins =>
        OriginsJson is null ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(OriginsJson)!;

    /// <summary>The answers.</summary>
    public IReadOnlyDictionary<string, string> Answers => JsonSerializer.Deserialize<Dictionary<string, string>>(AnswersJson)!;
}
