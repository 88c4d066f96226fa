using Waarborg.Law;
using Waarborg.Pdf.Writing;

namespace Waarborg.Pdf.Layout;

/// <summary>Where the pieces of one block belong in the structure: running text to the block itself, a link, a code or a stressed piece to an element of its own. Not thread safe.</summary>
internal sealed class InlineElements(StructureElement block, IReadOnlyList<DocumentText> pieces)
{
    private readonly Dictionary<int, StructureElement> _made = [];

    /// <summary>The element of a piece; the same for each line on which it goes on.</summary>
    public StructureElement Of(InkedText piece)
    {
        if (piece.Tone == TextTone.Plain) return block;
        if (!_made.TryGetValue(piece.Source, out var element))
        {
            element = block.Add(piece.Tone switch { TextTone.Link => "Link", TextTone.Code => "Code", _ => "Span" });
            _made[piece.Source] = element;
        }
        return element;
    }

    /// <summary>Where a link leads.</summary>
    public string Address(InkedText piece) => pieces[piece.Source].Value;
}
