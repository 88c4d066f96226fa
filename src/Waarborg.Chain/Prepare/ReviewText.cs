namespace Waarborg.Chain.Prepare;

/// <summary>A masked text for a person to read.</summary>
/// <param name="Index">Its place in the draw, from 0.</param>
/// <param name="Text">The masked text.</param>
/// <param name="Masked">How many pieces were masked in it.</param>
public sealed record ReviewText(int Index, string Text, int Masked)
{
    /// <summary>Never shows the text: what was missed would still be in it.</summary>
    public override string ToString() => $"text {Index}";
}
