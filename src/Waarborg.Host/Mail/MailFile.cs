using MimeKit;
using Waarborg.Chain.Rights.Candidates.Mail;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Mail;

/// <summary>
/// The file that says through which server mail leaves: <c>{"host","port","tls","from","user","passwordFile","recipient"}</c>. Read once, at the start; whatever is wrong with it
/// stops the start with one line.
/// </summary>
internal static class MailFile
{
    /// <summary>Environment variable with the path of the file; without it no mail is sent.</summary>
    internal const string Variable = "WAARBORG_MAIL_FILE";

    private const string Expected = "{\"host\",\"port\",\"tls\",\"from\",\"user\",\"passwordFile\",\"recipient\"}";

    private const int SubmissionPort = 587;

    /// <summary>The way to the server; null when no file is named.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or is not complete.</exception>
    internal static IMailer? Read(string? path)
    {
        if (string.IsNullOrWhiteSpace(path)) return null;
        string Place(string what) => $"{path}: {what}";
        if (SettingsFile.Read<Lines>(path, Variable, Expected) is not { Host.Length: > 0, From.Length: > 0 } lines)
            throw new UserErrorException(Place("host en from zijn nodig."), Place("host and from are needed."));
        if (lines.Port is < 1 or > 65535) throw new UserErrorException(Place("port is een getal van 1 tot en met 65535."), Place("port is a number from 1 to 65535."));
        if (lines.Tls is not (null or "starttls" or "implicit")) throw new UserErrorException(Place("tls is starttls of implicit."), Place("tls is starttls or implicit."));
        if (!MailboxAddress.TryParse(lines.From, out var from) || !from.Address.Contains('@', StringComparison.Ordinal))
            throw new UserErrorException(Place("from is geen adres."), Place("from is not an address."));
        return new SmtpMailer(new(lines.Host, lines.Port ?? SubmissionPort, lines.Tls == "implicit", lines.From, lines.User, SettingsFile.Secret(lines.PasswordFile, "passwordFile", Place), lines.Recipient));
    }

    private sealed record Lines(string? Host, int? Port, string? Tls, string? From, string? User, string? PasswordFile, string? Recipient);
}
