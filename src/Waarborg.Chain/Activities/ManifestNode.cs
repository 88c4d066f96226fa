using System.Globalization;
using Waarborg.Chain.Problems;
using Waarborg.Law;
using YamlDotNet.RepresentationModel;

namespace Waarborg.Chain.Activities;

/// <summary>A mapping in a manifest, read strictly. Every reader returns null for a key that is absent, and adds a problem for one that is wrong.</summary>
internal sealed class ManifestNode(YamlMappingNode node, string path, string? file, DateOnly? today, List<Problem> problems)
{
    /// <summary>What a manifest writes where somebody does not know; the same as leaving the key out.</summary>
    internal const string Unknown = "unknown";

    internal IReadOnlyList<Problem> Problems => problems;

    internal void AllowOnly(params string[] keys)
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name }) problems.Add(ManifestProblems.KeyIsNoText(file, key.Start));
            else if (Array.IndexOf(keys, name) < 0) problems.Add(ManifestProblems.UnknownKey(file, key.Start, name, Nearest(name, keys), path));
        }
    }

    internal string? Text(string key, bool required = false)
    {
        if (Scalar(key, required) is not { } scalar) return null;
        if (!required && scalar.Value == Unknown) return null;
        if (!string.IsNullOrWhiteSpace(scalar.Value)) return scalar.Value.Trim();
        problems.Add(ManifestProblems.Wrong(file, scalar.Start, Full(key), new("een tekst die niet leeg is", "a text that is not empty")));
        return null;
    }

    internal string? Slug(string key, bool required = false)
    {
        if (Text(key, required) is not { } text) return null;
        if (text.Length <= 64 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return text;
        problems.Add(ManifestProblems.Wrong(
            file, At(key), Full(key), new("hooguit 64 kleine letters, cijfers en streepjes", "at most 64 lower-case letters, digits and dashes")));
        return null;
    }

    internal string? OneOf(string key, params string[] options)
    {
        if (Text(key) is not { } text) return null;
        if (options.Contains(text)) return text;
        var list = string.Join(", ", options);
        problems.Add(ManifestProblems.Wrong(file, At(key), Full(key), new($"een van: {list}, of unknown", $"one of: {list}, or unknown")));
        return null;
    }

    internal bool? Flag(string key)
    {
        if (Text(key) is not { } text) return null;
        if (text is "true" or "false") return text == "true";
        problems.Add(ManifestProblems.Wrong(file, At(key), Full(key), new("true, false of unknown", "true, false or unknown")));
        return null;
    }

    internal int? Number(string key, int minimum, int maximum)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum) return number;
        problems.Add(ManifestProblems.Wrong(
            file, At(key), Full(key), new($"een geheel getal van {minimum} tot {maximum}", $"a whole number from {minimum} to {maximum}")));
        return null;
    }

    /// <summary>A share from 0 to 1.</summary>
    internal double? Share(string key)
    {
        if (Text(key) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1) return share;
        problems.Add(ManifestProblems.Wrong(file, At(key), Full(key), new("een getal van 0 tot 1, met een punt", "a number from 0 to 1, with a point")));
        return null;
    }

    /// <summary>A day that is not in the future.</summary>
    internal DateOnly? Day(string key)
    {
        if (Text(key) is not { } text) return null;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            problems.Add(ManifestProblems.Wrong(file, At(key), Full(key), new("een datum als 2026-11-23", "a date such as 2026-11-23")));
            return null;
        }
        if (!(day > today)) return day;
        problems.Add(ManifestProblems.Wrong(
            file, At(key), Full(key),
            new($"een datum die niet in de toekomst ligt, dus uiterlijk {today:yyyy-MM-dd}", $"a date that is not in the future, so {today:yyyy-MM-dd} at the latest")));
        return null;
    }

    /// <summary>Whether the key is there, whatever its value.</summary>
    internal bool Has(string key) => Child(key) is not null;

    /// <summary>The value of a key when that is a single text; null for a block, a list or nothing. Adds no problem.</summary>
    internal string? Word(string key) => (Child(key) as YamlScalarNode)?.Value;

    /// <summary>The keys that are texts, in their order.</summary>
    internal IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>Reports something that is wrong with a key.</summary>
    internal void Complain(string key, LocalizedText expected) => problems.Add(ManifestProblems.Wrong(file, At(key), Full(key), expected));

    /// <summary>Words out of a fixed list. Null when the key is absent or unknown; the word <c>none</c> is the empty list.</summary>
    internal List<string>? Choices(string key, IReadOnlyCollection<string> options)
    {
        if (Word(key) is Unknown) return null;
        if (Word(key) is "none") return [];
        if (Texts(key) is not { } texts) return null;
        if (texts.All(options.Contains)) return texts;
        var list = string.Join(", ", options);
        Complain(key, new($"alleen: {list}", $"only: {list}"));
        return null;
    }

    internal LocalizedText? Localized(string key, bool required = false)
    {
        if (Map(key, required) is not { } map) return null;
        map.AllowOnly("nl", "en");
        return map.Text("nl", required: true) is { } nl && map.Text("en", required: true) is { } en ? new(nl, en) : null;
    }

    internal List<string>? Texts(string key)
    {
        if (Child(key) is not { } child || child is YamlScalarNode { Value: Unknown }) return null;
        if (child is YamlSequenceNode list && list.Children.All(item => item is YamlScalarNode { Value.Length: > 0 }))
            return [.. list.Children.Cast<YamlScalarNode>().Select(item => item.Value!)];
        problems.Add(ManifestProblems.Wrong(file, child.Start, Full(key), new("een lijst van teksten", "a list of texts")));
        return null;
    }

    internal ManifestNode? Map(string key, bool required = false)
    {
        if (Child(key) is not { } child)
        {
            if (required) Missing(key);
            return null;
        }
        if (!required && child is YamlScalarNode { Value: Unknown }) return null;
        if (child is YamlMappingNode map) return new ManifestNode(map, Full(key), file, today, problems);
        problems.Add(ManifestProblems.Wrong(file, child.Start, Full(key), new("een blok met sleutels", "a block of keys")));
        return null;
    }

    internal List<ManifestNode>? Maps(string key)
    {
        if (Child(key) is not { } child || child is YamlScalarNode { Value: "unknown" }) return null;
        if (child is YamlSequenceNode list && list.Children.All(item => item is YamlMappingNode))
            return [.. list.Children.Cast<YamlMappingNode>().Select((map, i) => new ManifestNode(map, $"{Full(key)}[{i}]", file, today, problems))];
        problems.Add(ManifestProblems.Wrong(file, child.Start, Full(key), new("een lijst van blokken, of unknown", "a list of blocks, or unknown")));
        return null;
    }

    private YamlScalarNode? Scalar(string key, bool required)
    {
        if (Child(key) is not { } child)
        {
            if (required) Missing(key);
            return null;
        }
        if (child is YamlScalarNode scalar) return scalar;
        problems.Add(ManifestProblems.Wrong(file, child.Start, Full(key), new("één waarde", "a single value")));
        return null;
    }

    private void Missing(string key) => problems.Add(ManifestProblems.Missing(file, node.Start, Full(key)));

    private YamlNode? Child(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private YamlDotNet.Core.Mark At(string key) => Child(key)?.Start ?? node.Start;

    private string Full(string key) => path.Length == 0 ? key : $"{path}.{key}";

    /// <summary>The key that was probably meant: the nearest by edit distance (Levenshtein), within two edits.</summary>
    private static string? Nearest(string typed, string[] keys) =>
        keys.Select(key => (key, distance: Distance(typed, key))).Where(c => c.distance <= 2).OrderBy(c => c.distance).Select(c => c.key).FirstOrDefault();

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2) return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[^1];
    }
}
