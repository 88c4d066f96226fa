using System.Runtime.CompilerServices;
using CsCheck;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

public sealed class LinedMemoryTests
{
    [Fact]
    public unsafe void The_first_value_stands_at_the_head_of_a_line_and_all_can_be_written() => Gen.Select(Gen.Int[0, 300], Gen.Bool).Sample((length, clear) =>
    {
        var memory = new LinedMemory<int>(length, clear);
        Assert.Equal(length, memory.Length);
        Assert.Equal(0, (nint)Unsafe.AsPointer(ref memory.First) % 64);
        Assert.Equal(length, memory.Span.Length);
        Assert.True(!clear || !memory.Span.ContainsAnyExcept(0));
        memory.Span.Fill(-1);
        Assert.False(memory.Span.ContainsAnyExcept(-1));
    });

    [Fact]
    public void A_row_of_weights_never_lies_over_the_edge_of_two_lines()
    {
        Assert.Equal(0, Address(ref TaggerModel.Default.Features.First) % 64);
        Assert.Equal(0, 64 % TagStates.Count);
    }

    private static unsafe nint Address(ref sbyte place) => (nint)Unsafe.AsPointer(ref place);
}
