using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Waarborg.Pdf.Writing;

/// <summary>The objects of a PDF 1.7 file (ISO 32000-1), numbered in the order in which they were asked for. Not thread safe.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>Keeps a number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    /// <summary>Adds an object, and gives its number.</summary>
    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    /// <summary>Writes an object whose number was kept.</summary>
    public void Set(int number, string body) => _objects[number - 1] = Encoding.Latin1.GetBytes(body);

    /// <summary>Adds packed data.</summary>
    public int Stream(string entries, byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(data);
        return Raw($"{entries} /Filter /FlateDecode", packed.ToArray());
    }

    /// <summary>Adds data as they are, for programs that look into a file without unpacking.</summary>
    public int Raw(string entries, byte[] data)
    {
        var number = Reserve();
        _objects[number - 1] = [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {data.Length} >>\nstream\n")), .. data, .. "\nendstream"u8];
        return number;
    }

    /// <summary>A text in the way of PDF: UTF-16 with its mark, in hexadecimal.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>The whole file.</summary>
    public byte[] Write(int catalog, int info)
    {
        using var file = new MemoryStream();
        void Line(string text) => file.Write(Encoding.Latin1.GetBytes(text + "\n"));
        Line("%PDF-1.7");
        file.Write([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var places = new long[_objects.Count];
        for (var i = 0; i < _objects.Count; i++)
        {
            places[i] = file.Length;
            Line(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj"));
            file.Write(_objects[i] ?? throw new InvalidOperationException("An object of the file was promised and not written."));
            Line("\nendobj");
        }
        // What the file is called by programs follows from what is in it.
        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length))[..16]);
        var start = file.Length;
        Line(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f "));
        foreach (var place in places) Line(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n "));
        Line(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{start}\n%%EOF"));
        return file.ToArray();
    }
}
