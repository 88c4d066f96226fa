using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Train;

/// <summary>The checkpoints of others that an administrator put ready for training. Thread safe.</summary>
public interface ICheckpointShelf
{
    /// <summary>What they are called, in order; empty when nothing was put ready.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Reads one and checks every tensor.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The checkpoint, or one line about what is wrong with it.</returns>
    Outcome<BaseCheckpoint> Take(string name);
}
