namespace Waarborg.Recruitment.Reviewing;

/// <summary>What a reviewer can come to. The order has no meaning and no value is a default.</summary>
public enum ReviewOutcome
{
    /// <summary>The candidate goes on.</summary>
    Invite = 1,

    /// <summary>The candidate is turned down.</summary>
    Reject,

    /// <summary>The reviewer asks the candidate for more.</summary>
    AskMore,
}
