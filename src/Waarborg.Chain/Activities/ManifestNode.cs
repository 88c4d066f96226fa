using System.Globalization;
using Waarborg.Chain.Problems;
using Waarborg.Law;
using YamlDotNet.RepresentationModel;

namespace Waarborg.Chain.Activities;

/// <summary>A mapping in a manifest, read strictly. Every reader returns null for a key that is absent, and adds a problem for one that is wrong.</summary>
internal sealed class ManifestNode(YamlMappingNode node, string path, string? file, List<Problem> problems)
{
    internal IReadOnlyList<Problem> Problems => problems;

    internal void AllowOnly(params string[] keys)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(key => !keys.Contains(key.Value)))
            problems.Add(ManifestProblems.UnknownKey(file, key.Start, key.Value ?? "", Nearest(key.Value ?? "", keys), path));
    }

    internal string? Text(string key, bool required = false)
    {
        if (Scalar(key, required) is not { } scalar) return null;
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
        problems.Add(ManifestProblems.Wrong(file, At(key), Full(key), new($"een van: {list}", $"one of: {list}")));
        return null;
    }

    internal bool? Flag(string key)
    {
        if (Text(key) is not { } text) return null;
        if (text is "true" or "false") return text == "true";
        if (text == "unknown") return null;
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

    internal LocalizedText? Localized(string key, bool required = false)
    {
        if (Map(key, required) is not { } map) return null;
        map.AllowOnly("nl", "en");
        return map.Text("nl", required: true) is { } nl && map.Text("en", required: true) is { } en ? new(nl, en) : null;
    }

    internal List<string>? Texts(string key)
    {
        if (Child(key) is not { } child) return null;
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
        if (child is YamlMappingNode map) return new ManifestNode(map, Full(key), file, problems);
        problems.Add(ManifestProblems.Wrong(file, child.Start, Full(key), new("een blok met sleutels", "a block of keys")));
        return null;
    }

    internal List<ManifestNode>? Maps(string key)
    {
        if (Child(key) is not { } child || child is YamlScalarNode { Value: "unknown" }) return null;
        if (child is YamlSequenceNode list && list.Children.All(item => item is YamlMappingNode))
            return [.. list.Children.Cast<YamlMappingNode>().Select((map, i) => new ManifestNode(map, $"{Full(key)}[{i}]", file, problems))];
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
