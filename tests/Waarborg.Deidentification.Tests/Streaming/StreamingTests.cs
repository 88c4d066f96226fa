using System.Text;
using CsCheck;
using Waarborg.Deidentification.Streaming;

namespace Waarborg.Deidentification.Tests.Streaming;

public sealed class StreamingTests
{
    private static readonly PseudonymKey Key = PseudonymKey.Create(new byte[32]);
    private static readonly Deidentifier Deidentifier = new(Expect.Detector);
    private static readonly DeidentificationProfile Profile = DeidentificationProfile.Strict with { Operator = DeidentificationOperator.Pseudonym };
    private static readonly DeidentificationContext Context = new() { Key = Key, DocumentId = "d" };

    [Fact]
    public void A_short_text_gives_what_one_piece_gives() => Gen.Select(DetectorTests.Text, Gen.Int[1, 50]).Sample((text, chunk) =>
        Assert.Equal(Deidentifier.Apply(text, Profile, Context).Text, Streamed(text, chunk)), iter: 200);

    [Theory]
    [InlineData("Bel mevrouw De Vries op 06-12345678 of mail jan@mail.example. ")]
    [InlineData("NL91ABNA0417164300\n")]
    [InlineData("zonderblank")]
    [InlineData("jan@mail.example,")]
    [InlineData("😀")]
    public void A_long_text_gives_the_same_in_any_chunking(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var whole = Streamed(text, int.MaxValue);
        Assert.Equal(whole, Streamed(text, 1));
        Assert.Equal(whole, Streamed(text, 4_097));
        Assert.Equal(Deidentifier.Apply(text, Profile, Context).Text, whole);
    }

    [Fact]
    public void Nothing_is_lost_or_doubled_when_nothing_is_found() => Gen.Int[0, 250_000].Sample(length =>
    {
        var text = string.Concat(Enumerable.Range(0, length / 6 + 1).Select(i => i % 17 == 0 ? "tafel\n" : "stoel ")) [..length];
        Assert.Equal(text, Streamed(text, 10_007));
    }, iter: 12);

    [Fact]
    public async Task Windows_do_not_grow_with_the_text()
    {
        var longest = 0;
        await foreach (var window in TextWindows.ReadAsync(new StringReader(new string('a', 1_000_000)), _ => [], TestContext.Current.CancellationToken))
            longest = Math.Max(longest, window.Text.Length);
        Assert.Equal(TextWindows.Size, longest);
    }

    private static string Streamed(string text, int chunk)
    {
        using var reader = new ChunkedReader(text, chunk);
        using var writer = new StringWriter();
        Deidentifier.ApplyAsync(reader, writer, Profile, Context).GetAwaiter().GetResult();
        return writer.ToString();
    }

    /// <summary>Hands out at most so many characters at a time, as a network does.</summary>
    private sealed class ChunkedReader(string text, int chunk) : TextReader
    {
        private int _at;

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            var length = Math.Min(Math.Min(chunk, buffer.Length), text.Length - _at);
            text.AsSpan(_at, length).CopyTo(buffer);
            _at += length;
            return length;
        }

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override async ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            var total = 0;
            while (total < buffer.Length && await ReadAsync(buffer[total..], cancellationToken) is > 0 and var read)
                total += read;
            return total;
        }
    }
}
