namespace Waarborg.Law;

/// <summary>
/// The one gate. It judges an activity by the dated rules and the facts, and is the only maker of a <see cref="Permit{TStage}"/>. Pure: no clock, no
/// store; the same question gets the same answer. Thread safe.
/// </summary>
/// <remarks>
/// <para>A stage on its own: every rule that guards it and is in force on the day of asking counts. An unknown fact shuts the gate, and so does an
/// earlier stage that has not completed. Taking any fact away never turns a refusal into a permit.</para>
/// <para>An activity as a whole: all stages that it declares as used, one finding for each rule (the worst). A broken rule counts wherever it was
/// found, and so does whatever can be known now: manifest, notices, questionnaires. What is unknown only because an earlier stage has to run first
/// is marked
/// <see cref="Finding.NotYet"/> and does not count: an activity may go on with its next stage while a later one still waits.</para>
/// </remarks>
/// <param name="rules">The rules as data.</param>
/// <exception cref="InvalidOperationException">A rule in the data has no class.</exception>
public sealed class Gate(RuleBook rules)
{
    private static readonly IReadOnlyList<Stage> Chain = [Stage.Collect, Stage.Prepare, Stage.Train, Stage.Apply, Stage.Oversee];

    private readonly IReadOnlyList<Guard> _guards = Guard.For(rules);

    /// <summary>Asks for leave to do a stage.</summary>
    /// <typeparam name="TStage">The stage.</typeparam>
    /// <param name="activity">The activity.</param>
    /// <param name="facts">What is known now.</param>
    /// <returns>A <see cref="Permit{TStage}"/> or a <see cref="Refusal{TStage}"/>.</returns>
    public GateAnswer<TStage> Ask<TStage>(Activity activity, Facts facts)
        where TStage : IChainStage
    {
        var assessment = Assess(activity, facts, TStage.Stage);
        return assessment.Verdict == Verdict.Permit ? new Permit<TStage>(assessment, activity, facts) : new Refusal<TStage>(assessment);
    }

    /// <summary>Judges one stage, without asking for leave.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="facts">What is known now.</param>
    /// <param name="stage">The stage.</param>
    public Assessment Assess(Activity activity, Facts facts, Stage stage)
    {
        var findings = Findings(activity, facts, stage);
        return new Assessment(stage, Verdicts.Of(findings), findings);
    }

    /// <summary>
    /// Judges the activity as a whole: all stages of the chain that it declares as used. <see cref="Stage.Rights"/> stands beside the chain and does
    /// not count. An activity that declares no used stage is judged as if it collects, and so is found wanting.
    /// </summary>
    /// <param name="activity">The activity.</param>
    /// <param name="facts">What is known now.</param>
    public Assessment Assess(Activity activity, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var used = Chain.Where(activity.Uses).ToList();
        if (used.Count == 0) used.Add(Stage.Collect);
        // A stage about which the manifest says nothing may hide anything: it is left out only when it says so.
        var silent = Chain.Where(stage => activity.Declaration(stage) is null && !used.Contains(stage));
        var findings = WorstFirst(used.SelectMany(stage => Findings(activity, facts, stage)).Concat(silent.SelectMany(stage => Undeclared(activity, facts, stage))).GroupBy(finding => finding.Rule).Select(Worst));
        return new Assessment(null, Verdicts.OfWhole(findings), findings);
    }

    private IEnumerable<Finding> Undeclared(Activity activity, Facts facts, Stage stage)
    {
        var question = new GateQuestion(activity, facts, stage);
        return _guards.Where(guard => guard.IsAboutTheStageItself && guard.Applies(question)).Select(guard => guard.Find(question));
    }

    private static Finding Worst(IEnumerable<Finding> findings) => findings.MinBy(Verdicts.Badness)!;

    private static List<Finding> WorstFirst(IEnumerable<Finding> findings) => [.. findings.OrderBy(Verdicts.Badness)];

    private List<Finding> Findings(Activity activity, Facts facts, Stage stage)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(facts);
        var question = new GateQuestion(activity, facts, stage);
        return WorstFirst(_guards.Where(guard => guard.Applies(question)).Select(guard => guard.Find(question)));
    }
}
