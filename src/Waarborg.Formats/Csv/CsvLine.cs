using System.Text;

namespace Waarborg.Formats.Csv;

/// <summary>One record of a CSV file, taken apart so that what does not change is written as it was (RFC 4180).</summary>
/// <param name="Raw">The fields as they stand, with their quotes.</param>
/// <param name="End">The line end.</param>
internal sealed record CsvLine(IReadOnlyList<string> Raw, string End)
{
    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(CsvLine);

    /// <summary>Takes a record apart; null when its quotes do not match.</summary>
    public static CsvLine? Parse(string line, char separator)
    {
        var content = line.AsSpan().TrimEnd("\r\n");
        var fields = new List<string>();
        var (start, i) = (0, 0);
        while (true)
        {
            if (i < content.Length && content[i] == '"')
            {
                i = EndOfQuotes(content, i + 1);
                if (i < 0 || (i < content.Length && content[i] != separator))
                    return null;
            }
            else
            {
                while (i < content.Length && content[i] != separator)
                {
                    if (content[i++] == '"')
                        return null;
                }
            }

            fields.Add(content[start..i].ToString());
            if (i == content.Length)
                return new(fields, line[content.Length..]);
            start = ++i;
        }
    }

    /// <summary>The value of a field, without its quotes.</summary>
    public static string Value(string raw) => raw.StartsWith('"') ? raw[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : raw;

    /// <summary>Writes the record with other values in some places; a field that was quoted stays so.</summary>
    public string Write(IReadOnlyDictionary<int, string> changed, char separator)
    {
        var line = new StringBuilder();
        for (var i = 0; i < Raw.Count; i++)
        {
            if (i > 0)
                line.Append(separator);
            line.Append(changed.TryGetValue(i, out var value) && value != Value(Raw[i]) ? Quote(value, separator, Raw[i].StartsWith('"')) : Raw[i]);
        }

        return line.Append(End).ToString();
    }

    private static string Quote(string value, char separator, bool quoted) => quoted || value.AsSpan().IndexOfAny($"{separator}\"\r\n") >= 0
        ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static int EndOfQuotes(ReadOnlySpan<char> content, int from)
    {
        for (var i = from; i < content.Length; i++)
        {
            if (content[i] != '"')
                continue;
            if (i + 1 >= content.Length || content[i + 1] != '"')
                return i + 1;
            i++;
        }

        return -1;
    }
}
