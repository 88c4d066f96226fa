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

    private static readonly FrozenSet<string> Records = FrozenSet.Create(StringComparer.Ordinal, "patient-record", "patient-records", "medical-record");

    private static readonly FrozenSet<string> Applicants = FrozenSet.Create(StringComparer.Ordinal, "applicants", "applicant", "candidates", "candidate", "job-seekers");

    private static readonly FrozenSet<string> Employees = FrozenSet.Create(StringComparer.Ordinal, "employees", "employee", "staff", "workers", "personnel");

    private static readonly FrozenSet<string> Patients = FrozenSet.Create(StringComparer.Ordinal, "patients", "patient", "clients-in-care");

    private static readonly FrozenSet<string> Emotions = FrozenSet.Create(StringComparer.Ordinal, "emotion", "emotions");

    private static readonly FrozenSet<string> Identity = FrozenSet.Create(StringComparer.Ordinal, "bsn", "id-copy", "identity-document", "passport");

    private static readonly FrozenSet<string> Learners = FrozenSet.Create(StringComparer.Ordinal, "pupils", "students");

    private static readonly FrozenSet<string> Children = FrozenSet.Create(StringComparer.Ordinal, "children", "minors", "pupils");

    /// <summary>Whether there are health data (GDPR Art. 4(15)).</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsHealth(this Activity activity) =>
        Any(activity.DataCategories, Health) || Any(activity.SubjectCategories, Patients) || activity.PurposeKind == "care";

    /// <summary>Whether there are data on convictions and offences (GDPR Art. 10).</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsCrime(this Activity activity) => activity.DataCategories.Contains("criminal-offences");

    /// <summary>
    /// Whether health data are used in care, where the rules of the treatment agreement, the inspectorate and the care standards hold: the purpose is care, or not known, or the people are patients, or the
    /// data come from their records. An insurer, an employer or a municipality with health data is not care.
    /// </summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsCare(this Activity activity) =>
        activity.ConcernsHealth() && (activity.PurposeKind is null or "care" || Any(activity.SubjectCategories, Patients) || Any(activity.DataCategories, Records));

    /// <summary>Whether people are selected for a job. Elsewhere the rules about assessing people hold as well, in other words.</summary>
    /// <param name="activity">The activity.</param>
    public static bool IsRecruitment(this Activity activity) => activity.ConcernsApplicants() || activity.PurposeKind == "recruitment";

    /// <summary>Whether there is free text, in which anything can turn up about anybody.</summary>
    /// <param name="activity">The activity.</param>
    public static bool HasFreeText(this Activity activity) => Any(activity.DataCategories, FreeText);

    /// <summary>Whether emotions are inferred or held.</summary>
    /// <param name="activity">The activity.</param>
    public static bool ReadsEmotions(this Activity activity) => activity.InfersEmotions == true || Any(activity.DataCategories, Emotions);

    /// <summary>Whether the people are at work, look for work, or are in education (AI Act Art. 5(1)(f)).</summary>
    /// <param name="activity">The activity.</param>
    public static bool IsAboutWorkOrSchool(this Activity activity) =>
        activity.ConcernsApplicants() || activity.ConcernsEmployees() || Any(activity.SubjectCategories, Learners)
        || activity is { PurposeKind: "recruitment" } or { AnnexThreeArea: "employment" or "education" };

    /// <summary>
    /// What an outcome does to a person. Selecting people for a job affects them significantly, whatever the manifest calls it (GDPR recital 71). Null is
    /// unknown.
    /// </summary>
    /// <param name="activity">The activity.</param>
    public static string? EffectOnPeople(this Activity activity) =>
        activity.Effect is not null && (activity.ConcernsApplicants() || activity.PurposeKind == "recruitment") ? "legal-or-significant" : activity.Effect;

    /// <summary>Whether data of children can be among them: the manifest says so, or names them. Null is unknown.</summary>
    /// <param name="activity">The activity.</param>
    public static bool? ConcernsChildren(this Activity activity) => Any(activity.SubjectCategories, Children) ? true : activity.Children;

    /// <summary>Whether a citizen service number, or a copy of an identity document that shows it, is a declared category of data.</summary>
    /// <param name="activity">The activity.</param>
    public static bool HoldsIdentityNumbers(this Activity activity) => Any(activity.DataCategories, Identity);

    /// <summary>Whether people are assessed: profiled, scored, ranked, or applying for a job in which the AI is used.</summary>
    /// <param name="activity">The activity.</param>
    public static bool AssessesPeople(this Activity activity) => activity.Profiling == true || activity.EvaluatesPeople();

    /// <summary>
    /// Whether the manifest leaves out what decides if people are assessed: whether they are profiled, what comes out of the AI, or what it infers. Then nobody can say that they
    /// are not, and what would shut the gate for an assessment must not be opened by saying less.
    /// </summary>
    /// <param name="activity">The activity.</param>
    public static bool LeavesAssessmentOpen(this Activity activity) =>
        !activity.AssessesPeople() && activity is ({ Profiling: null } or { Output: null } or { InfersPersonality: null } or { InfersEmotions: null });

    /// <summary>Whether personal aspects of people are evaluated, whatever the manifest calls it (GDPR Art. 4(4)).</summary>
    /// <param name="activity">The activity.</param>
    public static bool EvaluatesPeople(this Activity activity) =>
        activity.Output is "score" or "ranking" or "decision" || activity.DataCategories.Contains("inferred-personality") || activity.ReadsEmotions()
        || activity is { InfersPersonality: true } or { PurposeKind: "recruitment" } || activity.ConcernsApplicants();

    /// <summary>Whether people apply for a job.</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsApplicants(this Activity activity) => Any(activity.SubjectCategories, Applicants);

    /// <summary>Whether there are data of employees.</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsEmployees(this Activity activity) => Any(activity.SubjectCategories, Employees);

    /// <summary>Whether there are people who cannot easily say no: patients, employees, applicants, children (WP248).</summary>
    /// <param name="activity">The activity.</param>
    public static bool ConcernsVulnerablePeople(this Activity activity) =>
        activity.ConcernsChildren() == true || activity.ConcernsApplicants() || activity.ConcernsEmployees() || Any(activity.SubjectCategories, Patients);

    /// <summary>Whether pupils or students are assessed: what they learned, or what they may learn next (AI Act Annex III, point 3).</summary>
    /// <param name="activity">The activity.</param>
    public static bool AssessesLearners(this Activity activity) => Any(activity.SubjectCategories, Learners) && activity.AssessesPeople();

    /// <summary>Whether the AI is used in an area of AI Act Annex III. Null is unknown.</summary>
    /// <param name="activity">The activity.</param>
    public static bool? IsAnnexThree(this Activity activity) =>
        (activity.ConcernsApplicants() || activity.ReadsEmotions() || activity.AssessesLearners()) && activity.Uses(Stage.Apply) ? true : activity.AnnexThreeArea is null ? null : activity.AnnexThreeArea != "none";

    private static bool Any(IReadOnlyList<string> declared, FrozenSet<string> kinds) => declared.Any(kinds.Contains);
}
