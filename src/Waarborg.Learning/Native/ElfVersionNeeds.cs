using System.Buffers.Binary;
using System.Text;

namespace Waarborg.Learning;

/// <summary>The list of symbol versions that an ELF library needs from others (section <c>.gnu.version_r</c>).</summary>
/// <remarks>Layout: Linux Standard Base 5.0, Core, "Symbol Versioning" (Elfxx_Verneed, Elfxx_Vernaux) and the ELF-64 object file format.</remarks>
internal static class ElfVersionNeeds
{
    private const uint VersionNeedSection = 0x6ffffffe;
    private const ushort Weak = 2;

    /// <summary>Sets the weak flag on every need of a version; false when none lacked it.</summary>
    /// <exception cref="InvalidDataException">Not a 64-bit little-endian ELF file, or one that points outside itself.</exception>
    public static bool MarkWeak(Span<byte> file, string version)
    {
        var changed = false;
        foreach (var (name, flags) in Read(file))
        {
            var value = BinaryPrimitives.ReadUInt16LittleEndian(file[flags..]);
            if (name != version || (value & Weak) != 0) continue;
            BinaryPrimitives.WriteUInt16LittleEndian(file[flags..], (ushort)(value | Weak));
            changed = true;
        }
        return changed;
    }

    /// <summary>Each needed version with the place of its flags in the file.</summary>
    public static IReadOnlyList<(string Name, int FlagsAt)> Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return ReadChecked(file);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("The ELF file points outside itself.", e);
        }
    }

    private static List<(string Name, int FlagsAt)> ReadChecked(ReadOnlySpan<byte> file)
    {
        if (file.Length < 64 || !file.StartsWith("\u007fELF"u8) || file[4] != 2 || file[5] != 1)
            throw new InvalidDataException("Not a 64-bit little-endian ELF file.");
        var sections = checked((int)U64(file, 0x28));
        var (size, count) = (U16(file, 0x3a), U16(file, 0x3c));
        var needs = new List<(string, int)>();
        for (var i = 0; i < count; i++)
        {
            var section = sections + i * size;
            if (U32(file, section + 4) != VersionNeedSection) continue;
            // sh_offset, sh_link (its string table), sh_info (number of files needed)
            var strings = checked((int)U64(file, sections + (int)U32(file, section + 0x28) * size + 0x18));
            ReadNeeds(file, checked((int)U64(file, section + 0x18)), (int)U32(file, section + 0x2c), strings, needs);
        }
        return needs;
    }

    private static void ReadNeeds(ReadOnlySpan<byte> file, int need, int files, int strings, List<(string, int)> needs)
    {
        for (var i = 0; i < files; i++)
        {
            // Elf64_Verneed: vn_version, vn_cnt (u16), vn_file, vn_aux, vn_next (u32).
            // Elf64_Vernaux: vna_hash (u32), vna_flags, vna_other (u16), vna_name, vna_next (u32).
            var entry = checked(need + (int)U32(file, need + 8));
            var count = U16(file, need + 2);
            for (var j = 0; j < count; j++)
            {
                var name = file[checked(strings + (int)U32(file, entry + 8))..];
                needs.Add((Encoding.ASCII.GetString(name[..name.IndexOf((byte)0)]), entry + 4));
                entry = checked(entry + (int)U32(file, entry + 12));
            }
            need = checked(need + (int)U32(file, need + 12));
        }
    }

    private static ushort U16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file[at..]);

    private static uint U32(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);

    private static ulong U64(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt64LittleEndian(file[at..]);
}
