using Waarborg.Law;

namespace Waarborg.Pdf.Layout;

/// <summary>A piece of a line.</summary>
/// <param name="Text">The text, with the space after it if there is one: a program that reads aloud needs it.</param>
/// <param name="Tone">How it is meant.</param>
/// <param name="Source">Which piece of the block it is a part of; a piece can go on in the next line.</param>
/// <param name="Look">How it looks.</param>
internal sealed record InkedText(string Text, TextTone Tone, int Source, Look Look)
{
    /// <summary>Its width in points.</summary>
    public double Width => Look.Font.Width(Text, Look.Size);
}
