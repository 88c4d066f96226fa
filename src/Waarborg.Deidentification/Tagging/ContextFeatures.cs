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
    /// <summary>The number of features; always the same.</summary>
    public const int Count = 33;

    /// <summary>The features that know the whole word: the first four.</summary>
    public const int Identity = 4;

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

    /// <summary>Fills the rows of the features of eight tokens.</summary>
    /// <param name="input">The stretch.</param>
    /// <param name="first">The first of the tokens; what is said of those behind the end of the stretch means nothing.</param>
    /// <param name="rows">Receives the rows: the first feature of all eight, then the second, and so on.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(TaggerInput input, int first, Span<int> rows)
    {
        ref var row = ref MemoryMarshal.GetReference(rows[..(Count * Lanes)]);
        ref var hashes = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Hashes), first);
        ref var shapes = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Shapes), first);
        ref var classes = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Classes), first);
        ref var gaps = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Gaps), first);
        ref var ruledLabels = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Ruled), first);
        ref var looks = ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Looks), first);

        var word = Load(ref hashes, 0);
        var (before, next, before2, next2) = (Load(ref hashes, -1), Load(ref hashes, 1), Load(ref hashes, -2), Load(ref hashes, 2));
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

        Put(ref row, 0, Row(40, Joined(before, Spread(word))));
        Put(ref row, 1, Row(41, Joined(word, Spread(next))));
        Put(ref row, 2, Row(42, Joined(word, ofGap)));
        Put(ref row, 3, Row(43, Joined(word, ofAfter)));
        Put(ref row, 4, Row(44, Joined(beforeGap, ofShape)));
        Put(ref row, 5, Row(45, Joined(nextAfter, ofShape)));
        Put(ref row, 6, Row(46, Joined(between, Spread(beforeShape | shape << 4 | nextShape << 8))));
        Put(ref row, 7, Row(47, Joined(gap, ofShapeAround)));
        Put(ref row, 8, Row(48, Joined(after, ofShapeAround)));
        Put(ref row, 9, Row(49, Joined(classBefore, ofShape)));
        Put(ref row, 10, Row(50, Joined(classNext, ofShape)));
        Put(ref row, 11, Row(51, Joined(Joined(before2, Spread(before)), ofSide)));
        Put(ref row, 12, Row(52, Joined(Joined(next, Spread(next2)), ofSide)));
        Put(ref row, 13, Row(53, Joined(Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(input.LineLabels), first), 0), ofSide)));
        Put(ref row, 14, Row(54, Joined(Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(input.Headings), first), 0), ofShape)));
        Put(ref row, 15, Row(55, Joined(between, ofShape)));
        Put(ref row, 16, Row(56, ruled | Load(ref ruledLabels, -1) << 5 | Load(ref ruledLabels, 1) << 10 | shape << 16));
        Put(ref row, 17, Row(57, sideNotes | around << 12));
        Put(ref row, 18, Row(58, Joined(notes & Vector512.Create(Joining), Spread(Joined(gap, ofShape)))));
        Put(ref row, 19, Row(59, around | shape << 4));
        Put(ref row, 20, Row(60, Joined(Joined(beforeClass, Spread(wordClass)), Spread(nextClass | side << 32))));
        Put(ref row, 21, Row(61, Joined(Joined(before2Class, Spread(beforeClass)), ofShape)));
        Put(ref row, 22, Row(62, Joined(Joined(before2Class, Spread(before)), ofShape)));
        Put(ref row, 23, Row(63, Joined(wordClass, Spread(sideNotes))));
        Put(ref row, 24, Row(64, Joined(LabelClass(ref classes, first, beforeClass), ofShape)));
        Put(ref row, 25, Row(65, ruled | side << 8));

        var (look, lookSide) = (Load(ref looks, 0), Load(ref looks, 0) | side << 6);
        var (lookShape, ofLookSide) = (look | shape << 6, Spread(lookSide));
        var ofLookShape = Spread(lookShape);
        Put(ref row, 26, Row(66, Load(ref looks, -1) | look << 6 | Load(ref looks, 1) << 12 | side << 18));
        Put(ref row, 27, Row(67, Joined(gap, ofLookShape)));
        Put(ref row, 28, Row(68, Joined(after, ofLookShape)));
        Put(ref row, 29, Row(69, Joined(classBefore, ofLookSide)));
        Put(ref row, 30, Row(70, Joined(classNext, ofLookSide)));
        Put(ref row, 31, Row(71, lookShape | around << 12 | notes << 20));
        Put(ref row, 32, Row(72, Joined(before, ofLookSide)));
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
