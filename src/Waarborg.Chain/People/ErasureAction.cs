using Waarborg.Law;

namespace Waarborg.Chain.People;

/// <summary>One kind of thing that an erasure dealt with; goes into the certificate.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Count">How many.</param>
/// <param name="Action"><see cref="Deleted"/>, <see cref="Retrained"/> or <see cref="KeyDestroyed"/>.</param>
/// <param name="Before">Hash of the thing before (weights of a shard), or null.</param>
/// <param name="After">Hash of the thing after, or null.</param>
/// <param name="Artefact">Id of the thing, when it goes on without the person; or null.</param>
public sealed record ErasureAction(Stage Stage, TraceKind Kind, int Count, string Action, string? Before = null, string? After = null, string? Artefact = null)
{
    /// <summary>What an attacker with the weights saw of the person; before forgetting only while it waits, and then of both; none when it was not looked at.</summary>
    public IReadOnlyList<TraceFigures> Tests { get; init; } = [];

    /// <summary>For a shard that was trained again: the first slice that was, from 0.</summary>
    public int FirstSlice { get; init; }

    /// <summary>For a shard that was trained again: how many slices it has; 0 when not known.</summary>
    public int Slices { get; init; }

    /// <summary>For a shard that was trained again: hash of the checkpoint that it went on from; null for the base.</summary>
    public string? Start { get; init; }

    /// <summary>The rows are gone.</summary>
    public const string Deleted = "deleted";

    /// <summary>The shard was trained again from a checkpoint before them or the base, without the person.</summary>
    public const string Retrained = "retrained";

    /// <summary>The weights that knew the person are destroyed; the shard does not answer until it has been trained again.</summary>
    public const string SwitchedOff = "switched-off";

    /// <summary>Nobody was left in the shard, or training is no longer permitted: it holds no weights and does not answer.</summary>
    public const string LeftEmpty = "left-empty";

    /// <summary>The weights here are wiped and a copy had left the house: whoever has it was told to wipe it, and the recall stays open until that was stated and accepted.</summary>
    public const string CalledBack = "called-back";

    /// <summary>The entries stay, but nothing leads from the person to them any more.</summary>
    public const string Unlinked = "unlinked";

    /// <summary>The key under which everything of the person was encrypted no longer exists.</summary>
    public const string KeyDestroyed = "key-destroyed";
}
