using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Looks for a finished education of a level and, when asked, in a field.</summary>
internal static partial class EducationFinder
{
    /// <summary>What is expected next calendar year is expected soon in the last months of this one.</summary>
    private const int AcademicYearStarts = 8;

    private enum State { Finished, Expected, Unrecognised, Unfinished }

    internal static Finding Find(EducationRequirement requirement, Application application)
    {
        var studies = Valued(application.Statements.Select(s => Study(s, requirement, application)).OfType<Diploma>().ToList(), requirement, application);
        // "Recognised by the CIBG in 2021" stands in a line of its own.
        var all = application.Statements.ToList();
        studies = [.. studies.Select(s => s.State == State.Unrecognised && Near(all, s.Statement).Any(n => Recognised().IsMatch(n.Folded) && !UnderValuation().IsMatch(n.Folded)) && !UnderValuation().IsMatch(s.Statement.Folded) ? s with { State = State.Finished } : s)];
        var enough = studies.Where(s => s.Level >= requirement.Level).OrderBy(s => s.State).ToList();
        var passages = enough.Concat(studies.OrderByDescending(s => s.Level)).Select(s => s.Statement).Distinct().ToList();
        var verdict = Judge(requirement, enough, studies);
        var missing = verdict == Verdict.Met ? null : Missing(requirement, verdict, passages.Count > 0);
        // What was learned, though it is not what is asked.
        if (verdict != Verdict.Met) passages = [.. passages.Union(application.Statements.Where(s => s.Section is Section.Education or Section.Courses && requirement.Field.Slots.Any(slot => slot.Matches(s.Folded).Any()))), .. passages.Count == 0 ? application.Statements.Where(s => s.Section == Section.Education).Take(3) : []];
        return new(verdict, passages, missing, Silent: studies.Count == 0 && passages.Count == 0, Explicit: verdict == Verdict.Unclear && enough.Exists(s => s is { FieldFits: true, State: State.Expected or State.Unrecognised }));
    }

    /// <summary>"Valued as an hbo bachelor" stands in a sentence of its own: what was valued stands beside it.</summary>
    private static List<Diploma> Valued(List<Diploma> studies, EducationRequirement requirement, Application application)
    {
        var valued = studies.Where(s => s.State == State.Finished && Recognised().IsMatch(s.Statement.Folded) && !OwnField().IsMatch(s.Statement.Folded)).Select(s => s.Statement).ToList();
        if (valued.Count == 0) return studies;
        var statements = application.Statements.ToList();
        bool Beside(Statement one) => valued.Exists(v => v.Document == one.Document && Math.Abs(statements.IndexOf(v) - statements.IndexOf(one)) <= 2);
        var others = statements.Where(s => !valued.Contains(s) && Beside(s) && (s.Section == Section.Education || EducationWords().IsMatch(s.Folded) || Abroad().IsMatch(s.Folded))).ToList();
        var fits = others.Count == 0 ? requirement.Field.IsEmpty : requirement.Field.IsEmpty || others.Exists(o => requirement.Field.Slots.Any(slot => slot.Matches(o.Folded).Any()) || !NamesField(o.Folded));
        return [.. studies.Select(s => valued.Contains(s.Statement) ? s with { FieldFits = s.FieldFits || fits } : s)];
    }

    private static IEnumerable<Statement> Near(List<Statement> all, Statement statement) =>
        all.Skip(Math.Max(0, all.IndexOf(statement) - 2)).Take(5).Where(s => s.Document == statement.Document && s != statement);

    private static Verdict Judge(EducationRequirement requirement, List<Diploma> enough, List<Diploma> all)
    {
        var fitting = enough.Where(s => s.FieldFits).ToList();
        if (fitting.Any(s => s.State == State.Finished)) return Contradicted(fitting, all) ? Verdict.Unclear : Verdict.Met;
        if (fitting.Any(s => s.State is State.Expected or State.Unrecognised)) return Verdict.Unclear;
        if (requirement.RelatedFieldWillDo && enough.Any(s => s.State == State.Finished)) return Verdict.Unclear;
        return requirement.LevelOfThinkingWillDo && all.Any(s => s.Level >= requirement.Level - 1 && s.State == State.Finished) ? Verdict.Unclear : Verdict.NotMet;
    }

