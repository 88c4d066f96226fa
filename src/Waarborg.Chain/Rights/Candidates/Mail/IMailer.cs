namespace Waarborg.Chain.Rights.Candidates.Mail;

/// <summary>The organisation's own way of sending mail. Thread safe.</summary>
public interface IMailer
{
    /// <summary>Whether there is one. Nothing configured means that nothing is sent.</summary>
    bool IsConfigured { get; }

    /// <summary>The party that runs the mail server, by its name in the register; null when the organisation runs it itself.</summary>
    string? Recipient { get; }

    /// <summary>Hands one mail over. Does not throw for anything that a mail server does.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
