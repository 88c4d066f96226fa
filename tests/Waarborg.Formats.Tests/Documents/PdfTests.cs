using System.Text;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Content;

namespace Waarborg.Formats.Tests.Documents;

public sealed class PdfTests
{
    [Fact]
    public void The_text_comes_out_masked() => Assert.Equal("mail [EMAIL]\n", Encoding.UTF8.GetString(Bench.Run("pdf", Make("mail jan@mail.example"))).Replace(" \n", "\n", StringComparison.Ordinal));

    [Fact]
    public void What_cannot_be_read_is_refused()
    {
        Assert.Equal(RecordFault.Damaged, Bench.Fails("pdf", "geen pdf").Fault);
        Assert.Equal(RecordFault.TooLong, Bench.Fails("pdf", Make("a"), new() { LargestRecord = 10 }).Fault);
    }

    [Fact]
    public void A_password_is_named()
    {
        // A well-formed file whose trailer asks for a standard security handler with keys that no empty password opens.
        var plain = Encoding.Latin1.GetString(Make("a"));
        var key = new string('A', 64);
        var locked = plain.Replace("/Root", $"/ID [<{key}> <{key}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >> /Root", StringComparison.Ordinal);
        Assert.NotEqual(plain, locked);
        Assert.Equal(RecordFault.Protected, Bench.Fails("pdf", Encoding.Latin1.GetBytes(locked)).Fault);
    }

    private static byte[] Make(string text)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        builder.AddPage(PageSize.A4).AddText(text, 12, new PdfPoint(50, 700), font);
        return builder.Build();
    }
}