    /// <summary>The CV names a diploma and the letter says that the study was not finished.</summary>
    private static bool Contradicted(List<Diploma> fitting, List<Diploma> all) =>
        all.Any(s => s.Statement.InLetter && s.State == State.Unfinished && s.Denies) && !fitting.Any(s => s.State == State.Finished && all.Where(o => o.Denies).All(o => o.Level != s.Level));

    private static Diploma? Study(Statement statement, EducationRequirement requirement, Application application)
    {
        if (statement.Section is Section.References or Section.Leisure || (statement.Section == Section.Courses && requirement.Level > 0 && !NamesLevel().IsMatch(statement.Folded))) return null;
        var folded = statement.Folded;
        // Where no level is asked, the name of the diploma is enough.
        var named = requirement.Level == 0 && !requirement.Field.IsEmpty && statement.Entry is null && (statement.Section is Section.Education or Section.Courses or Section.Skills || PaperWords().IsMatch(folded)) && requirement.Field.Slots.Any(slot => slot.Matches(folded).Any());
        var level = LevelOf(statement) ?? Abroad(statement, requirement) ?? (named ? 0 : null);
        if (level is null) return null;
        if (statement.InLetter && !SpeaksOfOwnStudy().IsMatch(folded)) return null;
        if (statement.Entry is not null && statement.Section != Section.Education && !OwnDiploma().IsMatch(folded)) return null;
        var fits = requirement.Field.IsEmpty || requirement.Field.Slots.Any(slot => slot.Matches(folded).Any()) || (Abroad().IsMatch(folded) && !NamesField(folded));
        return new(statement, level.Value, StateOf(statement, application.AsOf, requirement), fits, Unfinished().IsMatch(folded));
    }

    /// <summary>A foreign diploma of which nobody has said yet what it is worth here could be of any level.</summary>
    private static double? Abroad(Statement statement, EducationRequirement requirement) =>
        requirement.DutchLadder && (UnderValuation().IsMatch(statement.Folded) || (EducationWords().IsMatch(statement.Folded) && Abroad().IsMatch(statement.Folded) && !statement.InLetter)) ? requirement.Level : null;

    /// <summary>False for a field in a language that the tables do not know.</summary>
    private static bool NamesField(string folded) => Concepts.All.TakeWhile(c => c.Name != "project-planning").Any(c => c.Pattern.IsMatch(folded));

    private static double? LevelOf(Statement statement)
    {
        var folded = statement.Folded;
        var education = statement.Section == Section.Education || EducationWords().IsMatch(folded);
        var levels = EducationLevels.All.Where(l => l.Pattern.Matches(folded).Any(m => Counts(m, folded, education))).Select(l => l.Level).ToList();
        // "Dierverzorging 3, Zone.college".
        if (levels.Count == 0 && education && FieldAndLevel().Match(folded) is { Success: true } short3) levels.Add(short3.Groups[1].Value[0] - '0');
        if (EducationLevels.BareMbo.IsMatch(folded)) levels.Add(2.5);
        // "University of Groningen, 1999" is a study without the name of its degree.
        if (levels.Count == 0 && education && University().IsMatch(folded) && (Periods.LatestYear(folded) is not null || statement.Section == Section.Education) && !statement.InLetter) levels.Add(EducationLevels.Hbo);
        // What a foreign degree was valued at counts, not what it is called.
        if (Valued().Match(folded) is { Success: true } valued && EducationLevels.All.FirstOrDefault(l => l.Pattern.IsMatch(valued.Groups[1].Value)) is { } value) return value.Level;
        return levels.Count == 0 ? null : levels.Max();
    }

    private static bool Counts(Match match, string folded, bool education)
    {
        var before = folded[..match.Index];
        if (OfOthers().IsMatch(before) || ForSchool().IsMatch(folded[(match.Index + match.Length)..])) return false;
        // Short titles (ma, mr, ir, ing, drs, ad) are also other words: they need a place where titles stand.
        return match.Length > 3 || Sure().IsMatch(match.Value) || (match.Value is "ma" or "ba" ? TitleAfterName().IsMatch(folded) && !AvailabilityWords().IsMatch(folded) : match.Value is "mr" or "ir" or "ing" or "drs" ? TitleBeforeName().IsMatch(folded) : education);
    }

