namespace Waarborg.Host.Mail;

/// <summary>A mail server that takes mail by SMTP (RFC 5321).</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port, such as 587.</param>
/// <param name="ImplicitTls">True when the connection begins with TLS (RFC 8314, mostly port 465); false when it is asked for by STARTTLS. Without TLS nothing is sent, except to this machine.</param>
/// <param name="From">The sender, as in a mail: <c>Werving &lt;werving@example.nl&gt;</c>.</param>
/// <param name="User">Who signs in; null when nobody has to.</param>
/// <param name="Password">With what.</param>
/// <param name="Recipient">The party that runs it, by its name in the register; null when the organisation itself does.</param>
internal sealed record MailServer(string Host, int Port, bool ImplicitTls, string From, string? User, string? Password, string? Recipient)
{
    /// <summary>Never the password.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
