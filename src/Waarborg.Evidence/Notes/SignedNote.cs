using System.Buffers.Binary;
using System.Text;

namespace Waarborg.Evidence;

/// <summary>A text with signatures, as c2sp.org/signed-note defines it. Parsing proves nothing: only <see cref="VerifyBy"/> does.</summary>
/// <param name="Text">The signed text, with its last newline and without the blank line behind it.</param>
/// <param name="Signatures">The signature lines in their order.</param>
internal sealed record SignedNote(string Text, IReadOnlyList<NoteSignature> Signatures)
{
    /// <summary>Longest note that is read, in UTF-16 code units: a limit that the specification asks for and no checkpoint comes near.</summary>
    public const int MaxLength = 1_000_000;

    /// <summary>Most signatures that are read; the specification asks for at least 16.</summary>
    public const int MaxSignatures = 100;

    private const string LinePrefix = "\u2014 ";

    private const int KeyIdLength = sizeof(uint);

    /// <summary>Bytes that are signed.</summary>
    public byte[] TextBytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>The signature line for a text, with its newline.</summary>
    public static string SignatureLine(string name, uint keyId, ReadOnlySpan<byte> signature)
    {
        var bytes = new byte[KeyIdLength + signature.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, keyId);
        signature.CopyTo(bytes.AsSpan(KeyIdLength));
        return $"{LinePrefix}{name} {Convert.ToBase64String(bytes)}\n";
    }

    /// <summary>True for a name that a key can have: not empty, no white space, no plus, no control character.</summary>
    public static bool IsKeyName(string name) => name.Length > 0 && IsPrintable(name) && !name.Any(c => char.IsWhiteSpace(c) || c == '+' || char.IsControl(c));

    /// <summary>Reads a note.</summary>
    /// <returns>False with the reason when it is not a signed note.</returns>
    public static bool TryParse(string? note, out SignedNote parsed, out string? problem)
    {
        parsed = null!;
        problem = Parse(note, out var text, out var signatures);
        if (problem is not null) return false;
        parsed = new SignedNote(text, signatures);
        return true;
    }

    /// <summary>Checks the signatures of one key; those of other keys are ignored, as the specification demands.</summary>
    /// <returns>True when there is at least one of this key and all of them hold; null when there is none; false when one fails.</returns>
    public bool? VerifyBy(VerifierKey key)
    {
        var own = Signatures.Where(signature => signature.KeyId == key.KeyId && signature.Name == key.Name).ToList();
        if (own.Count == 0) return null;
        var text = TextBytes;
        return own.All(signature => key.Verify(text, signature.Signature));
    }

    private static string? Parse(string? note, out string text, out List<NoteSignature> signatures)
    {
        text = "";
        signatures = [];
        if (string.IsNullOrEmpty(note)) return "The note is empty.";
        if (note.Length > MaxLength) return "The note is too long.";
        if (!IsPrintable(note.Replace("\n", "", StringComparison.Ordinal))) return "The note contains control characters or is not valid Unicode.";
        var blank = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (blank < 0 || !note.EndsWith('\n')) return "The note has no blank line before its signatures or does not end in a newline.";
        text = note[..(blank + 1)];
        var lines = note[(blank + 2)..].Split('\n')[..^1];
        if (lines.Length is 0 or > MaxSignatures) return "The note has no signatures or too many.";
        foreach (var line in lines)
        {
            if (ParseLine(line) is not { } signature) return "A signature line of the note is malformed.";
            signatures.Add(signature);
        }

        return null;
    }

    private static NoteSignature? ParseLine(string line)
    {
        if (!line.StartsWith(LinePrefix, StringComparison.Ordinal)) return null;
        var parts = line[LinePrefix.Length..].Split(' ');
        return parts is [var name, var base64] && IsKeyName(name) && StrictBase64.TryDecode(base64, out var bytes) && bytes.Length > KeyIdLength
            ? new NoteSignature(name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[KeyIdLength..])
            : null;
    }

    // Control characters below U+0020 are forbidden; a lone surrogate has no UTF-8.
    private static bool IsPrintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' || char.IsLowSurrogate(text[i])) return false;
            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i]))) return false;
        }

        return true;
    }
}
