using System.Net;
using System.Net.Sockets;
using Waarborg.Chain.Rights.Candidates.Mail;
using Waarborg.Host.Mail;

namespace Waarborg.Host.Tests.Mail;

public sealed class SmtpMailerTests
{
    private static readonly OutgoingMail Mail = new(Guid.Parse("6f1d0f5e-0000-4000-8000-000000000001"), "kandidaat@post.example", "nl", "Er is bericht", "Eén regel.\nNog een.\n");

    [Fact]
    public async Task A_mail_arrives_whole_under_its_own_number()
    {
        await using var server = new LoopbackSmtp();
        Assert.Equal(MailOutcome.Accepted, await Mailer(server.Port).SendAsync(Mail, default));
        Assert.Contains(server.Heard, l => l.StartsWith("MAIL FROM:<werving@organisatie.example>", StringComparison.Ordinal));
        Assert.Contains(server.Heard, l => l.StartsWith("RCPT TO:<kandidaat@post.example>", StringComparison.Ordinal));
        Assert.Contains("Message-Id: <6f1d0f5e000040008000000000000001@organisatie.example>", server.Heard);
        Assert.Contains("Auto-Submitted: auto-generated", server.Heard);
        Assert.Contains("Content-Language: nl", server.Heard);
        Assert.Contains(server.Heard, l => l.Contains("Nog een.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RCPT", "550 no such user", MailOutcome.Refused)]
    [InlineData("RCPT", "451 later", MailOutcome.Later)]
    [InlineData(".", "554 not this", MailOutcome.Refused)]
    [InlineData(".", "452 full", MailOutcome.Later)]
    [InlineData("MAIL", "550 not from you", MailOutcome.Later)]
    [InlineData("EHLO", "no protocol at all", MailOutcome.Later)]
    [InlineData("", "554 closed", MailOutcome.Later)]
    public async Task What_the_server_says_decides_whether_it_is_tried_again(string command, string answer, MailOutcome expected)
    {
        await using var server = new LoopbackSmtp((command, answer));
        Assert.Equal(expected, await Mailer(server.Port).SendAsync(Mail, default));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_worth_another_try()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        Assert.Equal(MailOutcome.Later, await Mailer(port).SendAsync(Mail, default));
    }

    /// <summary>The password must not go over an open line: a server that cannot encrypt is no server, unless it is this machine.</summary>
    [Fact]
    public async Task A_server_that_is_said_to_begin_with_tls_and_does_not_hears_nothing()
    {
        await using var server = new LoopbackSmtp();
        var mailer = new SmtpMailer(new("127.0.0.1", server.Port, true, "werving@organisatie.example", "user", "secret", null));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal(MailOutcome.Later, await mailer.SendAsync(Mail, patience.Token));
        Assert.DoesNotContain(server.Heard, l => l.Contains("RCPT", StringComparison.Ordinal) || l.Contains("AUTH", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("a@post.example\r\nRCPT TO:<b@post.example>")]
    [InlineData("")]
    public async Task Something_that_is_no_address_is_refused_before_anybody_is_called(string to)
    {
        await using var server = new LoopbackSmtp();
        Assert.Equal(MailOutcome.Refused, await Mailer(server.Port).SendAsync(Mail with { To = to }, default));
        Assert.Empty(server.Heard);
    }

    [Fact]
    public void A_sender_that_is_no_address_is_refused_at_the_start() =>
        Assert.Throws<FormatException>(() => new SmtpMailer(new("127.0.0.1", 25, false, "werving", null, null, null)));

    [Fact]
    public void What_it_says_of_itself_holds_no_secret()
    {
        Assert.DoesNotContain("secret", new MailServer("h", 1, false, "a@b.example", "u", "secret", null).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("kandidaat", Mail.ToString(), StringComparison.Ordinal);
    }

    private static SmtpMailer Mailer(int port) => new(new("127.0.0.1", port, false, "Werving <werving@organisatie.example>", null, null, null));
}
