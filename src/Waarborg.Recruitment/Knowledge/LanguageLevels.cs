using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Knowledge;

/// <summary>How well somebody knows a language: 1 to 6 for A1 to C2 of the Common European Framework, 7 for a mother tongue.</summary>
internal static partial class LanguageLevels
{
    internal const int Native = 7;

    /// <summary>Enough to get by.</summary>
    internal const int Least = 2;

    private static readonly (Regex Pattern, int Level)[] Words =
    [
        (NativeWords(), Native), (Starting(), 1), (Exam2(), 4), (Exam1(), 3), (Integration(), 2), (Excellent(), 5), (Good(), 4), (Fair(), 3), (Little(), 2),
    ];

    /// <summary>The lowest level that a vacancy asks; B1 when it names none.</summary>
    internal static int Asked(string folded)
    {
        var levels = Cefr().Matches(folded).Select(Level).Concat(Reference().Matches(folded).Select(m => m.Value[0] - '0' + 1)).ToList();
        if (levels.Count > 0) return levels.Min();
        if (Excellent().IsMatch(folded) || NativeWords().IsMatch(folded)) return 5;
        return Good().IsMatch(folded) || Business().IsMatch(folded) ? 4 : 3;
    }

    /// <summary>The level that a piece of text states, or null. A CEFR code wins over words.</summary>
    internal static int? Stated(string folded)
    {
        if (NativeWords().IsMatch(folded) && !NotNative().IsMatch(folded)) return Native;
        var levels = Cefr().Matches(folded).Select(Level).Concat(Reference().Matches(folded).Select(m => m.Value[0] - '0' + 1)).ToList();
        if (levels.Count > 0) return levels.Max();
        foreach (var (pattern, level) in Words)
            if (pattern.Match(folded) is { Success: true } match)
                return level > 2 && Negated().IsMatch(folded[..match.Index]) ? 2 : level;
        return null;
    }

    internal static string Name(int level) => level switch { 1 => "A1", 2 => "A2", 3 => "B1", 4 => "B2", 5 => "C1", 6 => "C2", _ => "C2+" };

    private static int Level(Match match) => ((match.Value[0] - 'a') * 2) + (match.Value[^1] - '0');

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[abc][\s-]?[12](?![\p{L}\p{N}])")]
    internal static partial Regex Cefr();

    /// <summary>The Dutch reference levels 2F to 4F lie about where B1 to C1 do (Expertgroep Doorlopende Leerlijnen, 2008).</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[234]f(?![\p{L}\p{N}])")]
    private static partial Regex Reference();

    [GeneratedRegex(@"moedertal\w*|moedertaal|muttersprach\w*|langue maternelle|native|mother tongue|first language|eerste taal|tweetalig|bilingual|van huis uit|thuistaal|my mother's language|taal van mijn (?:moeder|vader|ouders)|opgegroeid met|grew up (?:with|speaking)")]
    private static partial Regex NativeWords();

    [GeneratedRegex(@"near[\s-]native|bijna moedertaal|geen moedertaal|not (?:my|a) native|non-native|not my mother")]
    private static partial Regex NotNative();

    [GeneratedRegex(@"(?:staatsexamen|nt2|nt-2|programma)\W+(?:nederlands\W+)?(?:nt2\W+|nt-2\W+|programma\W+)*(?:ii|2)\b|\bnt2-ii\b|ielts\s*(?:6\.5|6,5|7)|toefl\s*9\d|first certificate|\bfce\b")]
    private static partial Regex Exam2();

    [GeneratedRegex(@"(?:staatsexamen|nt2|nt-2|programma)\W+(?:nederlands\W+)?(?:nt2\W+|nt-2\W+|programma\W+)*(?:i|1)\b|\bpet\b")]
    private static partial Regex Exam1();

    [GeneratedRegex(@"inburgeringsexamen|inburgering")]
    private static partial Regex Integration();

    [GeneratedRegex(@"vloeiend|flie(?:ss|ß)end|verhandlungssicher|fluent\w*|uitstekend|excellent|zeer goed|perfect|foutloos|very good|full professional|near[\s-]native|advanced|\bcae\b|\bcpe\b|uitmuntend")]
    private static partial Regex Excellent();

    [GeneratedRegex(@"(?<!zeer )\bgoede?\b|\bgood\b|professional working|professionele werk|upper[\s-]intermediate|ruim voldoende|zakelijk|in woord en geschrift")]
    private static partial Regex Good();

    [GeneratedRegex(@"redelijke?|gemiddeld|intermediate|conversational|voldoende|limited working|fair\b|reasonable")]
    private static partial Regex Fair();

    [GeneratedRegex(@"(?:started|begun|taking) (?:a |my first )?(?:course|lessons|learning)|net begonnen|cursus (?:is )?(?:gestart|begonnen)|beginner\w*|a few words|een paar woorden|paar zinnen")]
    private static partial Regex Starting();

    [GeneratedRegex(@"\bbasis\w*|\bbasic\w*|beginn\w*|matige?|elementar\w*|elementary|een beetje|a little|nog niet genoeg|not (?:yet )?(?:good )?enough|leer ik nog|still learning|\bzwak\b|a few words|nauwelijks|\bamper\b|barely|hardly|een paar woorden|een mondje|paar zinnen|roestig|rusty|weggezakt|school ?level|school ?niveau|school(?:frans|duits|engels)|passief|passive|notions|beperkte?|limited")]
    private static partial Regex Little();

    [GeneratedRegex(@"(?:niet|nog niet|not|not yet|isn't|geen)\s+(?:\w+\s+)?$")]
    private static partial Regex Negated();

    [GeneratedRegex(@"mondeling en schriftelijk|spoken and written|professional|beheers")]
    private static partial Regex Business();
}
