using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Waarborg.Formats.Documents;

namespace Waarborg.Formats.Tests.Documents;

/// <summary>What candidates send: read by what it is, whatever it is called.</summary>
public sealed class DocumentTextTests
{
    private const string Word = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>planner bij Van Dam</w:t></w:r></w:p></w:body></w:document>";

    [Theory]
    [InlineData("planner bij Van Dam")]
    [InlineData("\uFEFFplanner bij Van Dam\r\n")]
    public async Task Text_is_text(string text) => Assert.Equal("planner bij Van Dam", await ReadAsync(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Text_of_an_old_word_processor_is_text_too() => Assert.Equal("café", await ReadAsync([0x63, 0x61, 0x66, 0xE9]));

    [Fact]
    public async Task A_word_file_gives_its_text_and_neither_its_macros_nor_its_links() => Assert.Equal(
        "planner bij Van Dam",
        await ReadAsync(Zip(
            ("word/document.xml", Word), ("word/vbaProject.bin", "Sub AutoOpen()"),
            ("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"r\" Target=\"http://example.org/x\" TargetMode=\"External\"/></Relationships>"))));

    [Fact]
    public async Task What_is_no_document_is_named()
    {
        Assert.Equal(RecordFault.Encoding, await FailsAsync([0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 2]));
        Assert.Equal(RecordFault.Protected, await FailsAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]));
        Assert.Equal(RecordFault.Damaged, await FailsAsync(Encoding.ASCII.GetBytes("%PDF-1.7 niets")));
        Assert.Equal(RecordFault.Damaged, await FailsAsync(Zip(("a.txt", "a"))));
        Assert.Equal(RecordFault.NestedArchive, await FailsAsync([0x1F, 0x8B, 8, 0]));
        Assert.Equal(RecordFault.TooLong, await FailsAsync(new byte[3_000_001]));
        Assert.Equal(RecordFault.Bomb, await FailsAsync(Zip(("word/document.xml", Word.Replace("planner", new string(' ', 40_000_000), StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task A_scan_without_text_is_named_and_so_is_one_scanned_page_among_others()
    {
        Assert.Equal(RecordFault.NoText, await FailsAsync(Pdf(1, scanned: 1)));
        Assert.Equal(RecordFault.NoText, await FailsAsync(Pdf(3, scanned: 2)));
    }

    [Fact]
    public async Task A_document_of_300_pages_is_read_to_its_end()
    {
        var text = await ReadAsync(Pdf(300, scanned: 0));
        Assert.StartsWith("bladzijde 1 ", text.ReplaceLineEndings(" ") + " ", StringComparison.Ordinal);
        Assert.EndsWith("bladzijde 300", text, StringComparison.Ordinal);
        Assert.Equal(299, text.Count(c => c == '\f'));
    }

    /// <summary>A file of so many pages, of which one, counted from 1, is a picture.</summary>
    private static byte[] Pdf(int pages, int scanned)
    {
        var picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var i = 1; i <= pages; i++)
        {
            var page = builder.AddPage(PageSize.A4);
            if (i == scanned) page.AddPng(picture, new PdfRectangle(0, 0, 500, 700));
            else page.AddText($"bladzijde {i}", 12, new PdfPoint(50, 700), font);
        }
        return builder.Build();
    }

    private static Task<string> ReadAsync(byte[] file) => DocumentText.ReadAsync(new MemoryStream(file), 3_000_000, default);

    private static async Task<RecordFault> FailsAsync(byte[] file) => (await Assert.ThrowsAsync<RecordException>(() => ReadAsync(file))).Fault;

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return stream.ToArray();
    }
}
