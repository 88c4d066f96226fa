using Waarborg.Chain.Rights.Candidates.Mail;

namespace Waarborg.Conformance;

/// <summary>A mail server in the hand of the test: off until a test says so, and it keeps what it got.</summary>
public sealed class TestMailer : IMailer
{
    public bool IsConfigured { get; set; }

    public string? Recipient { get; set; }

    /// <summary>What the server does with the next mails.</summary>
    public MailOutcome Outcome { get; set; } = MailOutcome.Accepted;

    /// <summary>Everything that was handed over, whatever became of it.</summary>
    public List<OutgoingMail> Handed { get; } = [];

    /// <summary>Thrown instead of an answer: as if the process is killed between sending and noting it.</summary>
    public bool Dies { get; set; }

    public Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        Handed.Add(mail);
        return Dies ? throw new InvalidOperationException("Killed.") : Task.FromResult(Outcome);
    }
}