    private static State StateOf(Statement statement, DateOnly asOf, EducationRequirement requirement)
    {
        var folded = statement.Folded;
        if (Unfinished().IsMatch(folded)) return State.Unfinished;
        if (Finished().IsMatch(folded) && !Expected().IsMatch(folded)) return Foreign(folded, requirement);
        var period = Periods.First(folded, asOf, out _, out var isRange);
        if (Expected().IsMatch(folded) || (isRange && period is { Ongoing: true } && !OwnDiploma().IsMatch(folded)) || Periods.LatestYear(folded) > asOf.Year) return ExpectedSoon(folded, asOf) ? State.Expected : State.Unfinished;
        return InProgress().IsMatch(folded) ? State.Unfinished : Foreign(folded, requirement);
    }

    private static bool ExpectedSoon(string folded, DateOnly asOf) => Periods.LatestYear(folded) is { } year
        && (year == asOf.Year || (year == asOf.Year + 1 && asOf.Month > AcademicYearStarts && ExpectedWord().IsMatch(folded)));

    private static State Foreign(string folded, EducationRequirement requirement) =>
        requirement.DutchLadder && (UnderValuation().IsMatch(folded) || (Abroad().IsMatch(folded) && !Recognised().IsMatch(folded))) ? State.Unrecognised : State.Finished;

    [GeneratedRegex(@"^\W*\p{L}{6,}(?: en \p{L}+)? ([1-4])(?=[,;(]|\s*$)")]
    private static partial Regex FieldAndLevel();

    [GeneratedRegex(@"\b(?:papieren|diploma\w*|opleiding\w*|certifica\w*|licentie|gediplomeerd|qualified|qualification|branchediploma)\b")]
    private static partial Regex PaperWords();

    /// <summary>A certificate is no education, unless it says at what level.</summary>
    [GeneratedRegex(@"\b(?:mbo|hbo)\b|\bniveau [1-4]\b|\b(?:bachelor|master|associate degree|lts|mts|hts|mavo|havo|vwo)\b")]
    private static partial Regex NamesLevel();

    private static BilingualText Missing(EducationRequirement requirement, Verdict verdict, bool anything)
    {
        if (verdict == Verdict.Unclear)
            return new("Niet zeker is of de opleiding is afgerond, erkend is of bij de gevraagde richting past.", "It is not certain that the education was finished, is recognised or fits the field that is asked.");
        return anything
            ? new("Het dossier laat geen afgeronde opleiding van het gevraagde niveau en de gevraagde richting zien.", "The file shows no finished education of the level and field that are asked.")
            : new("Het dossier noemt geen opleiding.", "The file names no education.");
    }

    private sealed record Diploma(Statement Statement, double Level, State State, bool FieldFits, bool Denies);

