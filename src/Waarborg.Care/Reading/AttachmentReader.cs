using System.Text;

namespace Waarborg.Care.Reading;

/// <summary>Decodes a text attachment. What is too large, not text, or not base64 is named and left out; addresses are never followed.</summary>
internal static class AttachmentReader
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    internal static (FhirNode Node, string Text)? Read(FhirResource resource, FhirNode attachment, List<RecordProblem> problems)
    {
        var place = $"{resource.Reference}.{attachment.PathFrom(resource.Node)}";
        if (attachment["data"] is not { } data)
        {
            if (attachment["url"] is not null) problems.Add(new("attachment", place, "De bijlage staat elders en wordt niet opgehaald.", "The attachment lies elsewhere and is not fetched."));
            return null;
        }
        if (data.OversizedLength > 0) return Refuse(problems, place, "De bijlage is te groot en is niet gelezen.", "The attachment is too large and was not read.");
        var type = attachment.Text("contentType") ?? "text/plain";
        if (!type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !type.Contains("xhtml", StringComparison.OrdinalIgnoreCase))
            return Refuse(problems, place, "De bijlage is geen tekst en is niet gelezen.", "The attachment is not text and was not read.");
        var value = data.Value ?? "";
        var bytes = new byte[value.Length];
        if (!Convert.TryFromBase64String(value, bytes, out var written))
            return Refuse(problems, place, "De bijlage is geen geldige base64 en is niet gelezen.", "The attachment is not valid base64 and was not read.");
        var text = Decode(bytes.AsSpan(0, written));
        if (text.Contains('\0')) return Refuse(problems, place, "De bijlage is geen tekst en is niet gelezen.", "The attachment is not text and was not read.");
        return (data, type.Contains("html", StringComparison.OrdinalIgnoreCase) ? Narrative.ToText(text) : text);
    }

    private static (FhirNode, string)? Refuse(List<RecordProblem> problems, string place, string dutch, string english)
    {
        problems.Add(new("attachment", place, dutch, english));
        return null;
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
