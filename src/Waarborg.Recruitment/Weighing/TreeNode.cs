using System.Globalization;

namespace Waarborg.Recruitment.Weighing;

/// <summary>A question to one feature with a tree below either answer, or else a leaf.</summary>
/// <param name="Feature">Which feature; -1 for a leaf.</param>
/// <param name="Number">The threshold at or below which the answer is "less", or the value of the leaf.</param>
/// <param name="Less">The tree for at or below the threshold.</param>
/// <param name="More">The tree for above it.</param>
internal sealed record TreeNode(int Feature, float Number, TreeNode? Less = null, TreeNode? More = null)
{
    internal double Value(float[] features)
    {
        var node = this;
        while (node.Feature >= 0) node = features[node.Feature] <= node.Number ? node.Less! : node.More!;
        return node.Number;
    }

    /// <summary>A leaf is its value; a question is "feature:threshold" with its two trees behind it.</summary>
    internal string Write() => Feature < 0
        ? Number.ToString("0.###", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Feature}:{Number:0.####} {Less!.Write()} {More!.Write()}");

    internal static TreeNode Read(string line)
    {
        var cells = line.Split(' ');
        var at = 0;
        TreeNode Next()
        {
            var cell = cells[at++];
            var colon = cell.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) return new(-1, float.Parse(cell, CultureInfo.InvariantCulture));
            var (feature, number) = (int.Parse(cell.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture), float.Parse(cell.AsSpan(colon + 1), CultureInfo.InvariantCulture));
            var less = Next();
            return new(feature, number, less, Next());
        }
        return Next();
    }
}
