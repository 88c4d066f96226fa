using Waarborg.Deidentification.Masking;

namespace Waarborg.Deidentification;

/// <summary>A place in a de-identified text where something was taken out.</summary>
/// <param name="Start">First UTF-16 code unit of the placeholder.</param>
/// <param name="End">The code unit behind it.</param>
/// <param name="Label">What stood there; null when only blocks are left.</param>
public sealed record MaskedPiece(int Start, int End, EntityLabel? Label)
{
    /// <summary>The placeholders <c>[LABEL]</c>, <c>[LABEL_code]</c> and runs of blocks of a text, in order.</summary>
    public static IReadOnlyList<MaskedPiece> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Placeholders.Find(text).ConvertAll(place => new MaskedPiece(place.Start, place.End, LabelOf(text[place.Start..place.End])));
    }

    private static EntityLabel? LabelOf(string placeholder)
    {
        var inner = placeholder.Trim('[', ']');
        if (EntityLabels.TryParse(inner, out var label)) return label;
        var code = inner.LastIndexOf('_');
        return code > 0 && EntityLabels.TryParse(inner[..code], out label) ? label : null;
    }
}
