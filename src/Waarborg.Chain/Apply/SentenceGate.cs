using System.Text;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Holds what a model writes back until a sentence is whole and everything up to its end has passed. What was let out cannot be called back, so that nothing is let out on the
/// strength of what may still come; once something is refused, nothing comes out any more. Not thread safe.
/// </summary>
/// <param name="refuses">Why a beginning of the answer may not be shown, as a stable code; null when it may. Asked for the whole beginning each time: data may be spread over
/// sentences.</param>
internal sealed class SentenceGate(Func<string, string?> refuses)
{
    private readonly StringBuilder _text = new();
    private int _released;

    /// <summary>Everything that was written, shown or not.</summary>
    internal string Text => _text.ToString();

    /// <summary>What was let out.</summary>
    internal string Shown => _text.ToString(0, _released);

    /// <summary>Why nothing comes out any more; null while something may.</summary>
    internal string? Refused { get; private set; }

    /// <summary>Takes the next piece, as long or short as it came.</summary>
    internal void Add(string piece) => _text.Append(piece);

    /// <summary>The sentences that are whole now and have passed, each with the white space before it; none once something was refused.</summary>
    internal IEnumerable<string> Release()
    {
        var text = _text.ToString();
        while (Refused is null && EndAfter(text, _released) is var end && end > 0)
            if (Pass(text, end) is { } sentence) yield return sentence;
    }

    /// <summary>The rest, which need not end as a sentence does. With nothing written at all it is asked for as well, so that an empty answer can be refused.</summary>
    internal IEnumerable<string> End()
    {
        foreach (var sentence in Release()) yield return sentence;
        var text = _text.ToString();
        if (Refused is null && (text.Length > _released || text.Length == 0) && Pass(text, text.Length) is { Length: > 0 } rest) yield return rest;
    }

    private string? Pass(string text, int end)
    {
        Refused = refuses(text[..end]);
        if (Refused is not null) return null;
        var sentence = text[_released..end];
        _released = end;
        return sentence;
    }

    /// <summary>
    /// The place after the next full stop, question mark, exclamation mark or end of a line that white space follows; 0 when there is none yet. A stop at the very end may be
    /// half of "9.30", so it waits for what comes.
    /// </summary>
    private static int EndAfter(string text, int from)
    {
        for (var i = from; i + 1 < text.Length; i++)
        {
            if (text[i] == '\n' && i > from) return i;
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1])) return i + 1;
        }
        return 0;
    }
}
