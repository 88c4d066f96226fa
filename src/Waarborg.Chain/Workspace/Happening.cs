using Waarborg.Chain.People;
using Waarborg.Law;

namespace Waarborg.Chain.Workspace;

/// <summary>What a use case reports to the log.</summary>
/// <param name="Type">Dotted name that begins with the stage, for example <c>collect.imported</c>.</param>
/// <param name="By">Who did it.</param>
/// <param name="ActivityId">The processing activity, or null.</param>
/// <param name="Stage">The stage, or null.</param>
/// <param name="Facts">Counts, ids and hashes: <see cref="string"/>, <see cref="long"/> or <see cref="bool"/>. Never a value of a person.</param>
public sealed record Happening(string Type, Actor By, string? ActivityId, Stage? Stage, params (string Name, object Value)[] Facts)
{
    /// <summary>Commitments that the use case made itself, because the person's key is gone by the time of the commit; base64. Default none.</summary>
    public IReadOnlyList<string> Commitments { get; init; } = [];
}
