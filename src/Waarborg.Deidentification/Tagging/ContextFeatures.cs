using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static Waarborg.Deidentification.Tagging.TokenLanes;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// The features of a token that join it to its surroundings: neighbours, gaps, line, heading, patterns and the stretch. Worked out for eight tokens
/// beside each other, one in each lane of a vector: there is a hundred multiplications in it for each.
/// </summary>
internal static class ContextFeatures
{
    /// <summary>The number of features; always the same, and one more than a multiple of four, as they are added up.</summary>
    public const int Count = 29;

    /// <summary>The features that know the whole word: the first two.</summary>
    public const int Identity = 2;

    /// <summary>How many tokens are worked out at a time.</summary>
    public const int Lanes = 8;

    /// <summary>How many tokens before and behind the eight are looked at.</summary>
    public const int Around = 3;

    /// <summary>What stands for a word outside the stretch, for its shape and for its look.</summary>
    public const ulong NoWord = 1;
    public const byte NoShape = 15;
    public const byte NoLook = 62;

    /// <summary>The class of a label where there is no room for one.</summary>
    private const ulong NoLabel = 7;

    private const ulong Joining = WordNotes.AfterTitle | WordNotes.Speaker | WordNotes.Addressed | WordNotes.NextToParticle | WordNotes.AfterRelation;

    /// <summary>Fills the features of eight tokens.</summary>
    /// <param name="input">The stretch.</param>
    /// <param name="first">The first of the tokens; what is said of those behind the end of the stretch means nothing.</param>
    /// <param name="features">Receives the features: the first feature of all eight, then the second, and so on.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(TaggerInput input, int first, Span<int> features)
    {
        ref var place = ref MemoryMarshal.GetReference(features[..(Count * Lanes)]);
        ref var hashes = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Hashes), first);
        ref var shapes = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Shapes), first);
        ref var classes = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Classes), first);
        ref var gaps = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Gaps), first);
        ref var ruledLabels = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Ruled), first);
        ref var looks = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Looks), first);

        var word = Load(ref hashes, 0);
        var (before, next) = (Load(ref hashes, -1), Load(ref hashes, 1));
        var (shape, beforeShape, nextShape) = (Load(ref shapes, 0), Load(ref shapes, -1), Load(ref shapes, 1));
        var (wordClass, beforeClass, nextClass, before2Class) = (Load(ref classes, 0), Load(ref classes, -1), Load(ref classes, 1), Load(ref classes, -2));
        var (gap, after) = (Load(ref gaps, 0), Load(ref gaps, 1));
        var side = CaseOf(shape);
        var around = Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(input.LineCases), first), 0) | Vector512.Create((ulong)input.StretchCase << 2);
        var notes = Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Notes), first), 0);
        var ruled = Load(ref ruledLabels, 0);

        // Each is mixed into several others: multiplied once.
        var (ofGap, ofAfter, ofShape, ofSide) = (Spread(gap), Spread(after), Spread(shape), Spread(side));
        var (shapeAround, sideNotes) = (shape | around << 4, notes | side << 8);
        var ofShapeAround = Spread(shapeAround);
        var between = Joined(gap, ofAfter);
        var (beforeGap, nextAfter) = (Joined(before, ofGap), Joined(next, ofAfter));
        var (classBefore, classNext) = (Joined(beforeClass, ofGap), Joined(nextClass, ofAfter));

        Put(ref place, 0, Feature(42, Joined(word, ofGap)));
        Put(ref place, 1, Feature(43, Joined(word, ofAfter)));
        Put(ref place, 2, Feature(44, Joined(beforeGap, ofShape)));
        Put(ref place, 3, Feature(45, Joined(nextAfter, ofShape)));
        Put(ref place, 4, Feature(46, Joined(between, Spread(beforeShape | shape << 4 | nextShape << 8))));
        Put(ref place, 5, Feature(47, Joined(gap, ofShapeAround)));
        Put(ref place, 6, Feature(48, Joined(after, ofShapeAround)));
        Put(ref place, 7, Feature(49, Joined(classBefore, ofShape)));
        Put(ref place, 8, Feature(50, Joined(classNext, ofShape)));
        Put(ref place, 9, Feature(53, Joined(Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(input.LineLabels), first), 0), ofSide)));
        Put(ref place, 10, Feature(54, Joined(Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Headings), first), 0), ofShape)));
        Put(ref place, 11, Feature(55, Joined(between, ofShape)));
        Put(ref place, 12, Feature(56, ruled | Load(ref ruledLabels, -1) << 5 | Load(ref ruledLabels, 1) << 10 | shape << 16));
        Put(ref place, 13, Feature(57, sideNotes | around << 12));
        Put(ref place, 14, Feature(58, Joined(notes & Vector512.Create(Joining), Spread(Joined(gap, ofShape)))));
        Put(ref place, 15, Feature(59, around | shape << 4));
        Put(ref place, 16, Feature(60, Joined(Joined(beforeClass, Spread(wordClass)), Spread(nextClass | side << 32))));
        Put(ref place, 17, Feature(61, Joined(Joined(before2Class, Spread(beforeClass)), ofShape)));
        Put(ref place, 18, Feature(62, Joined(Joined(before2Class, Spread(before)), ofShape)));
        Put(ref place, 19, Feature(63, Joined(wordClass, Spread(sideNotes))));
        Put(ref place, 20, Feature(64, Joined(LabelClass(ref classes, first, beforeClass), ofShape)));
        Put(ref place, 21, Feature(65, ruled | side << 8));

        var (look, lookSide) = (Load(ref looks, 0), Load(ref looks, 0) | side << 6);
        var (lookShape, ofLookSide) = (look | shape << 6, Spread(lookSide));
        var ofLookShape = Spread(lookShape);
        Put(ref place, 22, Feature(66, Load(ref looks, -1) | look << 6 | Load(ref looks, 1) << 12 | side << 18));
        Put(ref place, 23, Feature(67, Joined(gap, ofLookShape)));
        Put(ref place, 24, Feature(68, Joined(after, ofLookShape)));
        Put(ref place, 25, Feature(69, Joined(classBefore, ofLookSide)));
        Put(ref place, 26, Feature(70, Joined(classNext, ofLookSide)));
        Put(ref place, 27, Feature(71, lookShape | around << 12 | notes << 20));
        Put(ref place, 28, Feature(72, Joined(before, ofLookSide)));
    }

    /// <summary>The classes of the words three and one before, for "mevrouw Anna Maria van"; the first three tokens have no room for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> LabelClass(ref uint classes, int first, Vector512<ulong> beforeClass)
    {
        var label = Joined(Load(ref classes, -3), Spread(beforeClass));
        return first > 2 ? label : Vector512.ConditionalSelect(
            Vector512.GreaterThan(Vector512.Create(0ul, 1, 2, 3, 4, 5, 6, 7) + Vector512.Create((ulong)first), Vector512.Create(2ul)), label, Vector512.Create(NoLabel));
    }
}
