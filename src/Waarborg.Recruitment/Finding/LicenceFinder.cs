using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Looks for a licence, registration or certificate that is valid.</summary>
internal static partial class LicenceFinder
{
    internal static Finding Find(LicenceRequirement requirement, Application application)
    {
        var mentions = (from statement in application.Statements
                        where statement.Section != Section.References
                        from match in requirement.Pattern.Matches(statement.Folded)
                        select (Statement: statement, Verdict: Judge(statement, match, requirement, application.AsOf))).ToList();
        mentions.AddRange(Taken(mentions, application));
        if (mentions.Count == 0) return new(Verdict.NotMet, [], new($"Het dossier noemt geen {requirement.Name}.", $"The file does not name: {requirement.Name}."), Silent: true);
        var denied = mentions.Any(m => m.Statement.InLetter && m.Verdict == Verdict.NotMet && Own().IsMatch(m.Statement.Folded));
        var cv = mentions.Where(m => !m.Statement.InLetter).Select(m => m.Verdict).DefaultIfEmpty(Verdict.NotMet).Max();
        var letter = mentions.Where(m => m.Statement.InLetter).Select(m => m.Verdict).ToList();
        // A letter that explains why the CV no longer holds decides; one that merely says otherwise leaves it open.
        var withdrawn = mentions.Any(m => m.Statement.InLetter && m.Verdict == Verdict.NotMet && Withdrawn().IsMatch(m.Statement.Folded));
        var renewed = mentions.Any(m => m.Statement.InLetter && m.Verdict == Verdict.Met && Renewed().IsMatch(m.Statement.Folded));
        var verdict = letter.Count == 0 ? cv : renewed ? Verdict.Met : withdrawn ? Verdict.NotMet : letter.Contains(Verdict.NotMet) && cv == Verdict.Met ? Verdict.Unclear : mentions.All(m => m.Statement.InLetter) ? (denied ? Verdict.NotMet : letter.Max()) : cv == Verdict.NotMet && letter.Max() == Verdict.Met ? Verdict.Unclear : (Verdict)Math.Max((int)cv, (int)letter.Max());
        return new(verdict, [.. mentions.OrderByDescending(m => m.Verdict).Select(m => m.Statement)], verdict switch
        {
            Verdict.Met => null,
            Verdict.Unclear => new($"Niet zeker is of {requirement.Name} nu geldig is.", $"It is not certain that {requirement.Name} is valid now."),
            _ => new($"{requirement.Name} is niet behaald of niet meer geldig.", $"{requirement.Name} was not obtained or is no longer valid."),
        }, Explicit: verdict == Verdict.NotMet || (verdict == Verdict.Met && requirement.ApplyingWillDo) || (verdict == Verdict.Unclear && mentions.Exists(m => m.Verdict == Verdict.Unclear && Applied().IsMatch(m.Statement.Folded))));
    }

    /// <summary>"You see a licence in my CV. Since June it has been taken from me": a sentence or two further on.</summary>
    private static IEnumerable<(Statement Statement, Verdict Verdict)> Taken(List<(Statement Statement, Verdict Verdict)> mentions, Application application)
    {
        var letter = application.Statements.Where(s => s.InLetter).ToList();
        return mentions.Where(m => m.Statement.InLetter).SelectMany(m => letter.Skip(letter.IndexOf(m.Statement) + 1).Take(2))
            .Where(s => It().IsMatch(s.Folded) && Withdrawn().IsMatch(s.Folded)).Select(s => (s, Verdict.NotMet)).ToList();
    }

    [GeneratedRegex(@"\b(?:het|die|dat|deze|hem|it|that|they)\b")]
    private static partial Regex It();

    [GeneratedRegex(@"\b(?:ik|i)\b[^.;]{0,20}\b(?:geen|niet|nooit|not|no|never|don't|haven't)\b|\b(?:geen|niet|nooit)\b[^.;]{0,20}\bik\b")]
    private static partial Regex Own();

