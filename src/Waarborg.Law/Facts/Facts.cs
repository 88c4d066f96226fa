using System.Collections.Frozen;

namespace Waarborg.Law;

/// <summary>
/// What the running system knows when the gate is asked. Null is unknown and fails closed: the less is known, the less is permitted. Immutable;
/// thread safe.
/// </summary>
public sealed record Facts
{
    /// <summary>The moment of asking. Calendar days are those of UTC.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The people whose data the activity holds.</summary>
    public IReadOnlyList<SubjectFacts>? People { get; init; }

    /// <summary>How many people there are, as a manifest states it. Counts only while <see cref="People"/> is unknown, and never for a permit.</summary>
    public StatedPeople? StatedPeople { get; init; }

    /// <summary>The notices of the activity. Empty means: none was sent.</summary>
    public IReadOnlyList<NoticeFact>? Notices { get; init; }

    /// <summary>The data set that would be trained on.</summary>
    public DataSetFact? DataSet { get; init; }

    /// <summary>How well that data set was de-identified.</summary>
    public DeidentificationFact? Deidentification { get; init; }

    /// <summary>The newest anonymity test on that data set.</summary>
    public AnonymityTestFact? AnonymityTest { get; init; }

    /// <summary>Questionnaires that were filled in, by questionnaire id. Default empty.</summary>
    public IReadOnlyDictionary<string, AssessmentFact> Assessments { get; init; } = FrozenDictionary<string, AssessmentFact>.Empty;

    /// <summary>Whether every record, data set and model knows whose data it holds.</summary>
    public bool? LineageComplete { get; init; }

    /// <summary>Whether erased and objecting people are kept out when a data set is made.</summary>
    public bool? ErasureListApplied { get; init; }

    /// <summary>Whether a filter stops personal data in the output of the model.</summary>
    public bool? OutputFilter { get; init; }

    /// <summary>Whether the pseudonym keys are kept apart from the data, under another owner.</summary>
    public bool? KeysSeparated { get; init; }

    /// <summary>Whether the system shows people that they talk to an AI.</summary>
    public bool? AiDisclosureShown { get; init; }

    /// <summary>How many erasures are past their deadline.</summary>
    public int? OverdueErasures { get; init; }

    /// <summary>The model that would be used.</summary>
    public ModelFact? Model { get; init; }

    /// <summary>Stages that were completed for this version of the activity. Default empty.</summary>
    public IReadOnlySet<Stage> CompletedStages { get; init; } = FrozenSet<Stage>.Empty;

    /// <summary>The request that is being handled, when the gate is asked on behalf of one.</summary>
    public RightsRequestFact? RightsRequest { get; init; }

    /// <summary>The calendar day of <see cref="Now"/>, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>Nothing is known but the time.</summary>
    /// <param name="now">The moment of asking.</param>
    public static Facts None(DateTimeOffset now) => new() { Now = now };
}
