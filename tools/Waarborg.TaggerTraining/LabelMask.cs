using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>For every token the states that its label allows, one bit each.</summary>
internal static class LabelMask
{
    private const ushort Everything = 0xFFFF;

    private const uint Doubtful = WordClasses.Job | WordClasses.JobEnding | WordClasses.Demonym | WordClasses.Belief | WordClasses.MaritalStatus
        | WordClasses.Orientation | WordClasses.AgeWord | WordClasses.Spelled | WordClasses.Month | WordClasses.Country | WordClasses.Place;

    public static ushort[] Of(TrainingText text, Document document, TaggerInput input, HashSet<string> names)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var allowed = new ushort[document.Count];
        var span = 0;
        for (var i = 0; i < document.Count; i++)
        {
            while (span < text.Spans.Count && text.Spans[span].End <= document[i].Start)
                span++;
            allowed[i] = span < text.Spans.Count && text.Spans[span].Start < document[i].End
                ? Labelled(text.Coverage, TagStates.Of(text.Spans[span].Label))
                : Unlabelled(text.Coverage, document, input, i, lookup);
        }

        return allowed;
    }

    private static ushort Labelled(Coverage coverage, TagState state) => coverage == Coverage.Open ? Everything
        : coverage == Coverage.PersonsOnly && state != TagState.Person ? (ushort)(Bit(state) | Bit(TagState.Outside)) : Bit(state);

    private static ushort Unlabelled(
        Coverage coverage, Document document, TaggerInput input, int i, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        var shape = input.Shapes[i];
        var doubtful = WordShape.IsNumber(shape) || (input.Classes[i] & Doubtful) != 0;
        return coverage switch
        {
            Coverage.Full => Bit(TagState.Outside),
            Coverage.PersonsOnly => doubtful ? (ushort)(Everything & ~Bit(TagState.Person)) : Bit(TagState.Outside),
            Coverage.Open => doubtful ? Everything : Bit(TagState.Outside),
            _ => doubtful || names.Contains(document.Folded(i)) || (WordShape.IsUpper(shape) && (input.Gaps[i] & GapSign.Break) == 0 && i > 0) ? Everything : Bit(TagState.Outside),
        };
    }

    private static ushort Bit(TagState state) => (ushort)(1 << (int)state);
}
