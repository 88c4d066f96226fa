using CsCheck;

namespace Waarborg.Evidence.Tests.Notes;

public class SignedNoteTests
{
    /// <summary>The example note of Go's package golang.org/x/mod/sumdb/note.</summary>
    private const string GoExample =
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
        + "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static VerifierKey GoKey => VerifierKey.TryParse(VerifierKeyTests.GoExampleKey, out var key) ? key : throw new InvalidOperationException();

    [Fact]
    public void A_note_signed_by_another_implementation_verifies()
    {
        Assert.True(SignedNote.TryParse(GoExample, out var note, out var problem));
        Assert.Null(problem);
        Assert.True(note.VerifyBy(GoKey));
        Assert.Null(note.VerifyBy(TestLog.Key));
    }

    [Fact]
    public void A_key_of_the_same_name_and_another_id_is_another_key()
    {
        Assert.True(SignedNote.TryParse(GoExample, out var note, out _));
        Assert.Null(note.VerifyBy(VerifierKey.Create("PeterNeumann", TestLog.Key.PublicKey.Span)));
    }

    [Fact]
    public void One_bad_signature_of_the_key_spoils_the_note()
    {
        var bad = GoExample + SignedNote.SignatureLine("PeterNeumann", GoKey.KeyId, new byte[64]);
        Assert.True(SignedNote.TryParse(bad, out var note, out _));
        Assert.False(note.VerifyBy(GoKey));
    }

    [Fact]
    public void Signatures_of_strangers_are_ignored()
    {
        var stranger = SignedNote.SignatureLine("witness.example", 7, new byte[76]);
        Assert.True(SignedNote.TryParse(GoExample + string.Concat(Enumerable.Repeat(stranger, 16)), out var note, out _));
        Assert.Equal(17, note.Signatures.Count);
        Assert.True(note.VerifyBy(GoKey));
    }

    [Fact]
    public void The_text_may_hold_blank_lines()
    {
        var line = SignedNote.SignatureLine("a", 1, new byte[64]);
        Assert.True(SignedNote.TryParse($"one\n\n\ntwo\n\n{line}", out var note, out _));
        Assert.Equal("one\n\n\ntwo\n", note.Text);
    }

    public static TheoryData<string?> Malformed => new(
        null, "", "\n", "\n\n", "text", "text\n", "text\n\n",
        GoExample[..^1], // no newline at the end
        GoExample + "\n",
        GoExample + "text\n",
        GoExample.Replace("\n\n", "\n", StringComparison.Ordinal),
        GoExample.Replace("— ", "- ", StringComparison.Ordinal),
        GoExample.Replace("— ", "—  ", StringComparison.Ordinal),
        GoExample.Replace("PeterNeumann ", "Peter+Neumann ", StringComparison.Ordinal),
        GoExample.Replace("PeterNeumann ", "", StringComparison.Ordinal),
        GoExample.Replace("PeterNeumann ", "Peter\u00a0Neumann ", StringComparison.Ordinal),
        GoExample.Replace("AM=\n", "AN=\n", StringComparison.Ordinal), // stray bits
        GoExample.Replace("AM=\n", "AM= \n", StringComparison.Ordinal),
        GoExample.Replace("AM=\n", "AM=\r\n", StringComparison.Ordinal),
        GoExample.Replace("you", "y\tou", StringComparison.Ordinal),
        GoExample.Replace("you", "y\ud800u", StringComparison.Ordinal),
        GoExample.Replace("you", "y\udc00u", StringComparison.Ordinal),
        "text\n\n— a AAAAAQ==\n", // a key id and no signature
        "text\n\n" + string.Concat(Enumerable.Repeat("— a AAAAAQA=\n", 101)),
        new string('x', 1_000_001) + GoExample);

    [Theory]
    [MemberData(nameof(Malformed), DisableDiscoveryEnumeration = true)]
    public void What_is_no_note_is_refused_with_a_reason(string? text)
    {
        Assert.False(SignedNote.TryParse(text, out _, out var problem));
        Assert.NotNull(problem);
    }

    [Fact]
    public void Whatever_is_read_is_written_back_the_same_and_nothing_makes_the_parser_throw()
    {
        var piece = Gen.OneOf("\n", "\n\n", "— ", "a", " ", "AAAAAQA=", "+", "\r", "\ud83d", "\ude00", "é", "example.com/log", "12", "\0");
        piece.Array[0, 14].Sample(pieces =>
        {
            var text = string.Concat(pieces);
            if (!SignedNote.TryParse(text, out var note, out _)) return;
            var lines = note.Signatures.Select(signature => SignedNote.SignatureLine(signature.Name, signature.KeyId, signature.Signature));
            Assert.Equal(text, $"{note.Text}\n{string.Concat(lines)}");
        }, iter: 20_000);
    }
}
