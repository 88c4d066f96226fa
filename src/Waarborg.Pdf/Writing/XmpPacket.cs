using System.Globalization;
using System.Security;

namespace Waarborg.Pdf.Writing;

/// <summary>What programs read about the file itself (XMP, ISO 16684-1): title, language, moment, and that it follows PDF/UA-1.</summary>
internal static class XmpPacket
{
    public static string Write(string title, string language, DateTimeOffset made)
    {
        var moment = made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{moment}</xmp:CreateDate>
            <xmp:ModifyDate>{moment}</xmp:ModifyDate>
            <xmp:CreatorTool>Waarborg</xmp:CreatorTool>
            <pdf:Producer>Waarborg</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }
}
