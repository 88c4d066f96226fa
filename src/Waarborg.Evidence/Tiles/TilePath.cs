using System.Globalization;

namespace Waarborg.Evidence;

/// <summary>
/// The address of a tile, as c2sp.org/tlog-tiles writes it: <c>tile/&lt;L&gt;/&lt;N&gt;[.p/&lt;W&gt;]</c> or
/// <c>tile/entries/&lt;N&gt;[.p/&lt;W&gt;]</c>.
/// Every tile has exactly one spelling; any other is refused.
/// </summary>
/// <param name="Level">0 to 63, or null for an entry bundle.</param>
/// <param name="Index">Index of the tile within its level.</param>
/// <param name="Width">1 to 256; below 256 the tile is partial.</param>
internal readonly record struct TilePath(int? Level, long Index, int Width)
{
    /// <summary>Levels of the tree in one tile.</summary>
    public const int Height = 8;

    /// <summary>Hashes or entries in a full tile.</summary>
    public const int FullWidth = 1 << Height;

    private const int MaxLevel = 63;

    // Six groups of three digits name every tile of a log below 2^63 entries.
    private const int MaxGroups = 6;

    private const string Root = "tile/";
    private const string PartialMark = ".p/";

    /// <summary>First hash or entry of the tile within its level.</summary>
    public long Start => Index * FullWidth;

    /// <summary>True when a level with this many hashes or entries contains the tile.</summary>
    public bool IsWithin(long available)
    {
        var full = available >> Height;
        return Index < full || (Index == full && Width <= (available & (FullWidth - 1)));
    }

    /// <summary>How many hashes level <paramref name="level"/> has in a log of <paramref name="size"/> entries.</summary>
    public static long HashesAt(int level, long size) => level * Height >= 63 ? 0 : size >> (level * Height);

    /// <summary>Reads a path, without a slash before it.</summary>
    /// <returns>False when it is not the one spelling of a tile.</returns>
    public static bool TryParse(string? path, out TilePath tile)
    {
        tile = default;
        if (path is null || path.Length > 64 || !path.StartsWith(Root, StringComparison.Ordinal)) return false;
        var rest = path.AsSpan(Root.Length);
        var slash = rest.IndexOf('/');
        if (slash < 0) return false;
        int? level = null;
        if (rest[..slash] is not "entries")
        {
            if (!TryParseNumber(rest[..slash], MaxLevel, out var parsed)) return false;
            level = parsed;
        }

        rest = rest[(slash + 1)..];
        var width = FullWidth;
        var mark = rest.IndexOf(PartialMark, StringComparison.Ordinal);
        if (mark >= 0)
        {
            if (!TryParseNumber(rest[(mark + PartialMark.Length)..], FullWidth - 1, out width) || width == 0) return false;
            rest = rest[..mark];
        }

        if (!TryParseIndex(rest, out var index)) return false;
        tile = new TilePath(level, index, width);
        return true;
    }

    /// <summary>The path.</summary>
    public override string ToString()
    {
        var digits = Index.ToString(CultureInfo.InvariantCulture);
        digits = digits.PadLeft((digits.Length + 2) / 3 * 3, '0');
        var groups = digits.Chunk(3).Select(group => new string(group)).ToArray();
        for (var i = 0; i < groups.Length - 1; i++) groups[i] = "x" + groups[i];
        var level = Level?.ToString(CultureInfo.InvariantCulture) ?? "entries";
        var suffix = Width == FullWidth ? "" : PartialMark + Width.ToString(CultureInfo.InvariantCulture);
        return $"{Root}{level}/{string.Join('/', groups)}{suffix}";
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, int max, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= max && (text.Length == 1 || text[0] != '0');

    private static bool TryParseIndex(ReadOnlySpan<char> text, out long index)
    {
        index = 0;
        // Groups of "xNNN/" and a last one of "NNN".
        if (text.Length % 5 != 3 || (text.Length / 5) + 1 > MaxGroups) return false;
        var first = text.Length > 3;
        for (; text.Length > 3; text = text[5..])
        {
            if (text[0] != 'x' || text[4] != '/' || !TryParseGroup(text[1..4], ref index)) return false;
            if (first && index == 0) return false;
            first = false;
        }

        return TryParseGroup(text, ref index);
    }

    private static bool TryParseGroup(ReadOnlySpan<char> digits, ref long index)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            index = (index * 10) + (digit - '0');
        }

        return true;
    }
}
