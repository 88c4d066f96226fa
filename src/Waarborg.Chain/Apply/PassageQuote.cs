namespace Waarborg.Chain.Apply;

/// <summary>Recognises quotes.</summary>
internal static class PassageQuote
{
    /// <summary>Whether a line consists of sentences of a passage, in its order, with others between them perhaps left out. Case does not count.</summary>
    internal static bool IsQuote(string line, string passage)
    {
        var at = 0;
        foreach (var sentence in line.Split(". ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var part in sentence.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var plain = part.TrimEnd('.', ';');
                var found = passage.IndexOf(plain, at, StringComparison.OrdinalIgnoreCase);
                if (plain.Length == 0 || found < 0) return false;
                at = found + plain.Length;
            }
        }
        return at > 0;
    }
}
