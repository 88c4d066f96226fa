using Waarborg.Law;
using Waarborg.Pdf.Fonts;

namespace Waarborg.Pdf.Layout;

/// <summary>How a piece of text looks.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">In points.</param>
/// <param name="Color">Red, green and blue, as a page writes them. Each stands out from white, and from the marker, by more than 7 to 1, or 4.5 to 1 where the text is only small print.</param>
internal sealed record Look(DocumentFont Font, double Size, string Color)
{
    public const string Ink = "0.09 0.11 0.14";
    public const string Soft = "0.33 0.36 0.40";
    public const string Blue = "0.05 0.27 0.55";
    public const string Marker = "1 0.93 0.6";
    public const string Shade = "0.94 0.95 0.96";
    public const string Rule = "0.78 0.8 0.83";

    /// <summary>The look of a tone within text of this look.</summary>
    /// <param name="tone">The tone.</param>
    /// <param name="strong">The font of what stands out.</param>
    public Look In(TextTone tone, DocumentFont strong) => tone switch
    {
        TextTone.Strong or TextTone.Gap => this with { Font = strong },
        TextTone.Small => this with { Size = Size * 0.85, Color = Soft },
        TextTone.Code => this with { Color = Soft },
        TextTone.Link => this with { Color = Blue },
        _ => this,
    };
}
