using System.Text.RegularExpressions;

namespace Waarborg.Web.Texts;

/// <summary>Texts in one language.</summary>
internal sealed partial class RequestTexts(string language, TimeProvider clock) : ITexts
{
    public string Language => language;

    public Formatter Format { get; } = new(language, clock.LocalTimeZone);

    public string this[string key, params object[] values] =>
        Catalogue.Entries.TryGetValue(key, out var text) ? Fill(text.In(language), values) : throw new KeyNotFoundException($"There is no text '{key}'.");

    public string Of(string family, string name) => Catalogue.Entries.TryGetValue($"{family}.{name}", out var text) ? text.In(language) : name;

    private string Fill(string text, object[] values) => values.Length == 0
        ? text
        : Hole().Replace(text, hole => Format.Any(values[hole.Groups[1].Value[0] - '0']));

    [GeneratedRegex(@"\{([0-9])\}", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();
}
