using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>
/// The names that a criterion spells with capitals: products, methods, organisations ("Google Analytics", "ISO 17025"). Folding takes the capitals away,
/// so they are read first; a name of several words is one thing and not several.
/// </summary>
internal sealed partial class ProperNames
{
    /// <summary>Holds the words of a name together in folded text, where it counts as a letter.</summary>
    internal const char Joiner = '_';

    private readonly IReadOnlyList<string> _names;

    private ProperNames(IReadOnlyList<string> names) => _names = names;

    /// <summary>The names in a text that is not folded yet; the longest first.</summary>
    internal static ProperNames In(string text) => new([.. Name().Matches(text)
        .Select(m => Nationality().Match(m.Value) is { Success: true } of ? (Value: m.Value[of.Length..], Index: m.Index + of.Length) : (Value: m.Value, Index: m.Index))
        .Where(m => !BeginsSentence(text, m.Index) || !OrdinaryWord().IsMatch(m.Value.Split(' ')[0]))
        .Where(m => !Compound().IsMatch(m.Value))
        .Select(m => Folding.Fold(m.Value)).Where(n => !Generic().IsMatch(n)).Distinct().OrderByDescending(n => n.Length)]);

    private static bool BeginsSentence(string text, int at) => Begin().IsMatch(text[..at]);

    /// <summary>The folded text with every name marked as one word.</summary>
    internal string Joined(string folded) => _names.Aggregate(folded, (text, name) => new Regex(
        $@"(?<![\p{{L}}\p{{N}}{Joiner}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}{Joiner}-])", RegexOptions.CultureInvariant).Replace(text, Joiner + name.Replace(' ', Joiner)));

    /// <summary>The initials of the names of three words or more that a piece of text holds.</summary>
    internal IEnumerable<string> Initials(string folded) => _names.Where(n => n.Contains(folded, StringComparison.Ordinal) || folded.Contains(n, StringComparison.Ordinal)).Select(InitialsOf).Where(i => i.Length >= 3);

    /// <summary>How a file may word a name: as it is, by its initials, and a product without its maker.</summary>
    internal static Regex Pattern(string name)
    {
        var words = name.Split(' ');
        var initials = InitialsOf(name);
        var phrases = new List<string> { name };
        if (initials.Length >= 3) phrases.Add(initials);
        if (words.Length == 2 && Maker().IsMatch(words[0]) && !OrdinaryProduct().IsMatch(words[1])) phrases.Add(words[1] + "*");
        // A law is called by its most telling word: the "Gatekeeper Improvement Act" is "Gatekeeper".
        if (Law().IsMatch(name)) phrases.AddRange(words.Where(w => w.Length >= 8 && !OrdinaryLaw().IsMatch(w)).Take(1).Select(w => w + "*"));
        var pattern = Phrases.Alternatives(string.Join(", ", phrases)) + (initials.Length == 2 ? $"|{initials}\\d" : "");
        return new($"{Phrases.Begin}(?:{pattern}){Phrases.End}", RegexOptions.CultureInvariant);
    }

    private static string InitialsOf(string name) => string.Concat(name.Split(' ').Where(w => w.Length > 0 && char.IsLetter(w[0])).Select(w => w[0]));

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&+#.'’-]*[\p{L}\p{N}+#](?:[ ](?:\p{Lu}[\p{L}\p{N}&+#-]*|\d[\d.]{2,}|\d(?![\d.]* ?(?:uur|jaar|jaren|years?|hours?|dagen|days|maanden|months))))*")]
    private static partial Regex Name();

    /// <summary>"The Dutch Gatekeeper Act".</summary>
    [GeneratedRegex(@"^(?:Dutch|Belgian|European|German|English|French|Nederlandse?|Belgische?|Europese?|Duitse?|Engelse?|Franse?) (?=\p{Lu})")]
    private static partial Regex Nationality();

    /// <summary>"ERP-systeem" is a word of its own.</summary>
    [GeneratedRegex(@"-\p{Ll}")]
    private static partial Regex Compound();

    [GeneratedRegex(@"(?:^|[.!?:]\s+)\W*$")]
    private static partial Regex Begin();

    /// <summary>A capital that only begins a sentence.</summary>
    [GeneratedRegex(@"^\p{Lu}\p{Ll}+$")]
    private static partial Regex OrdinaryWord();

    /// <summary>Levels, degrees, languages, places and kinds that other readers know.</summary>
    [GeneratedRegex(@"^(?:[abc][12]\b.*|mbo.*|hbo.*|wo|vmbo.*|mavo|havo|vwo|bachelor.*|master.*|bsc|msc|ba|ma|nederland\w*|dutch.*|engels\w*|english.*|duits\w*|german\w*|frans\w*|french|belgi\w*|netherlands|europe\w*|eu|rijbewijs.*|maandag\w*|dinsdag\w*|woensdag\w*|donderdag\w*|vrijdag\w*|zaterdag\w*|zondag\w*|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|march|april|may|june|july|august|september|october|november|december|je|we|wij|u|you|i)$")]
    private static partial Regex Generic();

    [GeneratedRegex(@"\b(?:act|law|regulation|directive|code|wet|besluit|verordening|regeling)\b|wet$")]
    private static partial Regex Law();

    [GeneratedRegex(@"^(?:improvement|protection|regulation|directive|besluit|verordening|regeling|verbetering|algemene)$")]
    private static partial Regex OrdinaryLaw();

    [GeneratedRegex(@"^(?:microsoft|ms|google|adobe|autodesk|apple|oracle|sap|atlassian|siemens)$")]
    private static partial Regex Maker();

    [GeneratedRegex(@"^(?:office|word|project|projects|teams|access|finance|database|systems?|windows|server|analytics|ads|data)$")]
    private static partial Regex OrdinaryProduct();
}
