using System.Text.RegularExpressions;

namespace Waarborg.Learning;

/// <summary>What a <c>tokenizer.json</c> says.</summary>
internal sealed record TokenizerRecipe
{
    /// <summary>How vocabularies on characters write a space.</summary>
    public const char Space = '▁';

    public required IReadOnlyDictionary<string, int> Vocabulary { get; init; }

    /// <summary>Pairs in the order in which they were learned.</summary>
    public required IReadOnlyList<(string Left, string Right)> Merges { get; init; }

    public IReadOnlyList<(string Text, int Id, bool Special)> Added { get; init; } = [];

    /// <summary>On bytes written as letters, or else on characters.</summary>
    public bool OnBytes { get; init; }

    public bool FallsBackOnBytes { get; init; }

    public int? Unknown { get; init; }

    /// <summary>Whether a text gets a space in front of it.</summary>
    public bool PrependsSpace { get; init; }

    /// <summary>Whether accents are first joined to their letters (Unicode NFC).</summary>
    public bool Composes { get; init; }

    /// <summary>Whether a word that is in the vocabulary as a whole is not taken apart (<c>ignore_merges</c>).</summary>
    public bool WholeWords { get; init; }

    /// <summary>Patterns that take a text apart, one after the other.</summary>
    public IReadOnlyList<Regex> Splits { get; init; } = [];

    public IReadOnlyList<int> Prefix { get; init; } = [];

    /// <summary>Takes a text apart into the stretches inside which pairs may merge; nothing is lost.</summary>
    public IEnumerable<string> Split(string text)
    {
        IEnumerable<string> parts = [text];
        foreach (var pattern in Splits) parts = parts.SelectMany(part => Split(part, pattern));
        return parts;
    }

    private static IEnumerable<string> Split(string text, Regex pattern)
    {
        var at = 0;
        foreach (Match match in pattern.Matches(text))
        {
            if (match.Index > at) yield return text[at..match.Index];
            if (match.Length > 0) yield return match.Value;
            at = match.Index + match.Length;
        }
        if (at < text.Length) yield return text[at..];
    }
}