    [GeneratedRegex(@"niet (?:helemaal )?(?:afgemaakt|afgerond|voltooid|gehaald|behaald)|zonder (?:diploma|afronding)|gestopt|afgebroken|voortijdig|not (?:completed|finished|graduated)|did not (?:complete|finish|graduate)|didn't (?:complete|finish|graduate)|dropped out|unfinished|incomplete|without (?:a )?(?:degree|diploma)|no (?:degree|diploma)|propedeuse|(?:scriptie|thesis|afstudeeropdracht|eindwerkstuk)\W+(?:is )?(?:nog )?(?:niet|not)\b|\bnog niet af\b|zonder scriptie|geen diploma|nooit (?:afgemaakt|afgerond|behaald)|never (?:finished|completed|graduated)|onafgemaakt|niet voltooid|gezakt|deelcertifica\w*|certificate of attendance|year one only|eerste jaar gedaan|left after|jaar gedaan|only the first year|afgehaakt|uitgeschreven|\d van de \d+ onderdelen|certificaten voor \d|\bstopped\b|years? done\b|left before|stopped before|zonder scriptie|thesis (?:not|never)|niet afgestudeerd|never graduated")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\bafgerond|afgestudeerd in (?:19|20)\d\d|diploma behaald|behaald|geslaagd|cum laude|graduated (?:in )?(?:19|20)\d\d|completed|\bdiploma(?:\W+yes| ja)?,? (?:\p{L}+ )?(?:19|20)\d\d|diploma: yes|met diploma|obtained|awarded|gediplomeerd")]
    private static partial Regex Finished();

    [GeneratedRegex(@"verwacht|expected|examen in|exam in|nog bezig|\bbezig\b|in progress|(?:eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e) ?(?:jaar|jaars)\w*|(?:first|second|third|fourth|final)[\s-]year|studeert|studeer\b|\bik volg\b|currently (?:studying|enrolled|following)|ongoing|lopend|afstuderen in|graduating in|anticipated|in opleiding|student\b|will graduate|due (?:in )?(?:19|20)\d\d")]
    private static partial Regex Expected();

    [GeneratedRegex(@"verwacht|expected|afstuderen in|graduating|anticipated|will graduate|due in|als ik mijn examen haal|heb ik mijn diploma")]
    private static partial Regex ExpectedWord();

    [GeneratedRegex(@"\b(?:gestart|begonnen|started|ingeschreven|enrolled|deeltijd gestart)\b")]
    private static partial Regex InProgress();

    [GeneratedRegex(@"nuffic|\bidw\b|naric|cibg|\bsbb\b|(?<!niet |not )gewaardeerd|gelijkgesteld|gelijkgewaardeerd|erkend|recogni[sz]ed|equivalent|credential evaluation|ic-?diplomawaardering|diplomawaardering|=\s*(?:hbo|mbo|bachelor|master|wo)|vergelijkbaar met (?:een )?(?:hbo|mbo|wo|bachelor|master)|valued as|evaluated as")]
    private static partial Regex Recognised();

    [GeneratedRegex(@"(?:nuffic|idw|naric|vergelijkbaar|gewaardeerd(?: als| op)?|gelijkgesteld (?:aan|met)|waardering|valued as|evaluated as|equivalent to|niveau)\W+(?:door \w+ )?(?:als |op |as |at |aan |met )?(?:een |a )?((?:mbo|hbo|wo|bachelor|master)[\w\s-]{0,12})")]
    private static partial Regex Valued();

    /// <summary>A title in the same sentence says itself what was valued.</summary>
    [GeneratedRegex(@"\b(?:degree|diploma|bachelor|master|ba|bsc|b\.com|licence|laurea)\b[^.;]{0,20}\b(?:in|of)\b|\bin (?:de |the )?\p{L}{5,}[^.;]{0,40}\((?:nuffic|idw|naric)")]
    private static partial Regex OwnField();

    [GeneratedRegex(@"\b(?:nog )?(?:niet|nooit) (?:laten )?(?:ge)?waarde\w+|\bnot (?:yet )?(?:been )?(?:evaluated|valued|recogni[sz]ed)\b|(?:nuffic|\bidw\b|naric|diplomawaardering|credential|evaluation|waardering|comparison|erkenning|recognition)\b.{0,60}(?:aangevraagd|aanvraag|applied|sent|pending|no answer|nog geen|nog niet|in behandeling|wacht|await|waiting|niet laten|never had|loopt|lopend|running|under way|in progress|requested)|(?:aangevraagd|aanvraag|applied|sent to|ingediend|waiting for|wacht op)\b.{0,40}(?:nuffic|\bidw\b|naric|diplomawaardering|credential|evaluation|waardering|recognition)")]
    private static partial Regex UnderValuation();

    [GeneratedRegex(@"universit|university|hogeschool|faculteit|polytechnic|politechnik|college of")]
    private static partial Regex University();

    [GeneratedRegex(@"technikum|diploma|opleiding|gestudeerd|afgestudeerd|degree|graduat|universit|hogeschool|college\b|school|education|studie\b|bachelor|master|\b(?:mbo|hbo|mavo|havo|vwo|lts|mts|hts)\b")]
    private static partial Regex EducationWords();

    [GeneratedRegex(@"\b(?:ik|mijn|i|my|heb|ben|diploma|afgestudeerd|graduated|studeerde|studied|behaalde|opleiding)\b")]
    private static partial Regex SpeaksOfOwnStudy();

    [GeneratedRegex(@"\bdiploma\b|gelijkgesteld|inservice|in-service|afgestudeerd|graduated|afgerond|behaald|\b(?:mbo|hbo)[\s-]|bachelor|master of|msc|bsc")]
    private static partial Regex OwnDiploma();

    [GeneratedRegex(@"(?:leerlingen|stagiairs?|studenten|students|interns|pupils|dochter|zoon|son|daughter|klassen|classes|docent|teacher|vacature|functie|leraar|lerares|lesgeven|lesgegeven|taught|teaching|les aan|onderbouw|bovenbouw|brother|sister|broer|zus)\b[^.;]{0,40}$")]
    private static partial Regex OfOthers();

    [GeneratedRegex(@"^[\s-]*(?:leerlingen|studenten|klas|klassen|docent|pupils|students|class|onderbouw|bovenbouw|school(?:en)? (?:bezocht|klanten)|stagiair\w*|stage)\b")]
    private static partial Regex ForSchool();

    [GeneratedRegex(@"^(?:hbo|mts|hts|lts|msc|bsc|phd|mba|vwo|vig|llm|llb|wo|mbo|bba)$")]
    private static partial Regex Sure();

    [GeneratedRegex(@"\p{L}{3,},? (?:ma|ba)(?:\W|$)")]
    private static partial Regex TitleAfterName();

    [GeneratedRegex(@"^\W*(?:mr|ir|ing|drs)\.? ?(?:\p{L}\.)*\s?\p{L}")]
    private static partial Regex TitleBeforeName();

    [GeneratedRegex(@"\b(?:di|do|vr|dinsdag|donderdag|vrijdag|uur)\b")]
    private static partial Regex AvailabilityWords();

    [GeneratedRegex(@"\b(?:afghanistan|albani|algeri|algiers|angola|argentin|armeni|azerbe|bangladesh|belarus|bosni|brazil|bulgar|cairo|camero|chile|\bchin|colombia|congo|croati|cuba|damasc|aleppo|homs|ecuador|egypt|eritre|asmara|ethiop|addis|georgi|ghana|accra|greece|griekenland|athens|hongari|hungary|budapest|india\b|delhi|mumbai|indonesi|jakarta|iran|teheran|tehran|iraq|irak|baghdad|bagdad|israel|ital|bologna|milano|roma\b|napoli|japan|jordan|kazach|kenya|nairobi|kharkiv|kiev|kyiv|lviv|odessa|koeweit|kosovo|lagos|nigeri|abuja|letland|latvia|lebanon|libanon|beirut|litouwen|lithuan|lodz|warsaw|warszawa|krakow|gdansk|poznan|wroclaw|macedoni|marok|morocc|rabat|casablanca|mexic|moldov|nepal|oekra|ukrain|pakistan|karachi|lahore|peru|philippin|filip|manila|polen|poland|portug|lisbo|porto\b|roemeni|romania|bucharest|boekarest|cluj|russia|rusland|moskou|moscow|saoedi|saudi|senegal|servie|servisch|serbia|belgrad|beograd|slovak|sloven|somali|mogadishu|spain|spanje|madrid|barcelona|sudan|soedan|khartoum|syri|tanzan|thai|tsjech|prague|tunes|tunis|turk|istanbul|ankara|izmir|uganda|kampala|venezuel|vietnam|hanoi|yemen|jemen|zambia|zimbabw|harare|south africa|zuid-afrika|johannesburg|dakar|abidjan|kinshasa|yaounde|antananarivo|rijeka|split\b|kochi|kerala|calicut|bangalore|chennai|hyderabad|pune|kolkata|lviv|minsk|chisinau|skopje|pristina|podgorica|ljubljana|bratislava|brno|kosice|timisoara|iasi|plovdiv|varna|thessaloniki|valencia|sevilla|bilbao|coimbra|torino|catania|palermo|cordoba|rosario|sao paulo|rio de janeiro|lima\b|quito|guayaquil|medellin|caracas|santiago|havana|la habana|santo domingo|port-au-prince|paramaribo|surinam|curacao|aruba|sint maarten|buenos aires|bogota|kabul|dhaka|colombo|sri lanka|universita\b|universidad|universidade|universite\b|universitatea|uniwersytet|universitesi|univerzitet|sofia\b|tbilisi|yerevan|tirana|sarajevo|zagreb|curacao-college|technikum|liceum|colegio|\blycee|realschule|hochschule|ausbildung|\bescuela|\bistituto|\binstituto|szkola|\bskola|\bsredn|\bokul|\blise\b|\blisesi|licenciatura|\bgrado en\b|laurea|magister\b|niet (?:laten )?(?:ge)?waard|niet gewaardeerd|nooit laten waarderen|not (?:yet )?(?:been )?(?:evaluated|valued|recogni[sz]ed))")]
    internal static partial Regex Abroad();
}
