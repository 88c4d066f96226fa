using System.Globalization;

namespace Waarborg.Chain.Prepare;

/// <summary>A piece of personal data that a reader still sees in a de-identified conversation.</summary>
/// <param name="Turn">The message, from 0.</param>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">The code unit behind it.</param>
/// <param name="Direct">True when it points at one person by itself (a name, an address, a number); false when only together with other data.</param>
public sealed record ReviewMark(int Turn, int Start, int End, bool Direct)
{
    /// <summary>Writes marks as <c>turn:start-end:d</c> or <c>…:q</c>, apart by blanks.</summary>
    public static string Write(IEnumerable<ReviewMark> marks) => string.Join(' ', marks.Select(m => string.Create(
        CultureInfo.InvariantCulture, $"{m.Turn}:{m.Start}-{m.End}:{(m.Direct ? 'd' : 'q')}")));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It was not written so.</exception>
    public static IReadOnlyList<ReviewMark> Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(One)];
    }

    private static ReviewMark One(string written)
    {
        var parts = written.Split(':', '-');
        if (parts.Length != 4 || parts[3] is not ("d" or "q")) throw new FormatException("A mark is turn:start-end:d or turn:start-end:q.");
        return new(Number(parts[0]), Number(parts[1]), Number(parts[2]), parts[3] == "d");
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
