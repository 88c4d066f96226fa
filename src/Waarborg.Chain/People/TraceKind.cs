using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.People;

/// <summary>The kinds of place where a person's data can be.</summary>
public enum TraceKind
{
    /// <summary>A collected record, such as a conversation.</summary>
    Record,

    /// <summary>What the organisation knows of the person: name, address, contact.</summary>
    Profile,

    /// <summary>A de-identified copy in a data set version.</summary>
    DataSetItem,

    /// <summary>A shard of a model that was trained with the person.</summary>
    Shard,

    /// <summary>A model of which a shard knows the person.</summary>
    Model,

    /// <summary>A question asked to the assistant, with its answer.</summary>
    Prompt,

    /// <summary>A human answer to a question that was handed over.</summary>
    Decision,

    /// <summary>A notice that was delivered or bounced.</summary>
    Notice,

    /// <summary>A consent, a withdrawal or an objection.</summary>
    Wish,

    /// <summary>An application for a vacancy.</summary>
    Application,

    /// <summary>What a candidate declared for the fairness figures.</summary>
    Declaration,

    /// <summary>The blind version of an application.</summary>
    BlindFile,

    /// <summary>What an assessor proposed about an application.</summary>
    Assessment,

    /// <summary>A reviewer's work on an application.</summary>
    Review,

    /// <summary>A human's decision about an application, and the letter with its explanation.</summary>
    HiringDecision,

    /// <summary>A contest, an objection or a correction by a candidate.</summary>
    CandidateRequest,

    /// <summary>That a mail went to a candidate.</summary>
    Mail,

    /// <summary>The key under which everything of the person is encrypted.</summary>
    Key,

    /// <summary>An entry in the log that carries a commitment to the person.</summary>
    LogEntry,

    /// <summary>A citizen service number, kept apart from the record.</summary>
    CitizenNumber,

    /// <summary>A summary of the record.</summary>
    Summary,

    /// <summary>A change, a report, or a sending of a summary.</summary>
    SummaryHandling,

    /// <summary>A treatment relation, or an emergency access.</summary>
    TreatmentRelation,

    /// <summary>An event of the access log.</summary>
    AccessEntry,

    /// <summary>A row in a sealed set.</summary>
    SealedRow,

    /// <summary>A model that was trained in a sealed set.</summary>
    SealedModel,

    /// <summary>A link with which the patient can look.</summary>
    PatientLink,
}
