using System.Globalization;
using System.Text;

namespace Waarborg.Evidence;

/// <summary>
/// Proof for one person or supervisor that an entry is in a log: the text format c2sp.org/tlog-proof@v1, checkable without a connection. Immutable.
/// </summary>
/// <param name="Index">The entry's index.</param>
/// <param name="Entry">The entry itself, carried as the format's unauthenticated extra data, or null. Proves nothing until it is verified.</param>
/// <param name="Path">The audit path, the leaf's sibling first.</param>
/// <param name="Checkpoint">The signed checkpoint that the path leads to, verbatim.</param>
public sealed record Receipt(long Index, byte[]? Entry, IReadOnlyList<Hash> Path, string Checkpoint)
{
    private const string Header = "c2sp.org/tlog-proof@v1";
    private const string ExtraPrefix = "extra ";
    private const string IndexPrefix = "index ";

    // A tree of 2^63 entries is no higher.
    private const int MaxPath = 63;

    /// <summary>Makes a receipt under the newest checkpoint of a log.</summary>
    /// <param name="store">Where the log lies.</param>
    /// <param name="index">Which entry.</param>
    /// <param name="withEntry">True to carry the entry along, so that the receipt can be read on its own.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Null when the newest checkpoint does not cover this entry.</returns>
    /// <exception cref="InvalidDataException">The store lacks something that it should have.</exception>
    public static async Task<Receipt?> BuildAsync(ILogStore store, long index, bool withEntry, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(store);
        var note = await store.ReadCheckpointAsync(ct).ConfigureAwait(false);
        if (note is null) return null;
        if (!Evidence.Checkpoint.TryParseUnverified(note, out var checkpoint, out var problem)) throw new InvalidDataException(problem);
        if (index < 0 || index >= checkpoint.Size) return null;
        var path = await InclusionProof.BuildAsync(store, index, checkpoint.Size, ct).ConfigureAwait(false);
        if (!withEntry) return new Receipt(index, null, path, note);
        return await store.ReadEntriesAsync(index, 1, ct).ConfigureAwait(false) is [var entry]
            ? new Receipt(index, entry.Data, path, note)
            : throw new InvalidDataException($"The log store lacks entry {index}.");
    }

    /// <summary>Reads a receipt. It proves nothing yet.</summary>
    /// <param name="text">The text, as <see cref="ToText"/> writes it.</param>
    /// <param name="receipt">The receipt; null when false.</param>
    /// <param name="problem">Why not; null when true.</param>
    public static bool TryParse(string? text, out Receipt receipt, out string? problem)
    {
        receipt = null!;
        problem = Parse(text, out var parsed);
        if (problem is not null) return false;
        receipt = parsed!;
        return true;
    }

    /// <summary>The text form; ends in a newline. Files of it have the extension <c>.tlog-proof</c>.</summary>
    public string ToText()
    {
        var text = new StringBuilder().Append(Header).Append('\n');
        if (Entry is not null) text.Append(ExtraPrefix).Append(Convert.ToBase64String(Entry)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{IndexPrefix}{Index}\n");
        foreach (var hash in Path) text.Append(hash.ToBase64()).Append('\n');
        return text.Append('\n').Append(Checkpoint).ToString();
    }

    /// <summary>Checks that the log with this key holds this entry at <see cref="Index"/>.</summary>
    /// <param name="key">The log's key, from a place that is trusted.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="problem">Why not; null when true.</param>
    public bool Verify(VerifierKey key, ReadOnlySpan<byte> entry, out string? problem)
    {
        if (!Evidence.Checkpoint.TryVerify(Checkpoint, key, out var checkpoint, out problem)) return false;
        if (Entry is not null && !entry.SequenceEqual(Entry))
        {
            problem = "The receipt carries another entry.";
            return false;
        }

        if (InclusionProof.Verify(MerkleHash.Leaf(entry), Index, checkpoint.Size, Path, checkpoint.Root)) return true;
        problem = "The receipt does not prove that this entry is in the log at this place.";
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Receipt? other) => other is not null && ToText() == other.ToText();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Checkpoint);

    private static string? Parse(string? text, out Receipt? receipt)
    {
        receipt = null;
        if (string.IsNullOrEmpty(text) || text.Length > SignedNote.MaxLength) return "The receipt is empty or too long.";
        var blank = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (blank < 0) return "The receipt has no checkpoint.";
        var lines = new Queue<string>(text[..blank].Split('\n'));
        if (lines.Dequeue() != Header) return $"The receipt does not begin with {Header}.";

        byte[]? entry = null;
        if (lines.TryPeek(out var extra) && extra.StartsWith(ExtraPrefix, StringComparison.Ordinal))
        {
            if (!StrictBase64.TryDecode(lines.Dequeue()[ExtraPrefix.Length..], out entry)) return "The extra data of the receipt are not base64.";
        }

        if (!lines.TryDequeue(out var line) || !line.StartsWith(IndexPrefix, StringComparison.Ordinal)
            || !Evidence.Checkpoint.TryParseNumber(line[IndexPrefix.Length..], out var index)) return "The receipt has no index.";
        if (lines.Count > MaxPath) return "The path of the receipt is too long.";
        var path = new List<Hash>();
        foreach (var item in lines)
        {
            if (!Hash.TryParseBase64(item, out var hash)) return "A line in the path of the receipt is no hash.";
            path.Add(hash);
        }

        var note = text[(blank + 2)..];
        if (!Evidence.Checkpoint.TryParseUnverified(note, out _, out var problem)) return problem;
        receipt = new Receipt(index, entry, path, note);
        return null;
    }
}
