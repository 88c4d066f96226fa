using System.Security.Cryptography;
using System.Text;

namespace Waarborg.Deidentification;

/// <summary>
/// The only way back: what was replaced, sealed with AES-256-GCM under a key derived from the purpose's secret. An entry opens only for the
/// de-identified text that it was made with, so neither can be exchanged. Whoever lets it be opened needs a reason of their own: this class knows
/// none. Immutable and thread safe; keeps no text.
/// </summary>
/// <param name="key">The secret of the purpose.</param>
public sealed class ReversalVault(PseudonymKey key)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _key = (key ?? throw new ArgumentNullException(nameof(key))).Derive("vault");

    /// <summary>Seals the originals of one text.</summary>
    /// <param name="original">The text before.</param>
    /// <param name="masked">What was made of it.</param>
    public byte[] Seal(string original, DeidentifiedText masked)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(masked);
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.Unicode, leaveOpen: true))
        {
            writer.Write7BitEncodedInt(masked.Replacements.Count);
            foreach (var replacement in masked.Replacements)
            {
                writer.Write7BitEncodedInt(replacement.NewStart);
                writer.Write7BitEncodedInt(replacement.NewEnd - replacement.NewStart);
                WriteText(writer, original.AsSpan(replacement.Start, replacement.End - replacement.Start));
            }
        }

        var plain = content.ToArray();
        var sealedBytes = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceLength));
        using var aes = new AesGcm(_key, TagLength);
        aes.Encrypt(sealedBytes.AsSpan(0, NonceLength), plain, sealedBytes.AsSpan(NonceLength + TagLength), sealedBytes.AsSpan(NonceLength, TagLength), Binding(masked.Text));
        CryptographicOperations.ZeroMemory(plain);
        return sealedBytes;
    }

    /// <summary>Puts the originals back, to the last character.</summary>
    /// <param name="maskedText">The de-identified text, unchanged.</param>
    /// <param name="entry">From <see cref="Seal"/>.</param>
    /// <exception cref="CryptographicException">Another key, another text, or an entry that was changed.</exception>
    public string Restore(string maskedText, ReadOnlySpan<byte> entry)
    {
        ArgumentNullException.ThrowIfNull(maskedText);
        if (entry.Length < NonceLength + TagLength)
            throw new CryptographicException("The entry is too short.");
        var plain = new byte[entry.Length - NonceLength - TagLength];
        using (var aes = new AesGcm(_key, TagLength))
            aes.Decrypt(entry[..NonceLength], entry[(NonceLength + TagLength)..], entry.Slice(NonceLength, TagLength), plain, Binding(maskedText));
        using var reader = new BinaryReader(new MemoryStream(plain), Encoding.Unicode);
        var output = new StringBuilder(maskedText.Length);
        var copied = 0;
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            var start = reader.Read7BitEncodedInt();
            output.Append(maskedText, copied, start - copied);
            copied = start + reader.Read7BitEncodedInt();
            output.Append(ReadText(reader));
        }

        return output.Append(maskedText, copied, maskedText.Length - copied).ToString();
    }

    /// <summary>The name of the type; never the key.</summary>
    public override string ToString() => nameof(ReversalVault);

    /// <summary>UTF-16 code units as they are: a lone surrogate comes back as well.</summary>
    private static void WriteText(BinaryWriter writer, ReadOnlySpan<char> text)
    {
        writer.Write7BitEncodedInt(text.Length);
        foreach (var c in text)
            writer.Write((ushort)c);
    }

    private static string ReadText(BinaryReader reader)
    {
        var text = new char[reader.Read7BitEncodedInt()];
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)reader.ReadUInt16();
        return new(text);
    }

    private static byte[] Binding(string maskedText) => SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(maskedText.AsSpan()));
}
