namespace Waarborg.Law;

/// <summary>Which declarations of a manifest an assessment rests on: when one of these changes, the assessment no longer fits (GDPR Art. 35(11)). Pure; thread safe.</summary>
public static class AssessmentScope
{
    private static readonly string[] Everywhere = ["purpose", "collectionPurpose", "data", "subjects", "recipients"];

    private static readonly Dictionary<string, string[]> Besides = new(StringComparer.Ordinal)
    {
        ["compatibility"] = ["stages"],
        ["lia"] = ["basis", "interest", "effect", "publicBody"],
        ["dpia"] = ["basis", "article9", "article10", "publicBody", "profiling", "monitoring", "dpiaList", "effect", "human", "ai", "stages"],
        ["erasure-plan"] = ["stages", "ai"],
        ["pre-scan"] = ["profiling", "monitoring", "dpiaList", "effect", "human", "ai", "stages", "publicBody"],
        [PartyCheck.Id] = ["stages"],
    };

    /// <summary>Places inside those that say how far the work is, or who does it, and not what is done.</summary>
    private static readonly string[] Harmless = ["completedOn", "owner"];

    /// <summary>Whether a change at a place of the manifest outdates an assessment.</summary>
    /// <param name="questionnaire">Id of the questionnaire.</param>
    /// <param name="path">The place, such as <c>recipients[0].country</c>.</param>
    public static bool RestsOn(string questionnaire, string path)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(path);
        var parts = path.Split('.');
        var first = parts[0].Split('[')[0];
        return (Everywhere.Contains(first) || (Besides.GetValueOrDefault(PartyCheck.Questionnaire(questionnaire))?.Contains(first) ?? false)) && !Harmless.Contains(parts[^1]);
    }
}
