using System.Globalization;

namespace Waarborg.Evidence;

/// <summary>
/// What a log commits itself to: c2sp.org/tlog-checkpoint. Extension lines are accepted when reading and not kept. Immutable, compared by value.
/// </summary>
/// <param name="Origin">Identifies the log.</param>
/// <param name="Size">Number of entries.</param>
/// <param name="Root">Merkle tree hash over them.</param>
public sealed record Checkpoint(string Origin, long Size, Hash Root)
{
    /// <summary>Reads a signed checkpoint and checks that this key signed it.</summary>
    /// <param name="note">The whole signed note.</param>
    /// <param name="key">The log's key. Its name must be the checkpoint's origin; signatures of other keys are ignored.</param>
    /// <param name="checkpoint">The checkpoint; null when false.</param>
    /// <param name="problem">Why not; null when true.</param>
    public static bool TryVerify(string? note, VerifierKey key, out Checkpoint checkpoint, out string? problem) =>
        TryVerify(note, key, out checkpoint, out problem, out _);

    /// <summary>The note text: origin, size and root, each on a line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    internal string ToText()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Size);
        return string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Root.ToBase64()}\n");
    }

    /// <summary>As the public one, with the kind of the problem.</summary>
    internal static bool TryVerify(string? note, VerifierKey key, out Checkpoint checkpoint, out string? problem, out LogProblemKind kind)
    {
        ArgumentNullException.ThrowIfNull(key);
        checkpoint = null!;
        kind = LogProblemKind.Malformed;
        if (!SignedNote.TryParse(note, out var signed, out problem)) return false;
        if (!TryParseText(signed.Text, out var parsed, out problem)) return false;

        var signature = signed.VerifyBy(key);
        if (signature != false && parsed.Origin != key.Name)
        {
            (problem, kind) = ("The checkpoint is of another log than the key.", LogProblemKind.WrongOrigin);
            return false;
        }

        if (signature != true)
        {
            problem = signature is null ? "The checkpoint has no signature of this key." : "A signature of this key does not fit the checkpoint.";
            kind = LogProblemKind.BadSignature;
            return false;
        }

        checkpoint = parsed;
        return true;
    }

    /// <summary>Reads a checkpoint without checking a signature: only for what is one's own or is verified afterwards.</summary>
    internal static bool TryParseUnverified(string? note, out Checkpoint checkpoint, out string? problem)
    {
        checkpoint = null!;
        return SignedNote.TryParse(note, out var signed, out problem) && TryParseText(signed.Text, out checkpoint, out problem);
    }

    private static bool TryParseText(string text, out Checkpoint checkpoint, out string? problem)
    {
        checkpoint = null!;
        problem = "The note is no checkpoint: it needs an origin, a size and a root hash.";
        var lines = text.Split('\n')[..^1];
        if (lines.Length < 3 || lines.Any(line => line.Length == 0)) return false;
        if (!TryParseNumber(lines[1], out var size) || !Hash.TryParseBase64(lines[2], out var root)) return false;
        problem = null;
        checkpoint = new Checkpoint(lines[0], size, root);
        return true;
    }

    /// <summary>Reads a decimal number without sign or leading zeroes, up to 2^63 − 1.</summary>
    internal static bool TryParseNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text.Length == 1 || text[0] != '0');
}
