namespace Waarborg.Recruitment.Finding;

/// <summary>What a file shows about a criterion. It is a proposal for a reader, never a decision.</summary>
public enum Verdict
{
    /// <summary>The file shows that the criterion is not met, or nothing in it bears on the criterion.</summary>
    NotMet,

    /// <summary>The file leaves it open: too little, a reservation, or a contradiction.</summary>
    Unclear,

    /// <summary>The file shows that the criterion is met.</summary>
    Met,
}
