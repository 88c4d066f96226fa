namespace Waarborg.Care.Facts;

/// <summary>What a statement says happened to a drug.</summary>
internal enum DrugEvent
{
    /// <summary>Nothing certain.</summary>
    None,

    /// <summary>Stopped.</summary>
    Stopped,

    /// <summary>Started or taken up again.</summary>
    Started,

    /// <summary>Prescribed and not started.</summary>
    NotStarted,
}
