using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Looks for a language: a stated level, else the language that the letter itself is written in.</summary>
internal static partial class LanguageFinder
{
    internal static Finding Find(LanguageRequirement requirement, Application application)
    {
        var stated = application.Statements.Where(s => s.Section is not (Section.References or Section.Leisure))
            .Select(s => (Statement: s, Level: Level(s, requirement.Language), Named: requirement.Language.Pattern.IsMatch(s.Folded))).Where(s => s.Level is not null || s.Named).ToList();
        var levels = stated.Where(s => s.Level is not null).ToList();
        var letter = Sample(application, requirement.Language);
        if (levels.Count > 0)
        {
            var cv = levels.Where(l => !l.Statement.InLetter).Select(l => l.Level).Max();
            var own = levels.Where(l => l.Statement.InLetter).Select(l => l.Level).Max();
            var verdict = (cv ?? own) >= requirement.Level ? Verdict.Met : Verdict.NotMet;
            if (cv is not null && own is not null && cv >= requirement.Level != own >= requirement.Level) verdict = Verdict.Unclear;
            return new(verdict, [.. levels.OrderByDescending(l => l.Level).Select(l => l.Statement)], verdict == Verdict.Met ? null : Missing(requirement, (cv ?? own)!.Value, verdict), Explicit: true);
        }
        var named = stated.Where(s => !s.Statement.InLetter && !NotYet().IsMatch(s.Statement.Folded)).Select(s => s.Statement).ToList();
        if (letter.Count > 0) return new(Helped(application) && named.Count == 0 ? Verdict.Unclear : Verdict.Met, [.. named, .. letter.Take(named.Count > 0 ? 0 : 2)], null);
        // Whoever names it before all others, and says nothing against it, speaks it.
        if (named.Exists(s => First(s, requirement.Language)) && requirement.Level <= LanguageLevels.Native) return new(Verdict.Met, named);
        // Who names a language that is only asked to get by with has answered.
        if (named.Count > 0 && requirement.Level <= LanguageLevels.Least) return new(Verdict.Met, named);
        // Without a letter, the CV may be long enough to show the language that it is written in.
        if (named.Count == 0 && Prose(application, requirement.Language) is { Count: > 0 } prose) return new(Verdict.Met, [.. prose.Take(2)]);
        return named.Count > 0
            ? new(Verdict.Unclear, named, new($"Het niveau is niet genoemd; gevraagd is {LanguageLevels.Name(requirement.Level)}.", $"The level is not stated; asked is {LanguageLevels.Name(requirement.Level)}."))
            : new(Verdict.NotMet, [.. stated.Select(s => s.Statement)], new("Het dossier laat deze taal niet zien.", "The file does not show this language."), Silent: stated.Count == 0);
    }

    /// <summary>The level that a statement gives for a language: what stands behind its name up to the next language, or right before it.</summary>
    internal static int? Level(Statement statement, Tongue language)
    {
        var folded = NotYet().Replace(statement.Folded, m => new string('~', m.Length));
        var others = Tongue.All.SelectMany(t => t.Pattern.Matches(folded)).OrderBy(m => m.Index).ToList();
        int? level = null;
        foreach (Match match in language.Pattern.Matches(folded))
        {
            if (Stances.Towards(statement, match.Index, match.Length) == Stance.Hearsay || Teaching().IsMatch(folded[..match.Index])) continue;
            if (statement.Entry is not null && !LanguageLevels.Cefr().IsMatch(folded)) continue;
            if (statement.Section == Section.Courses && !Passed().IsMatch(folded)) continue;
            var next = others.FirstOrDefault(o => o.Index > match.Index);
            var after = Until(folded[(match.Index + match.Length)..(next?.Index ?? folded.Length)]);
            var previous = others.LastOrDefault(o => o.Index < match.Index);
            var found = LanguageLevels.Stated(after) ?? Plural(folded, match, next) ?? Before(folded, match, previous) ?? (Speaker().IsMatch(match.Value) ? LanguageLevels.Native : null);
            if (found is not null) level = Math.Max(level ?? 0, found.Value);
        }
        return level ?? (language == Tongue.Dutch && DutchExam().Match(folded) is { Success: true } exam ? LanguageLevels.Stated(exam.Value) : null);
    }

