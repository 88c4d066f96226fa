using System.Text.RegularExpressions;

namespace Waarborg.Law;

/// <summary>A piece of text with one look.</summary>
/// <param name="Value">The text.</param>
/// <param name="Tone">How it is meant. Default plain.</param>
public sealed partial record DocumentText(string Value, TextTone Tone = TextTone.Plain)
{
    /// <summary>A text whose web addresses can be followed.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<DocumentText> Linked(string text)
    {
        var pieces = new List<DocumentText>();
        var from = 0;
        foreach (Match address in Address().Matches(text))
        {
            if (address.Index > from) pieces.Add(new(text[from..address.Index]));
            pieces.Add(new(address.Value, TextTone.Link));
            from = address.Index + address.Length;
        }
        if (from < text.Length) pieces.Add(new(text[from..]));
        return pieces;
    }

    /// <summary>Only what can be in an address and cannot end a sentence or break out of a tag.</summary>
    [GeneratedRegex(@"https?://[A-Za-z0-9](?:[A-Za-z0-9./_~%:?=-]{0,300}[A-Za-z0-9/_~=-])?")]
    private static partial Regex Address();
}
