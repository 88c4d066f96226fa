using System.Security.Cryptography;
using Waarborg.Deidentification;

namespace Waarborg.Formats;

/// <summary>Puts the originals back, text by text, from the entries of a vault in the order in which they were made. Not thread safe.</summary>
/// <param name="vault">Opens the entries.</param>
/// <param name="entries">The entries, in order.</param>
public sealed class RestoringMasker(ReversalVault vault, IEnumerator<VaultEntry> entries) : IRecordMasker
{
    /// <inheritdoc />
    public IReadOnlyList<DeidentifiedText> Mask(RecordPlace place, IReadOnlyList<string> texts, IReadOnlyList<EntityLabel?>? labels = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(texts);
        return [.. texts.Select(text => new DeidentifiedText(Restore(place, text), []))];
    }

    /// <summary>A long text was sealed in pieces; each is read to its length and restored.</summary>
    /// <inheritdoc />
    public async Task MaskAsync(RecordPlace place, TextReader reader, TextWriter writer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(writer);
        while (reader.Peek() >= 0)
        {
            var entry = Next(place);
            var piece = new char[entry.Length];
            var read = await reader.ReadBlockAsync(piece, cancellationToken).ConfigureAwait(false);
            await writer.WriteAsync(Open(place, new string(piece, 0, read), entry).AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public string Rename(string id) => throw new NotSupportedException("Renamed records are not restored.");

    private string Restore(RecordPlace place, string text) => Open(place, text, Next(place));

    private VaultEntry Next(RecordPlace place) =>
        entries.MoveNext() ? entries.Current : throw new RecordException(place.Number, RecordFault.Vault, fatal: true);

    private string Open(RecordPlace place, string text, VaultEntry entry)
    {
        try
        {
            return vault.Restore(text, entry.Content);
        }
        catch (CryptographicException)
        {
            throw new RecordException(place.Number, RecordFault.Vault, fatal: true);
        }
    }
}
