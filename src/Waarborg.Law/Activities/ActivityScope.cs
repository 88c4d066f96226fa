using System.Collections.Frozen;

namespace Waarborg.Law;

/// <summary>What an activity is about, derived from what it declares. Rules use it to see whether they apply. Thread safe.</summary>
public static class ActivityScope
{
    private static readonly FrozenSet<string> Health = FrozenSet.Create(
        StringComparer.Ordinal, "health", "medical", "medical-record", "patient-record", "patient-records", "diagnosis", "diagnoses", "medication", "care", "dossier");

    private static readonly FrozenSet<string> FreeText = FrozenSet.Create(
        StringComparer.Ordinal, "free-text", "letter", "letters", "chat", "chat-logs", "conversations", "notes", "e-mail", "messages", "patient-record",
        "patient-records", "medical-record", "recordings", "transcripts");

    private static readonly FrozenSet<string> Applicants = FrozenSet.Create(StringComparer.Ordinal, "applicants", "applicant", "candidates", "candidate", "job-seekers");

    private static readonly FrozenSet<string> Employees = FrozenSet.Create(StringComparer.Ordinal, "employees", "employee", "staff", "workers", "personnel");

    private static readonly FrozenSet<string> Patients = FrozenSet.Create(StringComparer.Ordinal, "patients", "patient", "clients-in-care");

    private static readonly FrozenSet<string> Children = FrozenSet.Create(StringComparer.Ordinal, "children", "minors", "pupils");

    /// <summary>Whether there are health data (GDPR Art. 4(15)).</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsHealth(this Activity activity) =>
        Any(activity.DataCategories, Health) || Any(activity.SubjectCategories, Patients) || activity.PurposeKind == "care";

    /// <summary>Whether there are data on convictions and offences (GDPR Art. 10).</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsCrime(this Activity activity) => activity.DataCategories.Contains("criminal-offences");

    /// <summary>Whether there is free text, in which anything can turn up about anybody.</summary>
    /// <param name="activity">The activity.</param>
    public static bool HasFreeText(this Activity activity) => Any(activity.DataCategories, FreeText);

    /// <summary>Whether people are assessed: profiled, scored, ranked, or applying for a job in which the AI is used.</summary>
    /// <param name="activity">The activity.</param>
    public static bool AssessesPeople(this Activity activity) => activity.Profiling == true || activity.EvaluatesPeople();

    /// <summary>Whether personal aspects of people are evaluated, whatever the manifest calls it (GDPR Art. 4(4)).</summary>
    /// <param name="activity">The activity.</param>
    public static bool EvaluatesPeople(this Activity activity) =>
        activity.Output is "score" or "ranking" or "decision" || activity.DataCategories.Contains("inferred-personality")
        || activity is { InfersPersonality: true } or { InfersEmotions: true } or { PurposeKind: "recruitment" } || activity.ConcernsApplicants();

    /// <summary>Whether people apply for a job.</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsApplicants(this Activity activity) => Any(activity.SubjectCategories, Applicants);

    /// <summary>Whether there are data of employees.</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsEmployees(this Activity activity) => Any(activity.SubjectCategories, Employees);

    /// <summary>Whether there are people who cannot easily say no: patients, employees, applicants, children (WP248).</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsVulnerablePeople(this Activity activity) =>
        activity.Children == true || activity.ConcernsApplicants() || activity.ConcernsEmployees()
        || Any(activity.SubjectCategories, Patients) || Any(activity.SubjectCategories, Children);

    /// <summary>Whether the AI is used in an area of AI Act Annex III. Null is unknown.</summary>
    /// <param name="activity">The activity.</param>
    public static bool? IsAnnexThree(this Activity activity) =>
        activity.ConcernsApplicants() && activity.Uses(Stage.Apply) ? true : activity.AnnexThreeArea is null ? null : activity.AnnexThreeArea != "none";

    private static bool Any(IReadOnlyList<string> declared, FrozenSet<string> kinds) => declared.Any(kinds.Contains);
}
