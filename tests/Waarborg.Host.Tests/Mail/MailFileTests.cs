using Waarborg.Host.Composition;
using Waarborg.Host.Mail;
using Waarborg.Host.Tests.Composition;

namespace Waarborg.Host.Tests.Mail;

public sealed class MailFileTests
{
    [Fact]
    public void A_complete_file_is_a_way_to_the_server()
    {
        using var folder = new SettingsFolder();
        var password = folder.Write("p", "secret\n");
        var mailer = MailFile.Read(folder.Write("m.json", $$"""{"host":"mail.example","port":465,"tls":"implicit","from":"Werving <w@organisatie.example>","user":"u","passwordFile":"{{password}}","recipient":"Party"}"""));
        Assert.Equal((true, "Party"), (mailer!.IsConfigured, mailer.Recipient));
    }

    [Fact]
    public void No_file_is_no_mail() => Assert.Null(MailFile.Read(null));

    [Theory]
    [InlineData("""{"host":"mail.example"}""", "host and from are needed.")]
    [InlineData("null", "host and from are needed.")]
    [InlineData("""{"host":"mail.example","from":"w@organisatie.example","port":0}""", "port is a number from 1 to 65535.")]
    [InlineData("""{"host":"mail.example","from":"w@organisatie.example","tls":"none"}""", "tls is starttls or implicit.")]
    [InlineData("""{"host":"mail.example","from":"Werving"}""", "from is not an address.")]
    [InlineData("""{"host":"mail.example","from":"w@organisatie.example","passwordFile":"/none/at/all"}""", "passwordFile cannot be read.")]
    [InlineData("""{"host":"mail.example","from":"w@organisatie.example","password":"secret"}""", "m.json:1: expected is")]
    public void What_is_wrong_is_said_with_its_place(string json, string expected)
    {
        using var folder = new SettingsFolder();
        var file = folder.Write("m.json", json);
        var message = Assert.Throws<UserErrorException>(() => MailFile.Read(file)).Text.In("en");
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }
}
