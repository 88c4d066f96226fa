using System.Globalization;

namespace Waarborg.Care.Reading;

/// <summary>Walks a path as <see cref="FhirNode.PathFrom"/> writes it.</summary>
internal static class FhirPath
{
    internal static FhirNode? Find(FhirNode root, string path)
    {
        var node = root;
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? part : part[..bracket];
            var index = bracket < 0 ? -1 : int.TryParse(part[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : -2;
            node = node.Children.FirstOrDefault(c => c.Name == name && (index < 0 ? index == -1 : c.Index == index || (c.Index == -1 && index == 0)));
            if (node is null) return null;
        }
        return node;
    }
}
