namespace Waarborg.Law;

/// <summary>What a rule says of the facts, before the texts are added.</summary>
/// <param name="Status">Broken, unknown or met.</param>
/// <param name="Detail">Key of the sentence with the figures, in the rule's data; null for none.</param>
/// <param name="Figures">What goes into that sentence: numbers, days, <see cref="LocalizedText"/>; never a name.</param>
internal sealed record Judgement(FindingStatus Status, string? Detail, IReadOnlyList<object> Figures)
{
    /// <summary>Whether the system itself supplies the missing fact, once the earlier stages have run.</summary>
    public bool IsMeasured { get; private init; }

    /// <summary>The remedy, where it is not the usual one of the rule.</summary>
    public string? Remedy { get; private init; }

    /// <summary>The weight, where it is not the usual one of the rule.</summary>
    public Severity? Severity { get; private init; }

    public static Judgement Met(string? detail = null, params object[] figures) => new(FindingStatus.Met, detail, figures);

    public static Judgement Violated(string? detail = null, params object[] figures) => new(FindingStatus.Violated, detail, figures);

    /// <summary>Somebody has to say it: in the manifest, a notice or a questionnaire.</summary>
    public static Judgement Unknown(string? detail = null, params object[] figures) => new(FindingStatus.Unknown, detail, figures);

    /// <summary>The system has to measure it.</summary>
    public static Judgement Unmeasured(string? detail = null, params object[] figures) =>
        new(FindingStatus.Unknown, detail, figures) { IsMeasured = true };

    /// <summary>A condition that somebody has to declare.</summary>
    public static Judgement Declared(bool? fact, string violated, string unknown) =>
        fact switch { true => Met(), false => Violated(violated), null => Unknown(unknown) };

    /// <summary>A condition that the system measures.</summary>
    public static Judgement Measured(bool? fact, string violated, string unknown) =>
        fact switch { true => Met(), false => Violated(violated), null => Unmeasured(unknown) };

    /// <summary>The worst of several conditions; of equals the first.</summary>
    public static Judgement Worst(params IEnumerable<Judgement> conditions) => conditions.MinBy(condition => condition switch
    {
        { Status: FindingStatus.Violated } => 0,
        { Status: FindingStatus.Unknown, IsMeasured: false } => 1,
        { Status: FindingStatus.Unknown } => 2,
        _ => 3,
    }) ?? Unknown();

    /// <summary>The same, with another weight than the usual one.</summary>
    public Judgement At(Severity severity) => this with { Severity = severity };

    /// <summary>The same, with another remedy than the usual one.</summary>
    public Judgement RemedyBy(string remedy) => this with { Remedy = remedy };
}
