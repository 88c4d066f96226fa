namespace Waarborg.Chain.Rights.Candidates.Mail;

/// <summary>What a mail server did with a mail.</summary>
public enum MailOutcome
{
    /// <summary>It took it over.</summary>
    Accepted,

    /// <summary>It cannot now, or was not to be reached: worth another try.</summary>
    Later,

    /// <summary>It never will, to this address.</summary>
    Refused,
}
