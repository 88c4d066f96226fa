using YamlDotNet.RepresentationModel;

namespace Waarborg.Chain.Activities;

/// <summary>What changed between two versions of a manifest, place by place; layout and comments do not count. Pure; thread safe.</summary>
public static class ManifestDiff
{
    /// <summary>The places that changed, in the order of the later version, those that went last.</summary>
    /// <param name="before">The earlier version. Both have been read without problems before.</param>
    /// <param name="after">The later version.</param>
    public static IReadOnlyList<ManifestChange> Between(string before, string after)
    {
        var (old, now) = (Places(before), Places(after));
        var before2 = old.ToDictionary(place => place.Path, place => place.Value, StringComparer.Ordinal);
        var after2 = now.ToDictionary(place => place.Path, place => place.Value, StringComparer.Ordinal);
        return
        [
            .. now.Where(place => before2.GetValueOrDefault(place.Path) != place.Value).Select(place => new ManifestChange(place.Path, before2.GetValueOrDefault(place.Path), place.Value)),
            .. old.Where(place => !after2.ContainsKey(place.Path)).Select(place => new ManifestChange(place.Path, place.Value, null)),
        ];
    }

    private static List<(string Path, string Value)> Places(string yaml)
    {
        var stream = new YamlStream();
        using var text = new StringReader(yaml);
        stream.Load(text);
        return stream.Documents.Count == 0 ? [] : [.. Walk(stream.Documents[0].RootNode, "")];
    }

    private static IEnumerable<(string Path, string Value)> Walk(YamlNode node, string path)
    {
        switch (node)
        {
            case YamlMappingNode { Children.Count: > 0 } map:
                foreach (var (key, child) in map.Children)
                {
                    var name = (key as YamlScalarNode)?.Value ?? "";
                    foreach (var place in Walk(child, path.Length == 0 ? name : $"{path}.{name}")) yield return place;
                }
                break;
            // A list of words is one thing; a list of blocks is several.
            case YamlSequenceNode list when list.Children.Any(child => child is YamlMappingNode):
                for (var i = 0; i < list.Children.Count; i++)
                    foreach (var place in Walk(list.Children[i], $"{path}[{i}]")) yield return place;
                break;
            case YamlSequenceNode list:
                yield return (path, $"[{string.Join(", ", list.Children.Select(child => (child as YamlScalarNode)?.Value))}]");
                break;
            case YamlScalarNode scalar:
                yield return (path, scalar.Value ?? "");
                break;
        }
    }
}
