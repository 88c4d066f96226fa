namespace Waarborg.Chain.Oversee;

/// <summary>What can leak.</summary>
public static class BreachSources
{
    /// <summary>Collected records.</summary>
    public const string Records = "records";

    /// <summary>A data set version.</summary>
    public const string DataSet = "data-set";

    /// <summary>A model: what it learned can come out.</summary>
    public const string Model = "model";

    /// <summary>One shard of a model.</summary>
    public const string Shard = "shard";

    /// <summary>A sealed set: its rows, and the models that were trained in it.</summary>
    public const string SealedSet = "sealed-set";

    /// <summary>A model that was trained in a sealed set, here or where it went.</summary>
    public const string SealedModel = "sealed-model";

    /// <summary>Questions that people asked.</summary>
    public const string Prompts = "prompts";

    /// <summary>Everything of the activity.</summary>
    public const string Everything = "everything";

    /// <summary>All of them, in the order in which people choose.</summary>
    public static IReadOnlyList<string> All { get; } = [Everything, Records, DataSet, Model, Shard, SealedSet, SealedModel, Prompts];
}
