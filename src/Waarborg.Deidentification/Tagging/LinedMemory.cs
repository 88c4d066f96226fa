using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// Room for many small values of one size, the first at the head of a cache line. Values whose size divides a line, or is a multiple of one, then never
/// lie over the edge of two lines: reading one is one trip to memory and not, for one row in four, two. As thread safe as an array.
/// </summary>
/// <typeparam name="T">A type without references.</typeparam>
internal sealed class LinedMemory<T>
    where T : unmanaged
{
    private readonly byte[] _room;
    private readonly int _offset;

    /// <param name="length">The number of values.</param>
    /// <param name="clear">False where all of them are written before they are read.</param>
    public unsafe LinedMemory(int length, bool clear = true)
    {
        Length = length;
        var bytes = checked((length * sizeof(T)) + Prefetch.Line);
        // Pinned: the collector never moves it off the lines.
        _room = clear ? GC.AllocateArray<byte>(bytes, pinned: true) : GC.AllocateUninitializedArray<byte>(bytes, pinned: true);
        _offset = (int)(-(nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_room)) & (Prefetch.Line - 1));
    }

    /// <summary>The number of values.</summary>
    public int Length { get; }

    /// <summary>The first value.</summary>
    public ref T First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.As<byte, T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_room), _offset));
    }

    /// <summary>All values.</summary>
    public Span<T> Span => MemoryMarshal.CreateSpan(ref First, Length);
}