    private static Verdict Judge(Statement statement, Match match, LicenceRequirement requirement, DateOnly asOf)
    {
        var from = Math.Max(0, statement.Folded.LastIndexOfAny([';', '|', '•'], Math.Max(0, match.Index - 1)) + 1);
        var comma = statement.Folded.IndexOfAny([';', '|', '•'], match.Index + match.Length);
        var piece = statement.Folded[from..(comma < 0 ? statement.Folded.Length : comma)];
        var at = match.Index - from;
        // A cell of a table that only names it is explained by the next.
        if (comma >= 0 && statement.Folded[comma] == '|' && piece.Trim().Length <= match.Length + 4)
        {
            var next = statement.Folded.IndexOf('|', comma + 1);
            piece = statement.Folded[from..(next < 0 ? statement.Folded.Length : next)].Replace('|', ' ');
        }
        // Of a list, only the part between the commas says something about this one.
        var near = Near(piece, at, match.Length);
        if (Renewed().IsMatch(piece) && !Busy().IsMatch(near)) return Verdict.Met;
        if (Stances.Towards(statement, match.Index, match.Length) is Stance.Negated or Stance.Hearsay || Lacks().IsMatch(near)) return Verdict.NotMet;
        if (Withdrawn().IsMatch(near) && !Until().IsMatch(near)) return Verdict.NotMet;
        if (requirement.ApplyingWillDo && (Busy().IsMatch(near) || WillApply().IsMatch(near))) return Verdict.Met;
        if ((Busy().IsMatch(near) && !Passed(near, asOf)) || (statement.InLetter && Stances.Towards(statement, match.Index, match.Length) == Stance.Wish)) return Applied().IsMatch(piece) ? Verdict.Unclear : Verdict.NotMet;
        if (requirement.Category is { } wanted && LicenceCategory.In(near) is { } stated && stated != wanted) return Verdict.NotMet;
        if (Until().Match(near) is { Success: true } until) return Valid(until.Value, asOf) ? Verdict.Met : Verdict.NotMet;
        if (Expired().IsMatch(near)) return Verdict.NotMet;
        if (requirement.Category is { } asked && LicenceCategory.In(near) is var category && category != asked) return category is null ? Verdict.Unclear : Verdict.NotMet;
        if (StillValid().IsMatch(near)) return Verdict.Met;
        if (requirement.YearsValid is { } term && (Dates.FullDate(near) ?? Dates.MonthOfYear(near)) is { } obtained) return obtained.AddYears(term) < asOf ? Verdict.NotMet : Verdict.Met;
        if (requirement.YearsValid is { } years && Periods.LatestYear(near) is { } year) return year + years < asOf.Year ? Verdict.NotMet : year + years == asOf.Year ? Verdict.Unclear : Verdict.Met;
        return Stances.Doubts(statement.Folded) ? Verdict.Unclear : Verdict.Met;
    }

    /// <summary>"Exam in English, May 2023" is behind us.</summary>
    private static bool Passed(string near, DateOnly asOf) =>
        OnlyExam().IsMatch(near) && !StillToCome().IsMatch(near) && ((Dates.FullDate(near) ?? Dates.MonthOfYear(near)) is { } day ? day < asOf : Periods.LatestYear(near) < asOf.Year);

    private static string Near(string piece, int at, int length)
    {
        var depth = 0;
        var end = at + length;
        for (; end < piece.Length; end++)
        {
            depth += piece[end] == '(' ? 1 : piece[end] == ')' ? -1 : 0;
            if (depth <= 0 && piece[end] == ',' && !Continues().IsMatch(piece[(end + 1)..])) break;
        }
        var start = piece[..at].LastIndexOf(',') + 1;
        return piece[start..end];
    }

    private static bool Valid(string until, DateOnly asOf)
    {
        if (Dates.FullDate(until) is { } date) return date >= asOf;
        var period = Periods.First("since " + NotDate().Replace(until, " "), new(2199, 1, 1), out _, out _);
        if (MonthYear().Match(until) is { Success: true } month && Periods.First(month.Value + " - nu", new(2199, 1, 1), out _, out _) is { } at) return at.Start + 1 > (asOf.Year * 12) + asOf.Month - 1;
        return period is not null && Periods.LatestYear(until) >= asOf.Year;
    }

    [GeneratedRegex(@"\bgeen\b|\b(?:nog |still )?(?:mis ik|ik nog mis|ik mis|missing|lack)\b|:\s*(?:nee|neen|no)\b|\bnog niet\b|\bnog geen\b|\bnot yet\b|\bniet in het bezit\b|\bzonder\b|\bno (?!\d)|\bdon't have\b|\bdo not have\b|ingetrokken|ingevorderd|ingenomen|ongeldig|ingeleverd|rijontzegging|disqualified|doorgehaald|revoked|niet (?:afgemaakt|afgerond|behaald|gehaald|voltooid)|not (?:completed|finished|obtained)|unfinished|afgebroken|gestopt|geschorst|suspended|gezakt|niet geslaagd|\bfailed\b|heb ik (?:zelf )?niet (?:gedaan|gehaald|gevolgd)|\bniet gevolgd\b|\bnot (?:done|taken)\b")]
    private static partial Regex Lacks();

