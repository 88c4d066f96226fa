namespace Waarborg.Formats.Tests.Documents;

public sealed class EmlTests
{
    private const string Message = """
        Received: from laptop-van-piet.example by mx
        From: "Qwxyz Fghjk" <jan@mail.example>
        To: anna@post.example
        Subject: Re: factuur van jan@mail.example
        Message-ID: <abc@laptop-van-piet.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: text/plain; charset=utf-8

        Bel mevrouw Zwaluwstra op 06-12345678.
        --x
        Content-Type: image/png
        Content-Disposition: attachment; filename=piet.png
        Content-Transfer-Encoding: base64

        AAAA
        --x--
        """;

    [Fact]
    public void People_text_and_trail_are_gone_and_it_is_still_a_message()
    {
        var made = Bench.Run("eml", Message);
        Assert.All(["jan@", "anna@", "Qwxyz", "piet", "Zwaluwstra", "12345678", "AAAA", "Received", "Message-ID"], word => Assert.DoesNotContain(word, made, StringComparison.OrdinalIgnoreCase));
        using var message = MimeKit.MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(made)));
        Assert.Equal("EMAIL@masked.invalid", message.From.Mailboxes.Single().Address);
        Assert.Equal("[PERSON]", message.From.Mailboxes.Single().Name);
        Assert.Contains("[PHONE]", message.BodyParts.OfType<MimeKit.TextPart>().First().Text, StringComparison.Ordinal);
        Assert.Contains("[EMAIL]", message.Subject, StringComparison.Ordinal);
    }
}
