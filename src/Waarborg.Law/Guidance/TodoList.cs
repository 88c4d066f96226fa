namespace Waarborg.Law;

/// <summary>What has to be done about an assessment, by whom, the most pressing first. The owners are a proposal: an organisation may divide the work otherwise. Pure; thread safe.</summary>
public static class TodoList
{
    private static readonly LocalizedText Officer = new("FG", "Data protection officer");
    private static readonly LocalizedText Privacy = new("privacyfunctionaris", "privacy officer");
    private static readonly LocalizedText Engineer = new("AI-team", "AI team");
    private static readonly LocalizedText Security = new("informatiebeveiliging", "information security");
    private static readonly LocalizedText Purchasing = new("inkoop", "purchasing");
    private static readonly LocalizedText Personnel = new("HR", "HR");
    private static readonly LocalizedText Care = new("zorgmanagement", "care management");
    private static readonly LocalizedText Process = new("proceseigenaar", "process owner");
    private static readonly LocalizedText Management = new("directie", "management");

    private static readonly Dictionary<string, LocalizedText> ByRule = new(StringComparer.Ordinal)
    {
        ["T-AGREE"] = Purchasing, ["NO-TRAIN"] = Purchasing, ["TRANSFER-44"] = Purchasing, ["C2-5"] = Purchasing, ["SCHUFA-ROLE"] = Purchasing, ["C3-6"] = Purchasing, ["BASE-ORIGIN"] = Purchasing,
        ["BREACH-33"] = Security, ["REGISTER-30"] = Privacy, ["WOR-27"] = Management, ["DPO-37"] = Management, ["PRIOR-36"] = Officer, ["UAVG-40"] = Officer, ["C3-7"] = Security, ["LOG-7513"] = Security,
        ["RETENTION-5"] = Engineer, ["PROMPT-LOG"] = Privacy, ["ACCURACY-5"] = Engineer, ["AIA-50"] = Engineer, ["AIA-50-2"] = Engineer, ["INJECTION"] = Engineer, ["T-BLACKBOX"] = Engineer,
        ["BSN-46"] = Engineer, ["A9-TEXT"] = Engineer, ["T-GUIDE"] = Management, ["PUBLIC-BOT"] = Management, ["AIA-26-LOG"] = Engineer, ["AIA-HIGH"] = Privacy,
    };

    /// <summary>The list for an assessment: one entry for each open finding.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="activity">The activity that was assessed: who does something about people or health differs by sector.</param>
    public static IReadOnlyList<Todo> Of(Assessment assessment, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(activity);
        return [.. assessment.Findings.Where(finding => finding.IsOpen).OrderBy(finding => finding.Severity).ThenBy(Verdicts.Badness).Select(finding => new Todo(Owner(finding, activity), finding.Remedy, finding))];
    }

    /// <summary>Who usually does something about a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="activity">The activity that was assessed.</param>
    public static LocalizedText Owner(Finding finding, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(finding);
        if (ByRule.TryGetValue(finding.Rule, out var owner)) return owner;
        return finding.RemedyAction switch
        {
            "dpia" or "lia" or "compatibility" or "notice" or "consent" or "erasure-plan" => Privacy,
            _ when finding.Rule.StartsWith("C2-", StringComparison.Ordinal) || finding.Rule is "RET-APPLICANT" or "ID-HIRE" or "EXPLAIN-15" => activity.IsRecruitment() ? Personnel : Process,
            _ when RuleGroups.Of(finding.Rule) == RuleGroup.Health => activity.ConcernsCare() ? Care : Process,
            "measure" => Engineer,
            _ => Privacy,
        };
    }
}
