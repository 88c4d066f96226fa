using Waarborg.Law;

namespace Waarborg.Chain.People;

/// <summary>One place where a person's data are, or have been used.</summary>
/// <param name="Stage">The stage that holds it.</param>
/// <param name="Kind">What it is: record, profile, data-set, shard, model, prompt, notice, wish, request, log.</param>
/// <param name="Id">Id of the artefact.</param>
/// <param name="At">When it came about.</param>
public sealed record Trace(Stage Stage, TraceKind Kind, string Id, DateTimeOffset At);
