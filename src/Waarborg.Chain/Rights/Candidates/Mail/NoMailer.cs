namespace Waarborg.Chain.Rights.Candidates.Mail;

/// <summary>The protective default: no mail.</summary>
internal sealed class NoMailer : IMailer
{
    public bool IsConfigured => false;

    public string? Recipient => null;

    public Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken) => Task.FromResult(MailOutcome.Later);
}
