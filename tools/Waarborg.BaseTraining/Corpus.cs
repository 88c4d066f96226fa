using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Waarborg.Learning;

namespace Waarborg.BaseTraining;

/// <summary>The texts, cleaned, with how often each source is repeated.</summary>
internal static partial class Corpus
{
    private const int LawCharacters = 26_000_000;
    private const int OwnPieces = 30_000;

    /// <summary>Documents in a drawn order; the same folders give the same ones.</summary>
    public static List<string> Read(string publicText, string law)
    {
        var documents = new List<string>();
        documents.AddRange(Enumerable.Repeat(Guidance(publicText).ToList(), 3).SelectMany(d => d));
        documents.AddRange(Enumerable.Repeat(Sentences(publicText).ToList(), 3).SelectMany(d => d));
        documents.AddRange(Law(law));
        documents.AddRange(Own());
        SeededRandom.For(1, 1).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(documents));
        return documents;
    }

    /// <summary>Guidance on algorithms: paragraphs and list items without marks.</summary>
    private static IEnumerable<string> Guidance(string publicText) =>
        Directory.EnumerateFiles(Path.Combine(publicText, "algoritmekader"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Paragraphs(File.ReadAllText(file), 40)).Where(text => text.Length > 200);

    /// <summary>Sentences of the treebanks, twenty together: they come from all over.</summary>
    private static IEnumerable<string> Sentences(string publicText)
    {
        var files = Directory.EnumerateFiles(Path.Combine(publicText, "ud"), "*.conllu").Where(f => !f.Contains("test", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return files.SelectMany(SentencesOf).Where(s => s.Length > 30 && s.EndsWith('.')).Distinct(StringComparer.Ordinal).Chunk(8).Select(chunk => string.Join(' ', chunk));
    }

    private static IEnumerable<string> SentencesOf(string file)
    {
        var words = new List<string>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith('#')) continue;
            if (line.Length > 0)
            {
                if (line.Split('\t') is [var number, var word, ..] && number.All(char.IsDigit)) words.Add(word);
                continue;
            }
            if (words.Count > 0) yield return Join(words);
            words.Clear();
        }
    }

    private static string Join(List<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (text.Length > 0 && word is not ("." or "," or ":" or ";" or "?" or "!" or ")" or "%") && text[^1] != '(') text.Append(' ');
            text.Append(word);
        }
        return text.ToString();
    }

    /// <summary>Acts and rules, a draw of so many characters; repeated paragraphs once.</summary>
    private static IEnumerable<string> Law(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "README.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        SeededRandom.For(1, 2).Shuffle(files.AsSpan());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = LawCharacters;
        foreach (var file in files)
        {
            // The longest acts would be all of one subject.
            var text = Paragraphs(File.ReadAllText(file), 60, seen);
            if (text.Length > 60_000) text = text[..60_000];
            if (text.Length < 400) continue;
            left -= text.Length;
            if (left < 0) yield break;
            yield return text;
        }
    }

    private static string Paragraphs(string markdown, int least, HashSet<string>? seen = null)
    {
        var kept = new StringBuilder();
        foreach (var raw in markdown.Split('\n'))
        {
            if (raw.StartsWith('#') || raw.StartsWith('<') || raw.StartsWith('|') || raw.StartsWith("!!!", StringComparison.Ordinal) || raw.StartsWith("---", StringComparison.Ordinal)) continue;
            var line = Spaces().Replace(Marks().Replace(Links().Replace(raw, "$1"), ""), " ").Trim();
            line = Bullets().Replace(line, "");
            if (line.Length < least || !".:;?".Contains(line[^1], StringComparison.Ordinal)) continue;
            if (line.Count(c => char.IsDigit(c) || c is '(' or ')' or '/' or '=') > line.Length / 14) continue;
            if (seen is not null && !seen.Add(line)) continue;
            kept.Append(line).Append('\n');
        }
        return kept.ToString().TrimEnd();
    }

    private static IEnumerable<string> Own()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var lines = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd().Split('\n');
        }).Where(l => l.Length > 0 && !l.StartsWith('#')).ToArray();
        for (var i = 0; i < OwnPieces; i++)
        {
            var random = SeededRandom.For(1, 3, i);
            yield return Expander.Expand(lines[random.NextInt32(lines.Length)], random).Replace(" Antwoord:", "\nAntwoord:", StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"[*_`]|<[^>]*>|\\")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^([-+•] |\d+\.? |[a-z]{1,2}\. |\d+°\.? )+")]
    private static partial Regex Bullets();
}