    private static bool First(Statement statement, Tongue language) =>
        statement.Entry is null && statement.Section is not (Section.Education or Section.Courses) && Tongue.All.SelectMany(t => t.Pattern.Matches(statement.Folded).Select(m => (Tongue: t, m.Index))).ToList() is { Count: > 1 } all
        && all.MinBy(m => m.Index).Tongue == language && !Short().IsMatch(statement.Folded);

    [GeneratedRegex(@"\b(?:nauwelijks|amper|barely|hardly|niet|not|geen|no|learning|leer)\b")]
    private static partial Regex Short();

    /// <summary>"Dutch and Tamazight (mother tongues)".</summary>
    private static int? Plural(string folded, Match match, Match? next)
    {
        if (next is null || !Joined().IsMatch(folded[(match.Index + match.Length)..next.Index])) return null;
        var rest = folded[(next.Index + next.Length)..];
        return PluralLevel().Match(rest) is { Success: true } plural ? LanguageLevels.Stated(plural.Value) : null;
    }

    private static int? Before(string folded, Match match, Match? previous)
    {
        var start = Math.Max(previous is null ? 0 : previous.Index + previous.Length, match.Index - 40);
        var before = folded[start..match.Index];
        if (MotherTongue().IsMatch(before)) return LanguageLevels.Native;
        before = before[(before.LastIndexOfAny([',', ';', '.', '(', ')', '|']) + 1)..];
        return LanguageLevels.Stated(before);
    }

    private static string Until(string after) => SentenceEnd().Match(after) is { Success: true } end ? after[..end.Index] : after;

    /// <summary>Sentences of a letter that is written in the language; none when it is too short or in another.</summary>
    internal static List<Statement> Sample(Application application, Tongue language)
    {
        var pattern = language.Code switch { "nl" => DutchWords(), "en" => EnglishWords(), "de" => GermanWords(), "fr" => FrenchWords(), _ => null };
        if (pattern is null) return [];
        var sentences = application.Statements.Where(s => s.InLetter).ToList();
        var words = sentences.Sum(s => s.Folded.Split(' ').Length);
        var hits = sentences.Sum(s => pattern.Count(s.Folded));
        return words >= 12 && hits > words * 0.18 ? [.. sentences.Where(s => s.Folded.Split(' ').Length > 6 && pattern.Count(s.Folded) > 1)] : [];
    }

    private static List<Statement> Prose(Application application, Tongue language)
    {
        if (language != Tongue.Dutch || application.Statements.Any(s => s.InLetter) || application.Statements.Any(s => s.Section == Section.Languages)) return [];
        var sentences = application.Statements.Where(s => s.Folded.Split(' ').Length > 6 && DutchWords().Count(s.Folded) > 1).ToList();
        var words = sentences.Sum(s => s.Folded.Split(' ').Length);
        return words >= 12 && sentences.Sum(s => DutchWords().Count(s.Folded)) > words * 0.18 ? sentences : [];
    }

    private static bool Helped(Application application) => application.Statements.Any(s => s.InLetter && Help().IsMatch(s.Folded));

    private static BilingualText Missing(LanguageRequirement requirement, int level, Verdict verdict) => verdict == Verdict.Unclear
        ? new("Cv en brief spreken elkaar tegen over het niveau.", "CV and letter contradict each other about the level.")
        : new($"Gevraagd is {LanguageLevels.Name(requirement.Level)}; het dossier noemt {LanguageLevels.Name(level)}.", $"Asked is {LanguageLevels.Name(requirement.Level)}; the file states {LanguageLevels.Name(level)}.");

