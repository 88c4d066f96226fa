namespace Waarborg.Care.Reading;

/// <summary>An element of a FHIR resource, read from JSON or XML into the same tree: a name, a value or children, and where it stands.</summary>
internal sealed class FhirNode(FhirNode? parent, string name, int index)
{
    private readonly List<FhirNode> _children = [];

    internal FhirNode? Parent => parent;

    internal string Name => name;

    /// <summary>The place in the list of equals, or -1 for an element that stands alone.</summary>
    internal int Index { get; set; } = index;

    internal string? Value { get; set; }

    /// <summary>A value too large to keep; its length in characters.</summary>
    internal long OversizedLength { get; set; }

    /// <summary>Whether the value stood there as a number or a truth value, and not as a text.</summary>
    internal bool IsLiteral { get; set; }

    internal IReadOnlyList<FhirNode> Children => _children;

    internal void Remove(FhirNode child) => _children.Remove(child);

    internal FhirNode Add(string childName, int childIndex = -1)
    {
        var child = new FhirNode(this, childName, childIndex);
        _children.Add(child);
        return child;
    }

    internal FhirNode? this[string childName]
    {
        get
        {
            foreach (var child in _children) if (child.Name == childName) return child;
            return null;
        }
    }

    internal IEnumerable<FhirNode> All(string childName) => _children.Where(c => c.Name == childName);

    /// <summary>The first element at a dotted path below this one.</summary>
    internal FhirNode? At(string path)
    {
        var node = this;
        foreach (var part in path.Split('.'))
        {
            node = node[part];
            if (node is null) return null;
        }
        return node;
    }

    internal string? Text(string path) => At(path)?.Value is { Length: > 0 } value ? value : null;

    /// <summary>The path from the resource's root, such as <c>content[0].attachment.data</c>.</summary>
    internal string PathFrom(FhirNode root)
    {
        var parts = new List<string>();
        for (var node = this; node is not null && node != root; node = node.Parent) parts.Add(node.Index < 0 ? node.Name : $"{node.Name}[{node.Index}]");
        parts.Reverse();
        return string.Join('.', parts);
    }
}
