using Waarborg.Law;

namespace Waarborg.Chain.Problems;

/// <summary>One thing that is wrong with what somebody handed in: what, where, and what was expected instead.</summary>
/// <param name="Code">Stable machine name, for example <c>csv.missing-column</c>.</param>
/// <param name="Message">The message in both languages. Never holds a value out of the input, because that may be personal data.</param>
/// <param name="File">Name of the input (without its folder), or null.</param>
/// <param name="Line">Line in the input, from 1, or null.</param>
/// <param name="Column">Column in the input, from 1, or null.</param>
public sealed record Problem(string Code, LocalizedText Message, string? File = null, int? Line = null, int? Column = null)
{
    /// <summary>The one line a person reads: <c>file:line:column: message</c>.</summary>
    /// <param name="language"><c>nl</c> or <c>en</c>.</param>
    public string In(string language)
    {
        var place = string.Join(':', new[] { File, Line?.ToString(Invariant), Column?.ToString(Invariant) }.OfType<string>());
        return place.Length == 0 ? Message.In(language) : $"{place}: {Message.In(language)}";
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
