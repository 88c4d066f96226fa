namespace Waarborg.Law;

/// <summary>
/// SUBJECTS-13: free text is about more people than the one who wrote it: staff and third parties are data subjects too, and the manifest counts
/// them.
/// </summary>
internal sealed class EverybodyInTheTextCounts : IRule
{
    public string Id => "SUBJECTS-13";

    public bool Concerns(GateQuestion question) => question.Activity.HasFreeText();

    private static readonly string[] Others = ["third-parties", "third-persons", "relatives", "referees", "colleagues", "family"];

    public Judgement Judge(GateQuestion question) =>
        question.Activity.SubjectCategories.Any(Others.Contains) ? Judgement.Met() : Judgement.Unknown("others");
}
