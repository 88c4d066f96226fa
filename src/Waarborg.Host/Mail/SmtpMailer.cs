using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Waarborg.Chain.Rights.Candidates.Mail;

namespace Waarborg.Host.Mail;

/// <summary>Hands mails to a mail server, each over a connection of its own. Encrypted, except to this machine. Thread safe.</summary>
internal sealed class SmtpMailer : IMailer
{
    private const int PatienceMilliseconds = 30_000;

    private readonly MailServer _server;
    private readonly MailboxAddress _from;

    /// <summary>Creates it.</summary>
    /// <param name="server">The server.</param>
    /// <exception cref="FormatException">The sender is not an address.</exception>
    public SmtpMailer(MailServer server)
    {
        ArgumentNullException.ThrowIfNull(server);
        _server = server;
        _from = MailboxAddress.TryParse(server.From, out var from) && from.Address.Contains('@', StringComparison.Ordinal) ? from : throw new FormatException("The sender is not an address.");
    }

    /// <inheritdoc />
    public bool IsConfigured => true;

    /// <inheritdoc />
    public string? Recipient => _server.Recipient;

    /// <inheritdoc />
    public async Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        // An address that no mail can carry will not become one.
        if (!MailboxAddress.TryParse(mail.To, out var to)) return MailOutcome.Refused;
        using var client = new SmtpClient { Timeout = PatienceMilliseconds };
        try
        {
            await client.ConnectAsync(_server.Host, _server.Port, Encryption, cancellationToken);
            if (_server.User is { } user) await client.AuthenticateAsync(user, _server.Password ?? "", cancellationToken);
            await client.SendAsync(Message(mail, to), cancellationToken);
            await client.DisconnectAsync(true, cancellationToken);
            return MailOutcome.Accepted;
        }
        catch (SmtpCommandException refused) when (refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted && (int)refused.StatusCode >= 500)
        {
            return MailOutcome.Refused;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && failure is IOException or System.Net.Sockets.SocketException or ProtocolException or CommandException
            or MailKit.Security.AuthenticationException or SslHandshakeException or TimeoutException or OperationCanceledException or NotSupportedException)
        {
            // Whatever it says may hold the address: that it is worth another try is all that is kept.
            return MailOutcome.Later;
        }
    }

    private SecureSocketOptions Encryption => _server.ImplicitTls ? SecureSocketOptions.SslOnConnect
        : new UriBuilder("smtp", _server.Host).Uri.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;

    private MimeMessage Message(OutgoingMail mail, MailboxAddress to)
    {
        var message = new MimeMessage { Subject = mail.Subject, MessageId = $"{mail.Id:N}@{_from.Domain}", Body = new TextPart("plain") { Text = mail.Text } };
        message.From.Add(_from);
        message.To.Add(to);
        // No answer-machine answers it, and whoever reads it aloud knows the language (RFC 3834, RFC 3282).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", mail.Language);
        return message;
    }
}
