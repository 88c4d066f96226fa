using System.Globalization;
using System.Text;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Waarborg.Evidence.Tests.Merkle;

namespace Waarborg.Evidence.Tests.Tiles;

/// <summary>
/// Reads a whole log by the text of c2sp.org/tlog-tiles, tlog-checkpoint and signed-note and shares no code with the product: its own paths, its
/// own note
/// parsing, the recursive hashes. Throws when anything is not as the specification says.
/// </summary>
internal sealed class SpecReader(Func<string, Task<byte[]?>> get)
{
    public async Task<IReadOnlyList<byte[]>> ReadAsync(string origin, byte[] publicKey)
    {
        var note = Encoding.UTF8.GetString(await NeedAsync("checkpoint"));
        var split = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        var text = note[..(split + 1)];
        var signature = Convert.FromBase64String(note[(split + 2)..].TrimEnd('\n').Split(' ')[2]);
        var verifier = new Ed25519Signer();
        verifier.Init(false, new Ed25519PublicKeyParameters(publicKey));
        verifier.BlockUpdate(Encoding.UTF8.GetBytes(text), 0, Encoding.UTF8.GetByteCount(text));
        Assert.True(verifier.VerifySignature(signature[4..]));
        var lines = text.Split('\n');
        Assert.Equal(origin, lines[0]);
        var size = long.Parse(lines[1], CultureInfo.InvariantCulture);

        var entries = await ReadEntriesAsync(size);
        var tree = new ReferenceTree(entries);
        Assert.Equal(lines[2], tree.Root((int)size).ToBase64());
        for (var (level, unit) = (0, 1L); unit <= size; level++, unit *= 256) await CheckLevelAsync(level, unit, size, tree);
        return entries;
    }

    // "the n-th tile at level l is the sequence MTH(D[(n * 256 + i) * 256**l : (n * 256 + i + 1) * 256**l])"
    private async Task CheckLevelAsync(int level, long unit, long size, ReferenceTree tree)
    {
        var hashes = size / unit;
        for (var n = 0L; n * 256 < hashes; n++)
        {
            var width = (int)Math.Min(256, hashes - (n * 256));
            var tile = await NeedAsync($"tile/{level}/{Path(n, width)}");
            Assert.Equal(width * 32, tile.Length);
            for (var i = 0; i < width; i++)
            {
                var from = ((n * 256) + i) * unit;
                Assert.True(tree.Mth((int)from, (int)(from + unit)).Span.SequenceEqual(tile.AsSpan(i * 32, 32)));
            }
        }
    }

    private async Task<List<byte[]>> ReadEntriesAsync(long size)
    {
        var entries = new List<byte[]>();
        for (var n = 0L; n * 256 < size; n++)
        {
            var width = (int)Math.Min(256, size - (n * 256));
            var bundle = await NeedAsync($"tile/entries/{Path(n, width)}");
            var at = 0;
            for (var i = 0; i < width; i++)
            {
                var length = (bundle[at] << 8) | bundle[at + 1];
                entries.Add(bundle[(at + 2)..(at + 2 + length)]);
                at += 2 + length;
            }

            Assert.Equal(bundle.Length, at);
        }

        return entries;
    }

    private static string Path(long n, int width)
    {
        var path = $"{n % 1000:d3}";
        for (n /= 1000; n > 0; n /= 1000) path = $"x{n % 1000:d3}/{path}";
        return width == 256 ? path : $"{path}.p/{width}";
    }

    private async Task<byte[]> NeedAsync(string path) => await get(path) ?? throw new InvalidDataException($"{path} is missing.");
}
