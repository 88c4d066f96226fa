using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>The words of a sentence that carry meaning, in a form in which synonyms and inflections are equal.</summary>
internal static class ContentWords
{
    private static readonly HashSet<string> Function = new(
        ("de het een en of in is van op met bij voor door aan tot nu zij hij ze haar zijn hem wegens na sinds nog geen niet werd kreeg toch om te per als die dat naar was er heeft hebben nodig zo "
        + "wordt worden wel ook meer mg mcg dd ml kg dit deze daarna inmiddels vanwege omdat vanaf voortaan weer zeer patient patiente mevrouw meneer mw dhr s o e p uit over onder tegen aldus "
        + "januari februari maart april mei juni juli augustus september oktober november december the a an of and or in on at with was is has had been since after because not no she he her his for to by "
        + "laatste eerdere eerder vorige huidige momenteel actueel gebruikt slikt neemt krijgt gaf kan mag moet zou ging gaat gingen gaan vond vinden plaats kwam komt krijgt krijgen doen deed doet gebruik zich zelf dan daarvoor daarom bleek blijkt hierbij erg al ter gehad zonder hoeft bekend verder echter keer tijdens vooral sprake be being must does did do it that this which from as also now then so there their them both because due after before while without into than first last current currently patient takes taking uses zolang alleen slechts uitsluitend vrijwel bijna ongeveer ruim steeds altijd soms vaak meestal helaas overigens eveneens tevens daarnaast bovendien namelijk immers wellicht zojuist onlangs recent recentelijk destijds toen daarvan hiervan hiervoor daarmee hiermee waarmee waarop waarna waarvoor waarbij waardoor daardoor daarop hierop daarbij opnieuw gewoon gerust volgens namens ondanks hoewel terwijl zodat zodra totdat doordat nadat voordat indien mits tenzij behalve liever liefst graag helemaal volledig geheel beide allebei twee drie vier vijf zes een echte echt eigen zulke dergelijke andere ander anders meteen direct geleidelijk vooralsnog laten laat liet hebben hadden waren zijn hoeft hoefde kon konden mocht mochten moest moesten blijft bleef blijven geval inzake omtrent circa rond rondom tussen enige enkele verdere later eerst begin eind half midden maand maanden week weken dag dagen jaar jaren uur uren dagelijks meisje jongen heer dame zowel iets niets iemand niemand gelukkig only just also very still already yet any some other there about between until daily has have had having using used").Split(' '), StringComparer.Ordinal);

    internal static IEnumerable<string> Of(string text) =>
        Lexicon.Join([.. WordForms.Of(text)]).Where(IsContent);

    internal static bool IsContent(string word) => word.Length > 1 && !char.IsDigit(word[0]) && !Function.Contains(word);

    /// <summary>Whether two content words say the same.</summary>
    internal static bool Same(string a, string b) => WordForms.Match(a, b) || WordForms.Match(Synonyms.Canonical(a), Synonyms.Canonical(b)) || SharedStem(a, b) || Lexicon.Same(a, b);

    /// <summary>"gewichtstoename" and "gewicht", "nierfunctie" and "nierschade": five letters in common at the start, for long words.</summary>
    private static bool SharedStem(string a, string b)
    {
        if (a.Length < 6 || b.Length < 6) return false;
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common]) common++;
        return common >= 9 || common >= Math.Max(5, Math.Min(a.Length, b.Length) - 3);
    }

    /// <summary>How much alike two content words are: 1 for the same, less where one is only the end of the other ("vaccinatie" of "griepvaccinatie").</summary>
    internal static double Likeness(string a, string b) =>
        !Same(a, b) ? 0 : a.Length == b.Length || Synonyms.Canonical(a) == Synonyms.Canonical(b) || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal) || !(a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)) ? 1 : 0.6;

    /// <summary>The same share, weighed by how much alike the words are.</summary>
    internal static double Weighed(IReadOnlyCollection<string> needed, IReadOnlyCollection<string> present) =>
        needed.Count == 0 ? 0 : needed.Sum(n => present.Select(p => Likeness(n, p)).DefaultIfEmpty(0).Max()) / needed.Count;

    /// <summary>The share of <paramref name="needed"/> that stands in <paramref name="present"/>.</summary>
    internal static double Coverage(IReadOnlyCollection<string> needed, IReadOnlyCollection<string> present) =>
        needed.Count == 0 ? 0 : needed.Count(n => present.Any(p => Same(n, p))) / (double)needed.Count;
}
