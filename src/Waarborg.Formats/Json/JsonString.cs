using System.Buffers;
using System.Globalization;
using System.Text;
using Waarborg.Formats.Text;

namespace Waarborg.Formats.Json;

/// <summary>Writes a JSON string with no more escapes than RFC 8259 asks for: the platform's encoder would write an emoji as two numbers.</summary>
internal static class JsonString
{
    public static void Write(string text, IBufferWriter<byte> output)
    {
        var escaped = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': escaped.Append("\\\""); break;
                case '\\': escaped.Append("\\\\"); break;
                case '\n': escaped.Append("\\n"); break;
                case '\r': escaped.Append("\\r"); break;
                case '\t': escaped.Append("\\t"); break;
                case < ' ': escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"); break;
                default: escaped.Append(c); break;
            }
        }

        output.Write(TextEncodings.Utf8.GetBytes(escaped.Append('"').ToString()));
    }
}