    [GeneratedRegex(@"\b(?:opnieuw|weer) (?:ingeschreven|geregistreerd|gegeven|behaald|geldig|verleend|gehaald)|\bherinschrijving\b|\bhersteld\b|\breinstated\b|\brenewed in\b|\bvernieuwd (?:in |op )?\w|\b(?:valid|registered) again\b")]
    private static partial Regex Renewed();

    [GeneratedRegex(@"ingetrokken|ingevorderd|ingenomen|ongeldig|ingeleverd|rijontzegging|revoked|withdrawn|suspended|disqualified|geschorst|kwijtgeraakt|afgenomen|verlopen|expired|lapsed")]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"\bbezig\b|\b(?:cursus|opleiding|training|course|traject) (?:loopt|runs|is running|under way)|theorie (?:binnen|gehaald|behaald)|theory (?:passed|done)|\bmodules? \d|title expected|titel verwacht|\b(?:cursus|opleiding|training|course) (?:is )?(?:gestart|begonnen|started)|\b(?:gestart|begonnen|started) (?:met|op|in|on|with)\b|\bvolgt\b|in opleiding|lessen|rijles|in progress|\bverwacht|expected|ingepland|gepland|booked|binnenkort|soon|nog te behalen|nog halen|ik volg|aangevraagd|vraag ik\b.{0,30}\baan\b|vraag .{0,20}aan\b|applied for|will apply|pending|in aanvraag|examen in|exam in|(?:praktijk|rij|theorie)?(?:examen|exam|toets|test)\b[^.;]{0,30}\b(?:staat|is (?:op|on|in)|volgt|gepland|planned)\b|(?:examen|exam|toets|test) (?:op|on) \d|aanvraag (?:is )?(?:verstuurd|ingediend|loopt)|in behandeling|under review|awaiting|wacht(?:en)? op|rijexamen|driving test|wil .{0,20}halen|to be obtained|haal ik|studying for|working towards|bereid .{0,30}(?:halen|behalen|vernieuwen)|willing to")]
    private static partial Regex Busy();

    [GeneratedRegex(@"\b(?:examen|exam|cursus|course)\b")]
    private static partial Regex OnlyExam();

    [GeneratedRegex(@"\b(?:staat|wil|zal|will|gepland|planned|booked|verwacht|expected|binnenkort|soon|begonnen|started|gestart|bezig)\b")]
    private static partial Regex StillToCome();

    [GeneratedRegex(@"\b(?:vraag|aanvragen|aan te vragen|regel|regelen|apply|request|lever|leveren|aanleveren|provide)\b")]
    private static partial Regex WillApply();

    [GeneratedRegex(@"aangevraagd|applied for|in aanvraag|pending|herregistratie")]
    private static partial Regex Applied();

    [GeneratedRegex(@"(?:geldig tot(?: en met)?|geldig t/m|valid (?:until|till|through|to)|tot en met|t/m|\btot\b|until|expires(?: in| on)?|verloopt(?: in| op)?|vervalt(?: in| op)?|exp\.)\W{0,3}[^,;)]{0,12}(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?")]
    private static partial Regex Until();

    [GeneratedRegex(@"verlopen|expired|lapsed|niet meer geldig|no longer valid|vervallen|moet (?:ik )?(?:nog )?(?:worden )?(?:vernieuw|verleng)\w*|must be renewed|needs? (?:to be )?renew\w*|not renewed|niet verlengd|oud\b|laatst (?:19|20)\d\d|uitgeschreven")]
    private static partial Regex Expired();

    [GeneratedRegex(@"\bgeldig\b(?! tot| voor| \w+ jaar)|\bvalid\b(?! until| till| to| for)|\bactueel\b|\bcurrent\b|verlengd|renewed|in het bezit")]
    private static partial Regex StillValid();

    [GeneratedRegex(@"^\s*(?:\d{1,2}[-/.]\d|geldig|valid|verlopen|expired|behaald|gehaald|herhaling|hercertificering|nascholing|refresher|obtained|passed|laatste|uitgegeven|afgegeven|issued|d\.?d\.?\s|van (?:19|20)|examen|exam|cursus|course|gestart|started|laatst|tot|until|verloopt|sinds|since|\(|nog|title|titel|second year|tweede jaar|theorie|praktijk\w*|module|" + Dates.MonthNames + @"\b|maar|but|moet|niet|not|never|zonder|gestopt|afgebroken|without|in aanvraag)")]
    private static partial Regex Continues();

    [GeneratedRegex(@"(?:\d{1,2}[-/.]|" + Dates.MonthNames + @"\s)(?:19|20)\d\d|(?:19|20)\d\d-\d\d")]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"[^\d/.-]")]
    private static partial Regex NotDate();
}
