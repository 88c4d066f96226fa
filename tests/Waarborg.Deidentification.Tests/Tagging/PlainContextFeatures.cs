using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

/// <summary>The features of a token and its surroundings, one number at a time: what <see cref="ContextFeatures"/> must agree with.</summary>
internal static class PlainContextFeatures
{
    /// <summary>Fills the rows of the features of a token.</summary>
    public static void Fill(TaggerInput input, int i, Span<int> rows)
    {
        var hashes = input.Hashes;
        var shapes = input.Shapes;
        var classes = input.Classes;
        ulong shape = shapes[i];
        ulong gap = input.Gaps[i], after = input.Gaps[i + 1];
        ulong word = hashes[i];
        var (before, beforeShape, beforeClass) = i > 0 ? (hashes[i - 1], shapes[i - 1], classes[i - 1]) : (1ul, (byte)15, 0u);
        var (next, nextShape, nextClass) = i + 1 < input.Count ? (hashes[i + 1], shapes[i + 1], classes[i + 1]) : (1ul, (byte)15, 0u);
        var (before2, before2Class) = i > 1 ? (hashes[i - 2], classes[i - 2]) : (1ul, 0u);
        var next2 = i + 2 < input.Count ? hashes[i + 2] : 1ul;
        var side = (ulong)WordFeatures.CaseOf((int)shape);
        var around = (ulong)input.LineCases[i] | ((ulong)input.StretchCase << 2);
        ulong ruled = input.Ruled[i], ruledBefore = i > 0 ? input.Ruled[i - 1] : 0u, ruledNext = i + 1 < input.Count ? input.Ruled[i + 1] : 0u;
        ulong notes = input.Notes[i];
        var gaps = Hashing.Mix(gap, after);

        rows[0] = Hashing.Row(40, Hashing.Mix(before, word));
        rows[1] = Hashing.Row(41, Hashing.Mix(word, next));
        rows[2] = Hashing.Row(42, Hashing.Mix(word, gap));
        rows[3] = Hashing.Row(43, Hashing.Mix(word, after));
        rows[4] = Hashing.Row(44, Hashing.Mix(Hashing.Mix(before, gap), shape));
        rows[5] = Hashing.Row(45, Hashing.Mix(Hashing.Mix(next, after), shape));
        rows[6] = Hashing.Row(46, Hashing.Mix(gaps, beforeShape | shape << 4 | ((ulong)nextShape << 8)));
        rows[7] = Hashing.Row(47, Hashing.Mix(gap, shape | around << 4));
        rows[8] = Hashing.Row(48, Hashing.Mix(after, shape | around << 4));
        rows[9] = Hashing.Row(49, Hashing.Mix(Hashing.Mix(beforeClass, gap), shape));
        rows[10] = Hashing.Row(50, Hashing.Mix(Hashing.Mix(nextClass, after), shape));
        rows[11] = Hashing.Row(51, Hashing.Mix(Hashing.Mix(before2, before), side));
        rows[12] = Hashing.Row(52, Hashing.Mix(Hashing.Mix(next, next2), side));
        rows[13] = Hashing.Row(53, Hashing.Mix(input.LineLabels[i], side));
        rows[14] = Hashing.Row(54, Hashing.Mix(input.Headings[i], shape));
        rows[15] = Hashing.Row(55, Hashing.Mix(gaps, shape));
        rows[16] = Hashing.Row(56, ruled | ruledBefore << 5 | ruledNext << 10 | shape << 16);
        rows[17] = Hashing.Row(57, notes | side << 8 | around << 12);
        rows[18] = Hashing.Row(58, Hashing.Mix(notes & (WordNotes.AfterTitle | WordNotes.Speaker | WordNotes.Addressed | WordNotes.NextToParticle
            | WordNotes.AfterRelation), Hashing.Mix(gap, shape)));
        rows[19] = Hashing.Row(59, around | shape << 4);
        rows[20] = Hashing.Row(60, Hashing.Mix(Hashing.Mix(beforeClass, classes[i]), nextClass | side << 32));
        rows[21] = Hashing.Row(61, Hashing.Mix(Hashing.Mix(before2Class, beforeClass), shape));
        rows[22] = Hashing.Row(62, Hashing.Mix(Hashing.Mix(before2Class, before), shape));
        rows[23] = Hashing.Row(63, Hashing.Mix(classes[i], notes | side << 8));
        rows[24] = Hashing.Row(64, Hashing.Mix(LabelClass(input, i), shape));
        rows[25] = Hashing.Row(65, ruled | side << 8);
        FillLooks(input, i, shape, side, around, rows[26..]);
    }

    private static void FillLooks(TaggerInput input, int i, ulong shape, ulong side, ulong around, Span<int> rows)
    {
        ulong look = input.Looks[i];
        ulong before = i > 0 ? input.Looks[i - 1] : (byte)62, next = i + 1 < input.Count ? input.Looks[i + 1] : (byte)62;
        ulong gap = input.Gaps[i], after = input.Gaps[i + 1];
        ulong beforeClass = i > 0 ? input.Classes[i - 1] : 0, nextClass = i + 1 < input.Count ? input.Classes[i + 1] : 0;
        rows[0] = Hashing.Row(66, before | look << 6 | next << 12 | side << 18);
        rows[1] = Hashing.Row(67, Hashing.Mix(gap, look | shape << 6));
        rows[2] = Hashing.Row(68, Hashing.Mix(after, look | shape << 6));
        rows[3] = Hashing.Row(69, Hashing.Mix(Hashing.Mix(beforeClass, gap), look | side << 6));
        rows[4] = Hashing.Row(70, Hashing.Mix(Hashing.Mix(nextClass, after), look | side << 6));
        rows[5] = Hashing.Row(71, look | shape << 6 | around << 12 | (ulong)input.Notes[i] << 20);
        rows[6] = Hashing.Row(72, Hashing.Mix(i > 0 ? input.Hashes[i - 1] : 1, look | side << 6));
    }

    /// <summary>The word four before and its case: "mevrouw Anna Maria van".</summary>
    private static ulong LabelClass(TaggerInput input, int i) => i > 2 ? Hashing.Mix(input.Classes[i - 3], input.Classes[i - 1]) : 7;
}
