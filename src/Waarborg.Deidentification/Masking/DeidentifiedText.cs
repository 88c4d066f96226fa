namespace Waarborg.Deidentification;

/// <summary>A text with its findings replaced. Still personal data until measured otherwise: something may have been missed.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Replacements">What was replaced, sorted, not overlapping.</param>
public sealed record DeidentifiedText(string Text, IReadOnlyList<Replacement> Replacements)
{
    /// <summary>
    /// What was replaced, worked out from the text before and after: what stands between two placeholders stands unchanged in the original. Takes the first
    /// place where that fits; with the same words twice in a row the cut between two findings may fall elsewhere than it did.
    /// </summary>
    /// <param name="original">The text before.</param>
    /// <param name="masked">The text after, with the placeholders of this product.</param>
    /// <param name="findings">What is known of the original, sorted by start: it names what only blocks are left of, and is asked for only then.</param>
    /// <returns>Null when the one was not made from the other.</returns>
    public static DeidentifiedText? Recover(string original, string masked, Func<IReadOnlyList<Entity>> findings)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(masked);
        ArgumentNullException.ThrowIfNull(findings);
        var pieces = MaskedPiece.In(masked);
        var replaced = new List<Replacement>(pieces.Count);
        int at = 0, from = 0;
        for (var i = 0; i <= pieces.Count; i++)
        {
            var plain = masked.AsSpan(from, (i < pieces.Count ? pieces[i].Start : masked.Length) - from);
            var found = i == 0 ? (original.AsSpan().StartsWith(plain, StringComparison.Ordinal) ? 0 : -1)
                : i == pieces.Count ? EndOf(original, plain, at) : FirstOf(original, plain, at);
            if (found < 0)
                return null;
            if (i > 0)
                replaced.Add(new(at, found, pieces[i - 1].Start, pieces[i - 1].End, pieces[i - 1].Label ?? LabelAt(findings(), at, found)));
            at = found + plain.Length;
            from = i < pieces.Count ? pieces[i].End : masked.Length;
        }

        return at == original.Length ? new(masked, replaced) : null;
    }

    /// <summary>The number of replacements; never the text.</summary>
    public override string ToString() => $"{nameof(DeidentifiedText)} with {Replacements.Count} replacements";

    /// <summary>Where a stretch stands at the end, behind at least one character that was replaced.</summary>
    private static int EndOf(string original, ReadOnlySpan<char> plain, int at) =>
        original.Length - plain.Length > at && original.AsSpan().EndsWith(plain, StringComparison.Ordinal) ? original.Length - plain.Length : -1;

    /// <summary>Where a stretch stands first, behind at least one character that was replaced; nothing between two placeholders stands right there.</summary>
    private static int FirstOf(string original, ReadOnlySpan<char> plain, int at)
    {
        if (at + 1 > original.Length)
            return -1;
        var found = original.AsSpan(at + 1).IndexOf(plain, StringComparison.Ordinal);
        return found < 0 ? -1 : at + 1 + found;
    }

    private static EntityLabel LabelAt(IReadOnlyList<Entity> findings, int start, int end)
    {
        foreach (var finding in findings)
        {
            if (finding.Start < end && finding.End > start)
                return finding.Label;
        }

        return EntityLabel.Person;
    }
}
