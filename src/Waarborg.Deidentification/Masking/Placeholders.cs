using System.Buffers;

namespace Waarborg.Deidentification.Masking;

/// <summary>Finds the placeholders that this product writes.</summary>
internal static class Placeholders
{
    private static readonly SearchValues<char> CodeLetters = SearchValues.Create(PseudonymKey.CodeAlphabet);

    /// <summary>The stretches <c>[LABEL]</c>, <c>[LABEL_code]</c> and runs of blocks, in order.</summary>
    public static List<(int Start, int End)> Find(string text)
    {
        var found = new List<(int, int)>();
        for (var i = NextStart(text, 0); i < text.Length;)
        {
            var end = EndOf(text, i);
            if (end > i)
                found.Add((i, end));
            i = NextStart(text, Math.Max(end, i + 1));
        }

        return found;
    }

    /// <summary>Where the codes of pseudonyms stand, with the low line before them: <c>_code</c> of <c>[LABEL_code]</c>. Usually none.</summary>
    public static IReadOnlyList<(int Start, int End)> Codes(string text)
    {
        var first = text.IndexOf('[', StringComparison.Ordinal);
        if (first < 0)
            return [];
        var codes = new List<(int, int)>();
        for (var i = first; i >= 0;)
        {
            var end = EndOf(text, i);
            if (end - i > PseudonymKey.CodeLength + 3 && text[end - PseudonymKey.CodeLength - 2] == '_')
                codes.Add((end - PseudonymKey.CodeLength - 2, end - 1));
            var next = Math.Max(end, i + 1);
            i = next < text.Length ? text.IndexOf('[', next) : -1;
        }

        return codes;
    }

    /// <summary>The findings without what lies in a placeholder: nothing personal is left there.</summary>
    public static IReadOnlyList<Entity> Exclude(string text, IReadOnlyList<Entity> entities)
    {
        if (entities.Count == 0 || !text.AsSpan().ContainsAny('[', Deidentifier.Block[0]))
            return entities;
        var places = Find(text);
        var kept = new List<Entity>(entities.Count);
        var at = 0;
        foreach (var entity in entities)
        {
            while (at < places.Count && places[at].End <= entity.Start)
                at++;
            var start = entity.Start;
            for (var i = at; i < places.Count && places[i].Start < entity.End; i++)
            {
                AddPiece(text, entity, start, places[i].Start, kept);
                start = places[i].End;
            }

            if (start == entity.Start)
                kept.Add(entity);
            else
                AddPiece(text, entity, start, entity.End, kept);
        }

        return kept;
    }

    /// <summary>Where a placeholder may begin; the end of the text where none does.</summary>
    private static int NextStart(string text, int from) => text.AsSpan(from).IndexOfAny('[', Deidentifier.Block[0]) is var at and >= 0 ? from + at : text.Length;

    private static void AddPiece(string text, Entity entity, int start, int end, List<Entity> kept)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        if (end > start)
            kept.Add(entity with { Start = start, End = end });
    }

    /// <summary>The end of the placeholder that starts here, or the same offset when none does.</summary>
    public static int EndOf(string text, int start)
    {
        if (text[start] == Deidentifier.Block[0])
        {
            var end = start;
            while (end < text.Length && text[end] == Deidentifier.Block[0])
                end++;
            return end;
        }

        const int Longest = 48;
        if (text[start] != '[')
            return start;
        var close = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf(']');
        return close > 1 && IsName(text.AsSpan(start + 1, close - 1)) ? start + close + 1 : start;
    }

    private static bool IsName(ReadOnlySpan<char> inner)
    {
        var code = inner.LastIndexOf('_');
        return EntityLabels.TryParse(inner.ToString(), out _)
            || (code > 0 && inner.Length - code - 1 == PseudonymKey.CodeLength
                && inner[(code + 1)..].IndexOfAnyExcept(CodeLetters) < 0
                && EntityLabels.TryParse(inner[..code].ToString(), out _));
    }
}