    /// <summary>A level that is not the writer's own yet: an exam or course for it, a wish; and "good enough for", which is no level.</summary>
    [GeneratedRegex(@"\(?(?:exam|examen|cursus|course|les|lessen|lessons|ik volg|volg|class(?:es)?|toets|test)\b[^,;.()]{0,15}\b[abc][12]\b[^,;.()]{0,15}(?:booked|gepland|started|gestart|bezig|in progress|\d{4})?|\b[abc][12][\s-](?:cursus|course|examen|exam|class|lessen)\b(?!\W*(?:behaald|gehaald|passed))|(?:bezig met|werk aan|working (?:on|towards)|studying for|op weg naar|towards|volg(?:t)? nu|next is|hoop(?:t)? op|begin(?:t)? (?:met|aan)|start(?:ed)?|in progress:?|exam)\s+(?:\w+\s+)?[abc][12]\b|\b(?:tot|naar|richting|up to|to reach|reach|halen|get to)\s+(?:niveau |level )?[abc][12]\b|\b(?:goed|good) (?:genoeg|enough) (?:voor|om|for|to)\b")]
    private static partial Regex NotYet();

    [GeneratedRegex(@"(?:docent\w*|leraar|lerares|les in|lesgeven in|teacher of|taught|vak|vakken|vertal\w+|translat\w+|tolk\w*)\s+(?:\w+\s+)?$")]
    private static partial Regex Teaching();

    /// <summary>"Nederlandstalig" says of a person what "Dutch (native)" says.</summary>
    [GeneratedRegex(@"(?:moedertaal|mother tongue|native language),?\s*(?:is |dus )?$")]
    private static partial Regex MotherTongue();

    [GeneratedRegex(@"talig$")]
    private static partial Regex Speaker();

    [GeneratedRegex(@"behaald|geslaagd|passed|diploma|certifica|gehaald")]
    private static partial Regex Passed();

    [GeneratedRegex(@"^\s*(?:,|en|and|&|/)\s*$")]
    private static partial Regex Joined();

    [GeneratedRegex(@"^\s*(?:,\s*[\p{L}]+\s*)?(?:\(?\s*(?:beide |both |allebei )?(?:moedertalen|native|mother tongues|vloeiend|fluent|tweetalig|bilingual)|\(\s*(?:beide|both|allebei)[^)]*\))")]
    private static partial Regex PluralLevel();

    [GeneratedRegex(@"[.;!?](?:\s|$)|\||\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:staatsexamen|inburgering|nt-?2)[^,;.]{0,40}")]
    private static partial Regex DutchExam();

    [GeneratedRegex(@"(?:brief|letter|schrij|schreef|writ|wrote)\w*\b.{0,50}(?:hulp van|met hulp|geholpen|vertaald|vertaal(?:app|programma)|help of|helped|translated)|(?:hulp|help|helped|translated|vertaald).{0,40}(?:brief|letter)|google translate|deepl|schreef deze brief voor")]
    private static partial Regex Help();

    [GeneratedRegex(@"\b(?:de|het|een|en|van|ik|in|dat|die|met|voor|niet|is|op|te|maar|aan|om|bij|ook|als|mijn|heb|naar|werk|dan|wie|wat|uw|er|was|zijn|wij|we|u|hoe|nog|tot|over|uit)\b")]
    private static partial Regex DutchWords();

    [GeneratedRegex(@"\b(?:the|and|of|to|a|in|i|that|for|with|my|is|was|on|have|at|as|it|from|your|not|but|this|am|be|would|are|you|we|by|an|has|had|which|will|me)\b")]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"\b(?:der|die|das|und|ich|nicht|mit|ein|eine|zu|den|von|ist|fur|auf|im|als|auch|bei|habe|meine|sie|war|wir)\b")]
    private static partial Regex GermanWords();

    [GeneratedRegex(@"\b(?:le|la|les|de|des|et|je|un|une|du|que|pour|dans|avec|mon|ma|est|suis|pas|sur|vous|nous|au)\b")]
    private static partial Regex FrenchWords();
}
