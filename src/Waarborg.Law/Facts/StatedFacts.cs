namespace Waarborg.Law;

/// <summary>
/// Facts that a manifest states, for an assessment without a running system. A running system measures these itself: there the measurement counts, and a
/// statement that differs from it is a finding. A statement by itself never yields a permit for a person. Null is unknown.
/// </summary>
public sealed record StatedFacts
{
    /// <summary>The notices that were sent. Empty means: none.</summary>
    public IReadOnlyList<NoticeFact>? Notices { get; init; }

    /// <summary>How many people there are, and what they want.</summary>
    public StatedPeople? People { get; init; }

    /// <summary>What was measured on the data set.</summary>
    public DataSetFact? DataSet { get; init; }

    /// <summary>How well it was de-identified.</summary>
    public DeidentificationFact? Deidentification { get; init; }

    /// <summary>The newest anonymity test.</summary>
    public AnonymityTestFact? AnonymityTest { get; init; }

    /// <summary>Questionnaires that were filled in, by questionnaire id. Default empty.</summary>
    public IReadOnlyDictionary<string, AssessmentFact> Assessments { get; init; } = new Dictionary<string, AssessmentFact>();

    /// <summary>Whether every record, data set and model knows whose data it holds.</summary>
    public bool? LineageComplete { get; init; }

    /// <summary>Whether erased and objecting people are kept out.</summary>
    public bool? ErasureListApplied { get; init; }

    /// <summary>Whether a filter stops personal data in the output.</summary>
    public bool? OutputFilter { get; init; }

    /// <summary>Whether keys are kept apart.</summary>
    public bool? KeysSeparated { get; init; }

    /// <summary>Whether the system shows people that they talk to an AI.</summary>
    public bool? AiDisclosureShown { get; init; }

    /// <summary>How many erasures are past their deadline.</summary>
    public int? OverdueErasures { get; init; }

    /// <summary>The model that would be used.</summary>
    public ModelFact? Model { get; init; }

    /// <summary>How many of the stated facts name no proof.</summary>
    public int Unproven { get; init; }

    /// <summary>Makes facts of the statements, for an assessment without a running system.</summary>
    /// <param name="activity">The activity that states them.</param>
    /// <param name="now">The moment of asking. What happened after it does not count.</param>
    public static Facts For(Activity activity, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var stated = activity.Stated ?? new StatedFacts();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return new Facts
        {
            Now = now, Notices = stated.Notices, StatedPeople = stated.People, DataSet = stated.DataSet,
            Deidentification = stated.Deidentification is { } measured && measured.MeasuredAt <= now ? measured : null,
            AnonymityTest = stated.AnonymityTest, Assessments = stated.Assessments.Where(pair => pair.Value.SubmittedAt <= now).ToDictionary(),
            LineageComplete = stated.LineageComplete, ErasureListApplied = stated.ErasureListApplied, OutputFilter = stated.OutputFilter,
            KeysSeparated = stated.KeysSeparated, AiDisclosureShown = stated.AiDisclosureShown, OverdueErasures = stated.OverdueErasures,
            Model = stated.Model,
            CompletedStages = activity.Stages.Where(stage => stage.Used && stage.CompletedOn <= today).Select(stage => stage.Stage).ToHashSet(),
        };
    }
}
