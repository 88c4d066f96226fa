using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

/// <summary>The features of a token and its surroundings, one number at a time: what <see cref="ContextFeatures"/> must agree with.</summary>
internal static class PlainContextFeatures
{
    /// <summary>Fills the features of a token.</summary>
    public static void Fill(TaggerInput input, int i, Span<int> features)
    {
        var hashes = input.Hashes;
        var shapes = input.Shapes;
        var classes = input.Classes;
        ulong shape = shapes[i];
        ulong gap = input.Gaps[i], after = input.Gaps[i + 1];
        ulong word = hashes[i];
        var (before, beforeShape, beforeClass) = i > 0 ? (hashes[i - 1], shapes[i - 1], classes[i - 1]) : (1ul, (byte)15, 0u);
        var (next, nextShape, nextClass) = i + 1 < input.Count ? (hashes[i + 1], shapes[i + 1], classes[i + 1]) : (1ul, (byte)15, 0u);
        var before2Class = i > 1 ? classes[i - 2] : 0u;
        var side = (ulong)WordFeatures.CaseOf((int)shape);
        var around = (ulong)input.LineCases[i] | ((ulong)input.StretchCase << 2);
        ulong ruled = input.Ruled[i], ruledBefore = i > 0 ? input.Ruled[i - 1] : 0u, ruledNext = i + 1 < input.Count ? input.Ruled[i + 1] : 0u;
        ulong notes = input.Notes[i];
        var gaps = Hashing.Mix(gap, after);

        features[0] = Hashing.Feature(42, Hashing.Mix(word, gap));
        features[1] = Hashing.Feature(43, Hashing.Mix(word, after));
        features[2] = Hashing.Feature(44, Hashing.Mix(Hashing.Mix(before, gap), shape));
        features[3] = Hashing.Feature(45, Hashing.Mix(Hashing.Mix(next, after), shape));
        features[4] = Hashing.Feature(46, Hashing.Mix(gaps, beforeShape | shape << 4 | ((ulong)nextShape << 8)));
        features[5] = Hashing.Feature(47, Hashing.Mix(gap, shape | around << 4));
        features[6] = Hashing.Feature(48, Hashing.Mix(after, shape | around << 4));
        features[7] = Hashing.Feature(49, Hashing.Mix(Hashing.Mix(beforeClass, gap), shape));
        features[8] = Hashing.Feature(50, Hashing.Mix(Hashing.Mix(nextClass, after), shape));
        features[9] = Hashing.Feature(53, Hashing.Mix(input.LineLabels[i], side));
        features[10] = Hashing.Feature(54, Hashing.Mix(input.Headings[i], shape));
        features[11] = Hashing.Feature(55, Hashing.Mix(gaps, shape));
        features[12] = Hashing.Feature(56, ruled | ruledBefore << 5 | ruledNext << 10 | shape << 16);
        features[13] = Hashing.Feature(57, notes | side << 8 | around << 12);
        features[14] = Hashing.Feature(58, Hashing.Mix(notes & (WordNotes.AfterTitle | WordNotes.Speaker | WordNotes.Addressed | WordNotes.NextToParticle
            | WordNotes.AfterRelation), Hashing.Mix(gap, shape)));
        features[15] = Hashing.Feature(59, around | shape << 4);
        features[16] = Hashing.Feature(60, Hashing.Mix(Hashing.Mix(beforeClass, classes[i]), nextClass | side << 32));
        features[17] = Hashing.Feature(61, Hashing.Mix(Hashing.Mix(before2Class, beforeClass), shape));
        features[18] = Hashing.Feature(62, Hashing.Mix(Hashing.Mix(before2Class, before), shape));
        features[19] = Hashing.Feature(63, Hashing.Mix(classes[i], notes | side << 8));
        features[20] = Hashing.Feature(64, Hashing.Mix(LabelClass(input, i), shape));
        features[21] = Hashing.Feature(65, ruled | side << 8);
        FillLooks(input, i, shape, side, around, features[22..]);
    }

    private static void FillLooks(TaggerInput input, int i, ulong shape, ulong side, ulong around, Span<int> features)
    {
        ulong look = input.Looks[i];
        ulong before = i > 0 ? input.Looks[i - 1] : (byte)62, next = i + 1 < input.Count ? input.Looks[i + 1] : (byte)62;
        ulong gap = input.Gaps[i], after = input.Gaps[i + 1];
        ulong beforeClass = i > 0 ? input.Classes[i - 1] : 0, nextClass = i + 1 < input.Count ? input.Classes[i + 1] : 0;
        features[0] = Hashing.Feature(66, before | look << 6 | next << 12 | side << 18);
        features[1] = Hashing.Feature(67, Hashing.Mix(gap, look | shape << 6));
        features[2] = Hashing.Feature(68, Hashing.Mix(after, look | shape << 6));
        features[3] = Hashing.Feature(69, Hashing.Mix(Hashing.Mix(beforeClass, gap), look | side << 6));
        features[4] = Hashing.Feature(70, Hashing.Mix(Hashing.Mix(nextClass, after), look | side << 6));
        features[5] = Hashing.Feature(71, look | shape << 6 | around << 12 | (ulong)input.Notes[i] << 20);
        features[6] = Hashing.Feature(72, Hashing.Mix(i > 0 ? input.Hashes[i - 1] : 1, look | side << 6));
    }

    /// <summary>The word four before and its case: "mevrouw Anna Maria van".</summary>
    private static ulong LabelClass(TaggerInput input, int i) => i > 2 ? Hashing.Mix(input.Classes[i - 3], input.Classes[i - 1]) : 7;
}
