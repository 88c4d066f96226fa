using System.Text.RegularExpressions;
using Waarborg.Chain.Artefacts;
using Waarborg.Deidentification;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Decides whether what a model wrote may be shown. Every guard can only hold back, never let through: unsure, personal data, or a figure that the
/// organisation's documents do not have. Thread safe.
/// </summary>
public sealed partial class AnswerGuard(Detector detector)
{
    /// <summary>Below this confidence a human answers.</summary>
    public const double MinimumConfidence = 0.6;

    /// <summary>
    /// How sure an answer is on which two independent finders agree: the passage that fits the question's words best is among the three that the model finds most
    /// likely to answer it. Of the questions of case 1's development set where they agreed, about four in five were answered rightly (docs/guide/model.md).
    /// </summary>
    public const double AgreedConfidence = 0.8;

    /// <summary>A question of whose words, by weight, the documents cover less than this is not about anything that the organisation wrote down.</summary>
    public const double MinimumCoverage = 0.2;

    /// <summary>Why an answer may not be shown, as a stable code; null when it may.</summary>
    /// <param name="answer">What the model wrote.</param>
    /// <param name="confidence">How sure it is, 0 to 1.</param>
    /// <param name="passages">The passages that fit the question.</param>
    /// <param name="known">The known people, whose data may not come out.</param>
    public string? Refuses(string answer, double confidence, IReadOnlyList<(Passage Passage, double Coverage)> passages, KnownPeople known)
    {
        if (string.IsNullOrWhiteSpace(answer)) return "no-answer";
        if (passages.Count == 0 || passages[0].Coverage < MinimumCoverage) return "outside-documents";
        if (confidence < MinimumConfidence) return "not-sure";
        if (answer.Contains('[', StringComparison.Ordinal) || HoldsPersonalData(answer, passages, known)) return "personal-data";
        var documents = string.Join('\n', passages.Select(p => p.Passage.Text));
        return Figures().Matches(answer).All(figure => documents.Contains(figure.Value, StringComparison.Ordinal)) ? null : "unsupported-figure";
    }

    /// <summary>Contact data that the organisation's own passages hold are no personal data; everything else that looks like it is held back.</summary>
    private bool HoldsPersonalData(string answer, IReadOnlyList<(Passage Passage, double Coverage)> passages, KnownPeople known) =>
        detector.Detect(answer, known).Any(entity =>
            EntityLabels.IsDirect(entity.Label) && !passages.Any(p => p.Passage.Text.Contains(answer[entity.Start..entity.End], StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Figures();
}
