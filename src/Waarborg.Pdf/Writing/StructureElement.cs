using System.Globalization;
using System.Text;

namespace Waarborg.Pdf.Writing;

/// <summary>An element of the structure of a document: what a part is, and which pieces of which pages belong to it, in reading order. Not thread safe.</summary>
internal sealed class StructureElement(PdfFile file, string type, StructureElement? parent, string? attributes)
{
    private readonly List<StructureElement> _children = [];
    private readonly List<Func<string>> _kids = [];

    /// <summary>Its number in the file.</summary>
    public int Number { get; } = file.Reserve();

    /// <summary>Adds an element within this one.</summary>
    public StructureElement Add(string childType, string? childAttributes = null)
    {
        var child = new StructureElement(file, childType, this, childAttributes);
        _children.Add(child);
        _kids.Add(() => $"{child.Number} 0 R");
        return child;
    }

    /// <summary>Adds a marked piece of a page.</summary>
    public void AddContent(int page, int mark) => _kids.Add(() => string.Create(CultureInfo.InvariantCulture, $"<< /Type /MCR /Pg {page} 0 R /MCID {mark} >>"));

    /// <summary>Adds something that stands on a page beside its content, such as the place of a link.</summary>
    public void AddObject(int page, int number) => _kids.Add(() => string.Create(CultureInfo.InvariantCulture, $"<< /Type /OBJR /Pg {page} 0 R /Obj {number} 0 R >>"));

    /// <summary>Writes this element and all within it.</summary>
    /// <param name="root">Number of the root of the structure.</param>
    public void Write(int root)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"<< /Type /StructElem /S /{type} /P {parent?.Number ?? root} 0 R"));
        if (attributes is not null) text.Append(" /A ").Append(attributes);
        text.Append(" /K [").AppendJoin(' ', _kids.Select(kid => kid())).Append("] >>");
        file.Set(Number, text.ToString());
        foreach (var child in _children) child.Write(root);
    }
}
