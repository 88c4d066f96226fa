namespace Waarborg.Law;

/// <summary>
/// C3-2: the output was validated clinically for each specialty (omissions, inventions), every sentence leads to its source, and a clinician
/// confirms before anything is filed. Outside care, how often the output is wrong was measured.
/// </summary>
internal sealed class EverySentenceCanBeChecked : IRule
{
    public string Id => "C3-2";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    public Judgement Judge(GateQuestion question) => Judgement.Worst(
        question.Activity.HumanRole switch
        {
            "none" => Judgement.Violated("no-clinician"),
            null => Judgement.Unknown("role-unknown"),
            _ => Judgement.Met(),
        },
        // What takes effect by itself was confirmed by nobody, whatever role the manifest gives the clinician.
        Judgement.Declared(!question.Activity.SolelyAutomated, "automated", "automated-unknown"),
        Checked(question));

    private static Judgement Checked(GateQuestion question) => question.Activity.ConcernsCare()
        ? Judgement.Worst(question.Measure("clinical-validation"), question.Measure("source-citations"), question.Measure("clinician-confirms"))
        : question.Measure("output-accuracy");
}
