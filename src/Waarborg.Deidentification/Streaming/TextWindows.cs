using System.Runtime.CompilerServices;

namespace Waarborg.Deidentification.Streaming;

/// <summary>
/// Cuts a text of any length into windows of a fixed size, each filled before it is looked at, so that the cuts depend on the text alone and not on
/// how it arrives.
/// </summary>
internal static class TextWindows
{
    /// <summary>The most characters that are looked at together.</summary>
    public const int Size = 65_536;

    /// <summary>Characters before and behind a stretch that are seen with it.</summary>
    public const int Context = 4_096;

    /// <summary>Reads windows until the text ends.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="detect">Finds the personal data of a window.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async IAsyncEnumerable<TextWindow> ReadAsync(
        TextReader reader, Func<string, IReadOnlyList<Entity>> detect, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new char[Size + 1];
        var (length, from) = (0, 0);
        while (true)
        {
            var read = await reader.ReadBlockAsync(buffer.AsMemory(length, buffer.Length - length), cancellationToken).ConfigureAwait(false);
            length += read;
            var last = length < buffer.Length;
            var text = new string(buffer, 0, Math.Min(length, Size));
            if (last && from == text.Length)
                yield break;
            var found = detect(text);
            var until = last ? text.Length : CutBefore(text, found, from);
            yield return new(text, from, until, Clip(found, from));
            if (last)
                yield break;
            var keep = Math.Max(0, until - Context);
            if (keep > 0 && char.IsLowSurrogate(buffer[keep]))
                keep--;
            Array.Copy(buffer, keep, buffer, 0, length - keep);
            (length, from) = (length - keep, until - keep);
        }
    }

    /// <summary>A place for the cut: the last line end, or else blank, that leaves context behind it and is inside no finding.</summary>
    private static int CutBefore(string text, IReadOnlyList<Entity> found, int from)
    {
        var limit = text.Length - Context;
        var lowest = Math.Max(from + 1, text.Length / 2);
        foreach (var sign in "\n ")
        {
            for (var i = limit; i > lowest; i--)
            {
                if (text[i - 1] == sign && !Spans(found, i))
                    return i;
            }
        }

        var cut = limit;
        while (cut > lowest && (Spans(found, cut) || char.IsLowSurrogate(text[cut])))
            cut--;
        return cut > lowest ? cut : limit;
    }

    private static bool Spans(IReadOnlyList<Entity> found, int at)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].End <= at)
                low = middle + 1;
            else
                high = middle;
        }

        return low < found.Count && found[low].Start < at;
    }

    /// <summary>What begins before the stretch was dealt with in the window before; what reaches into it is masked from its start on.</summary>
    private static List<Entity> Clip(IReadOnlyList<Entity> found, int from) =>
        [.. found.Where(e => e.End > from).Select(e => e.Start < from ? e with { Start = from } : e)];
}
