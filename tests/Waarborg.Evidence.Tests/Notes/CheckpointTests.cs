using CsCheck;
using Waarborg.Evidence.Tests.Merkle;

namespace Waarborg.Evidence.Tests.Notes;

public class CheckpointTests
{
    /// <summary>Signed elsewhere with the seed 00 01 … 1f over the eight known entries.</summary>
    private const string Known = "waarborg.example.nl/log\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\n"
        + "— waarborg.example.nl/log mr8x60oGgNcwcSuuB40YA9hFcVZbUfnTuKdxzRRu0He78y41NGNueO/xurFCH53+el1ciY8ff6NyStc4QPP8bx6FXwU=\n";

    [Fact]
    public async Task The_writer_signs_the_note_that_was_computed_elsewhere()
    {
        var store = await TestLog.CreateAsync(MerkleHashTests.KnownBytes);
        Assert.Equal(Known, await store.ReadCheckpointAsync(default));
    }

    [Fact]
    public void A_signed_checkpoint_is_read_back() => Gen.Select(Gen.Long[0, long.MaxValue], Gen.Byte.Array[32]).Sample((size, root) =>
    {
        var expected = new Checkpoint(TestLog.Origin, size, Hash.FromBytes(root));
        Assert.True(Checkpoint.TryVerify(TestLog.Signer.Sign(size, expected.Root), TestLog.Key, out var checkpoint, out var problem), problem);
        Assert.Equal(expected, checkpoint);
    }, iter: 50);

    [Fact]
    public void No_bit_of_a_checkpoint_can_change()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Known);
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(Checkpoint.TryVerify(System.Text.Encoding.UTF8.GetString(bytes), TestLog.Key, out _, out var problem), $"bit {bit}");
            Assert.NotNull(problem);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void A_checkpoint_of_another_log_is_refused_even_with_a_good_signature()
    {
        using var other = new CheckpointSigner("other.example/log", TestLog.Seed);
        var note = other.Sign(8, MerkleHash.EmptyRoot);
        Assert.False(Checkpoint.TryVerify(note, TestLog.Key, out _, out _, out var kind));
        Assert.Equal(LogProblemKind.WrongOrigin, kind);

        // A good signature of our key under the text of another log.
        var resigned = Sign("other.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        Assert.False(Checkpoint.TryVerify(resigned, TestLog.Key, out _, out _, out kind));
        Assert.Equal(LogProblemKind.WrongOrigin, kind);
    }

    [Fact]
    public void A_signature_of_another_key_with_the_same_name_is_refused()
    {
        using var other = new CheckpointSigner(TestLog.Origin, new byte[32]);
        Assert.False(Checkpoint.TryVerify(other.Sign(0, MerkleHash.EmptyRoot), TestLog.Key, out _, out _, out var kind));
        Assert.Equal(LogProblemKind.BadSignature, kind);
    }

    [Theory]
    [InlineData("waarborg.example.nl/log\n8\n")]
    [InlineData("waarborg.example.nl/log\n08\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("waarborg.example.nl/log\n-8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("waarborg.example.nl/log\n+8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("waarborg.example.nl/log\n 8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("waarborg.example.nl/log\n\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("waarborg.example.nl/log\n9223372036854775808\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("waarborg.example.nl/log\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyh=\n")]
    [InlineData("waarborg.example.nl/log\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw\n")]
    [InlineData("\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n")]
    [InlineData("waarborg.example.nl/log\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\nmore\n")]
    public void A_text_that_is_no_checkpoint_is_refused_even_with_a_good_signature(string text)
    {
        Assert.False(Checkpoint.TryVerify(Sign(text), TestLog.Key, out _, out _, out var kind));
        Assert.Equal(LogProblemKind.Malformed, kind);
    }

    [Fact]
    public void Extension_lines_are_accepted_and_signed()
    {
        var note = Sign("waarborg.example.nl/log\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\nextension\n");
        Assert.True(Checkpoint.TryVerify(note, TestLog.Key, out var checkpoint, out _));
        Assert.Equal(8, checkpoint.Size);
        Assert.False(Checkpoint.TryVerify(note.Replace("extension", "extensiom", StringComparison.Ordinal), TestLog.Key, out _, out _));
    }

    /// <summary>Any text under our key, which the product's signer would not sign.</summary>
    private static string Sign(string text)
    {
        var signer = new Org.BouncyCastle.Crypto.Signers.Ed25519Signer();
        signer.Init(true, new Org.BouncyCastle.Crypto.Parameters.Ed25519PrivateKeyParameters(TestLog.Seed));
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        signer.BlockUpdate(bytes, 0, bytes.Length);
        return $"{text}\n{SignedNote.SignatureLine(TestLog.Origin, TestLog.Key.KeyId, signer.GenerateSignature())}";
    }
}
