using Waarborg.Chain.Rights.Candidates.Mail;

namespace Waarborg.Host.Jobs;

/// <summary>Sends mail to candidates, every minute.</summary>
internal sealed class MailService(CandidateMailer mailer, TimeProvider clock, ILogger<MailService> logger) : RecurringService(clock, logger)
{
    protected override TimeSpan Interval => TimeSpan.FromMinutes(1);

    protected override TimeSpan First => TimeSpan.FromSeconds(5);

    protected override Task DoAsync(CancellationToken cancellationToken) => mailer.CarryOutAsync(cancellationToken);
}
