namespace Waarborg.Chain.Tests;

/// <summary>
/// Tests that weigh what the process keeps: the heap is one for all tests, so these run while no other does.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryGroup
{
    /// <summary>The name by which a test class joins the group.</summary>
    public const string Name = "memory";
}
