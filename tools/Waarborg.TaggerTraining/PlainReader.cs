using System.Text;
using System.Text.RegularExpressions;
using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>Reads texts without labels, for the ordinary words of both languages.</summary>
internal static partial class PlainReader
{
    /// <summary>Sentences of a treebank (CoNLL-U); its proper nouns are left open.</summary>
    public static List<TrainingText> Treebank(string path, string id)
    {
        var texts = new List<TrainingText>();
        var markup = new Markup();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 && markup.Length > 0)
            {
                texts.Add(markup.ToText($"{id}-{texts.Count}", Coverage.Open));
                markup = new();
            }
            else if (line.Split('\t') is { Length: > 9 } columns && int.TryParse(columns[0], out _))
            {
                if (markup.Length > 0 && columns[3] != "PUNCT")
                    markup.Add(" ");
                if (columns[3] == "PROPN")
                    markup.Add(columns[1], EntityLabel.Person);
                else
                    markup.Add(columns[1]);
            }
        }

        return texts;
    }

    /// <summary>Paragraphs of the Markdown files in a folder.</summary>
    public static List<TrainingText> Paragraphs(string folder, string id) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Where(line => line.Length is > 80 and < 700 && char.IsLetter(line[0])).Take(60))
            .Select((line, i) => new TrainingText($"{id}-{i}", line, [], Coverage.None)),
    ];

    /// <summary>The messages of a table of chats, a few to a text.</summary>
    public static List<TrainingText> Chats(string path, string id) => !File.Exists(path) ? [] :
    [
        .. File.ReadLines(path).Skip(1).Select(line => line.Split(',', 6)).Where(columns => columns.Length == 6)
            .GroupBy(columns => columns[0])
            .Select(chat => new TrainingText($"{id}-{chat.Key}", string.Join('\n', chat.Select(c => $"{c[4]}: {c[5].Trim('"')}")), [], Coverage.None)),
    ];

    /// <summary>The answers of a table of questions and answers, without those that have a gap to fill in.</summary>
    public static List<TrainingText> Answers(string path, string id) =>
        [.. QuotedCell().Matches(File.ReadAllText(path, Encoding.UTF8)).Select(m => m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal))
            .Where(text => text.Length is > 60 and < 600 && !text.Contains("{{", StringComparison.Ordinal))
            .Select((text, i) => new TrainingText($"{id}-{i}", text, [], Coverage.None))];

    /// <summary>The words in small letters of a list of a spelling checker (Hunspell), without those that it forbids and the flags behind a stroke.</summary>
    public static IEnumerable<string> Words(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split('/'))
        .Where(parts => parts[0].Length is > 2 and < 24 && parts[0].All(char.IsLetter) && char.IsLower(parts[0][0]) && !(parts.Length > 1 && parts[1].Contains("Fw", StringComparison.Ordinal)))
        .Select(parts => parts[0]);

    [GeneratedRegex("\"((?:[^\"]|\"\")+)\"")]
    private static partial Regex QuotedCell();
}
