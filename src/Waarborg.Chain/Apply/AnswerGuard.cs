using System.Text.RegularExpressions;
using Waarborg.Deidentification;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Decides whether what a model wrote may be shown. Every guard can only hold back, never let through: unsure, personal data, or a figure that the
/// organisation's documents do not have. Thread safe.
/// </summary>
public sealed partial class AnswerGuard(Detector detector)
{
    /// <summary>
    /// Below this confidence a human answers. Confidence is calibrated with as many questions inside as outside the documents
    /// (docs/decisions/2026-11-28-answers.md).
    /// </summary>
    public const double MinimumConfidence = 0.5;

    /// <summary>A question of whose words, by weight, the documents cover less than this is not about anything that the organisation wrote down.</summary>
    public const double MinimumCoverage = 0.2;

    private static readonly string[] Seams = ["\n", ". ", "; "];

    /// <summary>Why an answer may not be shown, as a stable code; null when it may.</summary>
    /// <param name="answer">What the model wrote.</param>
    /// <param name="confidence">How sure it is, 0 to 1.</param>
    /// <param name="coverage">The share of the question's weight that the passage that fits it best covers, 0 to 1.</param>
    /// <param name="documents">The organisation's documents.</param>
    /// <param name="known">The known people, whose data may not come out.</param>
    public string? Refuses(string answer, double confidence, double coverage, KnowledgeIndex documents, KnownPeople known)
    {
        if (string.IsNullOrWhiteSpace(answer)) return "no-answer";
        if (coverage < MinimumCoverage) return "outside-documents";
        if (confidence < MinimumConfidence) return "not-sure";
        if (answer.Contains('[', StringComparison.Ordinal) || HoldsPersonalData(answer, documents, known)) return "personal-data";
        return Figures().Matches(answer).All(figure => documents.Holds(figure.Value, StringComparison.Ordinal)) ? null : "unsupported-figure";
    }

    /// <summary>
    /// Contact data that the organisation's own documents hold are no personal data; everything else that looks like it is held back. Sentences that were put behind one
    /// another may look like one name together: each part of it then has to be in the documents.
    /// </summary>
    private bool HoldsPersonalData(string answer, KnowledgeIndex documents, KnownPeople known) =>
        detector.Detect(answer, known).Any(entity =>
            EntityLabels.IsDirect(entity.Label) && !answer[entity.Start..entity.End].Split(Seams, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .All(part => documents.Holds(part, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Figures();
}
