using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Finds the other mentions of an identifier that its context gave away once: an order number that comes back without the word "order".
/// </summary>
internal sealed class IdentifierRepeater : IRecogniser
{
    private const int ShortestSigns = 6;
    private const int LongestValue = 64;

    /// <summary>So many are compared one by one, which needs no table; a long text may hold thousands.</summary>
    private const int Few = 16;

    public string Name => "identifier.repeat";

    public void Recognise(Document document, List<Entity> found)
    {
        List<Value>? values = null;
        var starts = 0ul;
        foreach (var entity in found)
        {
            if (entity.Score < Scores.Cued || entity.Length > LongestValue || !IsIdentifier(entity.Label) || !IsLong(document.Text.AsSpan(entity.Start, entity.Length)))
                continue;
            var value = Read(document, entity);
            if (value.End == value.First)
                continue;
            (values ??= []).Add(value);
            starts |= Bit(value.Words[value.First].Hash);
        }

        if (values is null)
            return;
        var many = values.Count > Few ? Table(values) : null;
        for (var i = 0; i < document.Count; i++)
        {
            if ((starts & Bit(document[i].Hash)) == 0 || (i > 0 && document.TouchesNext(i - 1)))
                continue;
            var (end, label) = many is null ? Longest(document, i, values) : many.TryMatch(document, i, out var stop, out var cue) ? (stop, cue.Label) : (i, default);
            if (end > i && !document.TouchesNext(end - 1))
                found.Add(new(document[i].Start, document[end - 1].End, label, Scores.Repeated, Name));
        }
    }

    /// <summary>The longest value that stands at a token, and what it is; the first found of two that are alike.</summary>
    private static (int End, EntityLabel Label) Longest(Document document, int i, List<Value> values)
    {
        var (end, label) = (i, default(EntityLabel));
        foreach (var value in values)
        {
            if (value.End - value.First > end - i && value.StandsAt(document, i))
                (end, label) = (i + value.End - value.First, value.Label);
        }

        return (end, label);
    }

    private PhraseTrie<NumberCue> Table(List<Value> values)
    {
        var table = new PhraseTrie<NumberCue>();
        foreach (var value in values)
            table.Add(value.Words, value.First, value.End, new(value.Label, 0, 0, Name));
        return table;
    }

    private static Value Read(Document document, Entity entity)
    {
        var (first, end) = (document.TokenAt(entity.Start), document.TokenAt(entity.End));
        var wholeTokens = (first == 0 || document[first - 1].End <= entity.Start) && (end == 0 || document[end - 1].End <= entity.End);
        if (wholeTokens)
            return new(document, first, end, entity.Label);
        var words = Document.Plain(document.Text[entity.Start..entity.End]);
        return new(words, 0, words.Count, entity.Label);
    }

    private static ulong Bit(ulong hash) => 1ul << (int)(hash >> 13);

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

    /// <summary>The tokens of an identifier.</summary>
    /// <param name="Words">The document in which they stand.</param>
    /// <param name="First">The first of them.</param>
    /// <param name="End">The token after the last.</param>
    /// <param name="Label">What it is.</param>
    private readonly record struct Value(Document Words, int First, int End, EntityLabel Label)
    {
        public bool StandsAt(Document document, int i)
        {
            for (var at = First; at < End; at++, i++)
            {
                if (i >= document.Count || Words[at].Hash != document[i].Hash || (at > First && !Gaps.JoinsPhrase(document.GapBefore(i))) || !Words.Folded(at).SequenceEqual(document.Folded(i)))
                    return false;
            }

            return true;
        }
    }
}
