using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// Asks the processor to fetch memory that will be read soon, so that the waits for many places overlap. A hint: it changes no result, never fails,
/// and does nothing where the processor has no such instruction.
/// </summary>
internal static class Prefetch
{
    /// <summary>The size of what the processor fetches at a time, in bytes.</summary>
    public const int Line = 64;

    /// <summary>Fetches the line that holds the first byte of a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void First<T>(ref T place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }

    /// <summary>Fetches the lines of a value, of which there are at most three.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Whole<T>(ref T place)
    {
        // Written out, because what loops is not inlined; the sizes are known when this is compiled.
        First(ref place);
        if (Unsafe.SizeOf<T>() > Line)
            First(ref Unsafe.AddByteOffset(ref place, (nint)Line));
        if (Unsafe.SizeOf<T>() > 2 * Line)
            First(ref Unsafe.AddByteOffset(ref place, (nint)(2 * Line)));
    }
}
