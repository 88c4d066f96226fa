using System.IO.Compression;
using System.Text;

namespace Waarborg.Formats.Tests.Documents;

public sealed class DocxTests
{
    private const string Head = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string Tail = "</w:body></w:document>";

    [Fact]
    public void Text_over_several_runs_changes_and_markup_stays()
    {
        var made = Bench.Run("docx", Zip(
            ("word/document.xml", Head + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>mail jan@ma</w:t></w:r><w:r><w:t xml:space=\"preserve\">il.example nu</w:t></w:r></w:p><w:p w:author=\"Piet\"><w:r><w:t>tafel</w:t></w:r></w:p>" + Tail),
            ("docProps/core.xml", "<a><creator>Qwxyz</creator></a>"),
            ("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"r\" Target=\"mailto:jan@mail.example\" TargetMode=\"External\"/></Relationships>")));
        var document = Entry(made, "word/document.xml");
        Assert.Contains("<w:b />", document, StringComparison.Ordinal);
        Assert.Contains("<w:t>mail [EMAIL]</w:t>", document, StringComparison.Ordinal);
        Assert.Contains("> nu</w:t>", document, StringComparison.Ordinal);
        Assert.Contains("tafel", document, StringComparison.Ordinal);
        var all = document + Entry(made, "docProps/core.xml") + Entry(made, "word/_rels/document.xml.rels");
        Assert.All(["jan@", "Piet", "Qwxyz"], word => Assert.DoesNotContain(word, all, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_document_is_refused()
    {
        Assert.Equal(RecordFault.Damaged, Bench.Fails("docx", "niets").Fault);
        Assert.Equal(RecordFault.Damaged, Bench.Fails("docx", Zip(("a.txt", "a"))).Fault);
        Assert.Equal(RecordFault.Damaged, Bench.Fails("docx", Zip(("word/document.xml", Head))).Fault);
        Assert.Equal(RecordFault.Damaged, Bench.Fails("docx", Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + Head + "&b;" + Tail))).Fault);
        Assert.Equal(RecordFault.Protected, Bench.Fails("docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]).Fault);
        Assert.Equal(RecordFault.NestedArchive, Bench.Fails("docx", Zip(("word/document.xml", Head + Tail), ("word/embeddings/a.docx", "PK\u0003\u0004"))).Fault);
        Assert.Equal(RecordFault.Bomb, Bench.Fails("docx", Zip(("word/document.xml", Head + new string(' ', 30_000_000) + Tail)), new() { LargestRecord = 5_000_000 }).Fault);
    }

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

    private static string Entry(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
