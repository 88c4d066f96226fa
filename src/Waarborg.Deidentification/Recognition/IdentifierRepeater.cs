using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Finds the other mentions of an identifier that its context gave away once: an order number that comes back without the word "order".
/// </summary>
internal sealed class IdentifierRepeater : IRecogniser
{
    private const int ShortestSigns = 6;
    private const int LongestValue = 64;

    public string Name => "identifier.repeat";

    public void Recognise(Document document, List<Entity> found)
    {
        PhraseTrie<NumberCue>? values = null;
        foreach (var entity in found)
        {
            if (entity.Score >= Scores.Cued && entity.Length <= LongestValue && IsIdentifier(entity.Label) && IsLong(document.Text.AsSpan(entity.Start, entity.Length)))
                Add(document, entity, values ??= new());
        }

        if (values is null)
            return;
        for (var i = values.NextStart(document, 0); i < document.Count; i = values.NextStart(document, i + 1))
        {
            if ((i == 0 || !document.TouchesNext(i - 1)) && values.TryMatch(document, i, out var end, out var value)
                && !document.TouchesNext(end - 1))
                found.Add(new(document[i].Start, document[end - 1].End, value.Label, Scores.Repeated, Name));
        }
    }

    private void Add(Document document, Entity entity, PhraseTrie<NumberCue> values)
    {
        var cue = new NumberCue(entity.Label, 0, 0, Name);
        var (first, end) = (document.TokenAt(entity.Start), document.TokenAt(entity.End));
        var wholeTokens = (first == 0 || document[first - 1].End <= entity.Start) && (end == 0 || document[end - 1].End <= entity.End);
        if (wholeTokens)
            values.Add(document, first, end, cue);
        else
            values.Add(document.Text[entity.Start..entity.End], cue);
    }

    private static bool IsIdentifier(EntityLabel label) => EntityLabels.IsDirect(label)
        && label is not (EntityLabel.Person or EntityLabel.Address or EntityLabel.Postcode);

    /// <summary>Six letters or digits, a digit among them.</summary>
    private static bool IsLong(ReadOnlySpan<char> value)
    {
        int signs = 0, digits = 0;
        foreach (var c in value)
        {
            signs += char.IsLetterOrDigit(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return signs >= ShortestSigns && digits > 0;
    }
}
