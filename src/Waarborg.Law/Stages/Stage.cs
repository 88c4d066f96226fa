namespace Waarborg.Law;

/// <summary>The steps of the chain, in their order, and the rights of people beside them.</summary>
public enum Stage
{
    /// <summary>Collecting the data (verzamelen).</summary>
    Collect,

    /// <summary>Selecting and de-identifying what may be used (voorbereiden).</summary>
    Prepare,

    /// <summary>Training a model (trainen).</summary>
    Train,

    /// <summary>Using a model (gebruiken).</summary>
    Apply,

    /// <summary>Watching over the use, deciding, correcting (toezicht houden).</summary>
    Oversee,

    /// <summary>Handling a person's request. Not a link of the chain: it stands beside all of them (rechten).</summary>
    Rights,
}
