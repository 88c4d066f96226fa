using System.Collections.Frozen;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Waarborg.Pdf.Fonts;

/// <summary>Takes font files out of the package that they were published in: a list of names, places and lengths, and then the files. Nothing in it is run.</summary>
internal static class FontPackage
{
    private const string Container = "!AvaloniaResources";

    private static readonly Lazy<FrozenDictionary<string, byte[]>> All = new(Read);

    /// <summary>A font file by its name, such as <c>Inter-Regular.ttf</c>.</summary>
    public static byte[] Get(string name) => All.Value[name];

    private static FrozenDictionary<string, byte[]> Read()
    {
        using var stream = typeof(FontPackage).Assembly.GetManifestResourceStream("fonts")!;
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource).Single(one => metadata.GetString(one.Name) == Container);
        var section = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var reader = section.GetReader((int)resource.Offset, section.Length - (int)resource.Offset);
        var bytes = reader.ReadBytes(reader.ReadInt32());
        using var index = new BinaryReader(new MemoryStream(bytes));
        var start = index.ReadInt32() + sizeof(int);
        index.ReadInt32(); // The version of the list.
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var left = index.ReadInt32(); left > 0; left--)
        {
            var name = index.ReadString();
            var (from, length) = (index.ReadInt32(), index.ReadInt32());
            if (name.EndsWith(".ttf", StringComparison.Ordinal)) found[name[(name.LastIndexOf('/') + 1)..]] = bytes.AsSpan(start + from, length).ToArray();
        }
        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
