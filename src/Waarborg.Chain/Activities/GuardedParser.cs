using Waarborg.Chain.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Waarborg.Chain.Activities;

/// <summary>A YAML parser that refuses what a manifest never needs: anchors, aliases, tags, and nesting deep enough to hurt.</summary>
internal sealed class GuardedParser(IParser inner, string? file, List<Problem> problems) : IParser
{
    /// <summary>How deep a manifest may be nested.</summary>
    internal const int MaximumDepth = 12;

    private int _depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        var moved = inner.MoveNext();
        if (Current is AnchorAlias alias) problems.Add(ManifestProblems.Anchor(file, alias.Start));
        if (Current is NodeEvent { Anchor.IsEmpty: false } anchored) problems.Add(ManifestProblems.Anchor(file, anchored.Start));
        if (Current is NodeEvent { Tag.IsEmpty: false } tagged) problems.Add(ManifestProblems.Tag(file, tagged.Start));
        _depth += Current?.NestingIncrease ?? 0;
        // Two levels are the stream and the document.
        if (_depth - 2 <= MaximumDepth) return moved;
        problems.Add(ManifestProblems.TooDeep(file, Current!.Start, MaximumDepth));
        throw new YamlException(Current.Start, Current.End, "Nested too deeply.");
    }
}
