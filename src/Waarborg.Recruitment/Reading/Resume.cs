using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Reading;

/// <summary>Cuts a CV into lines with their section, and groups the lines of a job below the line that dates it.</summary>
internal sealed partial class Resume
{
    private readonly ApplicationDocument _document;
    private readonly DateOnly _asOf;
    private readonly string _folded;
    private readonly List<Statement> _statements = [];
    private Section _section = Section.Unknown;
    private Entry? _entry;
    private bool _entryHasBullet;
    private int _level;
    private (int Start, int End, string Folded)? _title;

    private Resume(ApplicationDocument document, string masked, DateOnly asOf)
    {
        (_document, _asOf) = (document, asOf);
        _folded = Folding.Fold(masked);
    }

    internal static List<Statement> Read(ApplicationDocument document, string masked, DateOnly asOf)
    {
        var resume = new Resume(document, masked, asOf);
        foreach (Match line in Line().Matches(resume._folded)) resume.Take(line.Index, line.Index + line.Length, document.Text);
        return resume._statements;
    }

    private void Take(int start, int end, string original)
    {
        var folded = _folded[start..end];
        if (string.IsNullOrWhiteSpace(folded))
        {
            // A line that only held an instruction is as if it were not there.
            if (string.IsNullOrWhiteSpace(original[start..end])) _title = null;
            return;
        }
        if (IsHeading(folded) && HeadingTaken(folded)) return;
        var (section, from) = Label(folded);
        if (section is { } labelled && folded[from..].Trim().Trim('*', ':', '_').Length == 0)
        {
            (_section, _entry) = (labelled, null);
            return;
        }
        foreach (var (partStart, partEnd) in Parts(folded)) TakePart(start + partStart, start + partEnd, section);
    }

    private static int Level(string folded) => HashHeading().IsMatch(folded) ? folded.TrimStart().TakeWhile(c => c == '#').Count() : 7;

    private bool HeadingTaken(string folded)
    {
        if (Sections.Named(folded) is { } named)
        {
            (_section, _entry, _title, _level) = (named, null, null, Level(folded));
            return true;
        }
        // A heading that names no section ends the one before it, unless it stands below it: a job below "Work".
        if (Level(folded) <= _level && Periods.First(folded, _asOf, out _, out _) is null) (_section, _entry) = (Section.Unknown, null);
        return false;
    }

    /// <summary>A line that dates nothing is taken sentence by sentence: each may have a label of its own.</summary>
    private void TakePart(int start, int end, Section? labelled)
    {
        var folded = _folded[start..end];
        _ = Periods.First(folded, _asOf, out _, out var isRange);
        // A career told in sentences has a period in each.
        var sentences = isRange && Periods.Ranges(folded) < 2 ? [] : Letter.Sentences(folded).ToList();
        if (sentences.Count < 2)
        {
            TakeStatement(start, end, labelled ?? _section, labelled is not null);
            return;
        }
        foreach (var sentence in sentences)
        {
            labelled = Label(folded[sentence.Start..sentence.End]).Section ?? (sentence.Start == 0 || labelled is Section.Availability ? labelled : null);
            TakeStatement(start + sentence.Start, start + sentence.End, labelled ?? _section, labelled is not null);
        }
    }

    private void TakeStatement(int start, int end, Section section, bool labelled)
    {
        (start, end) = Trim(start, end);
        if (start >= end) return;
        var folded = _folded[start..end];
        var period = Periods.First(folded, _asOf, out _, out var isRange);
        var own = Classify(folded, section, isRange, labelled);
        var statement = new Statement(_document, start, end, folded, own) { Period = period };
        var bullet = IsBulleted(start);
        if (Opens(folded, own, period, isRange, labelled)) Open(statement, period!.Value, bullet);
        else if (_entry is not null && !labelled && (own is Section.Work or Section.Volunteering or Section.Unknown) && Continues(bullet, start))
        {
            statement = statement with { Entry = _entry, Section = _entry.Section };
            _entry.Lines.Add(statement);
            _statements.Add(statement);
        }
        else
        {
            if (!bullet || labelled) _entry = null;
            _statements.Add(statement);
            _title = folded.Length < 100 && !labelled ? (start, end, folded) : null;
        }
    }

    private void Open(Statement statement, Period period, bool bullet)
    {
        _entry = new(period);
        // "Planner, Company" on one line and the years on the next are one job.
        if (_title is { } title && OnlyDates().Replace(statement.Folded, "").Trim().Length < 25 && _statements.Count > 0 && _statements[^1].Start == title.Start)
        {
            _statements[^1] = _statements[^1] with { Entry = _entry, Section = statement.Section };
            _entry.Lines.Add(_statements[^1]);
        }
        statement = statement with { Entry = _entry };
        _entry.Lines.Add(statement);
        _statements.Add(statement);
        _entryHasBullet = bullet;
        _title = null;
    }

    private static bool Opens(string folded, Section section, Period? period, bool isRange, bool labelled)
    {
        if (period is null || section is Section.Education or Section.Courses or Section.Languages or Section.Availability or Section.References or Section.Personal or Section.Leisure) return false;
        if (section is Section.Skills || Origins().IsMatch(folded) || SinceInside().IsMatch(folded)) return false;
        return isRange ? section is not Section.Unknown || !labelled : section is Section.Work or Section.Volunteering ? LeadingYear().IsMatch(folded) : LeadingYear().IsMatch(folded);
    }

    /// <summary>A bullet below an unbulleted job line belongs to it; a bullet beside a bulleted job line only when it is indented.</summary>
    private bool Continues(bool bullet, int start) => bullet ? !_entryHasBullet || Indent(start) >= 2 : Indent(start) >= 2 || (!_entryHasBullet && !BlankLine().IsMatch(_document.Text[_entry!.Lines[^1].End..start]));

    private static Section Classify(string folded, Section section, bool isRange, bool labelled)
    {
        if (labelled) return section;
        // "2022-2025 mbo-4 pedagogisch medewerker, exam in June" names a job and is a school.
        if (section is Section.Unknown && StudyLine().IsMatch(folded) && !AtWork().IsMatch(folded)) return Section.Education;
        if (section is Section.Unknown or Section.Personal or Section.Work && !isRange)
        {
            if (CourseLine().IsMatch(folded)) return Section.Courses;
            if (EducationLine().IsMatch(folded) && !JobLine().IsMatch(folded)) return Section.Education;
        }
        if (section is Section.Unknown && isRange && EducationLine().IsMatch(folded) && !JobLine().IsMatch(folded)) return Section.Education;
        if (section is Section.Personal && isRange) return Section.Work;
        return section is Section.Unknown && isRange ? Section.Work : section;
    }

    [GeneratedRegex(@"\b(?:mbo|hbo)[\s-]?[1-4]?\b[^.;]*\b(?:examen|diploma|roc|college|landstede|deltion|opleiding|bbl|bol)\b|\b(?:bachelor|master|bsc|msc)\b[^.;]*\b(?:universit\w*|hogeschool|college)\b")]
    private static partial Regex StudyLine();

    [GeneratedRegex(@"\b(?:bij|at|als|docent\w*|teacher|leraar|lecturer|in dienst|werk\w*|work\w*|uur|hours)\b")]
    private static partial Regex AtWork();

    private static bool IsHeading(string folded) =>
        HashHeading().IsMatch(folded) || BoldHeading().IsMatch(folded) || (folded.Trim().Length <= 40 && Sections.Named(folded) is not null);

    private static (Section? Section, int From) Label(string folded)
    {
        var match = LabelPattern().Match(folded);
        if (match.Success && Sections.Named(match.Groups[1].Value) is { } section) return (section, match.Index + match.Length);
        return (null, 0);
    }

    private static IEnumerable<(int Start, int End)> Parts(string folded)
    {
        var start = 0;
        foreach (Match cut in PartCut().Matches(folded))
        {
            // Only where both sides have dates of their own is a line two entries.
            if (!AnyYear().IsMatch(folded[start..cut.Index]) || !AnyYear().IsMatch(folded[(cut.Index + 1)..])) continue;
            yield return (start, cut.Index);
            start = cut.Index + 1;
        }
        yield return (start, folded.Length);
    }

    private (int Start, int End) Trim(int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(_folded[start]) && _folded[start] is not ('\'' or '(' or '"' or '+')) start++;
        while (end > start && char.IsWhiteSpace(_folded[end - 1])) end--;
        return (start, end);
    }

    private bool IsBulleted(int start) => Bullet().IsMatch(_folded[LineStart(start)..start]);

    private int Indent(int start)
    {
        var line = LineStart(start);
        return _folded[line..start].TakeWhile(char.IsWhiteSpace).Sum(c => c == '\t' ? 4 : 1);
    }

    private int LineStart(int at) => at == 0 ? 0 : _folded.LastIndexOf('\n', at - 1) + 1;

    [GeneratedRegex(@"[^\r\n]*[^\r\n]|(?<=\n)(?=\r?\n)")]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*#{1,6}\s")]
    private static partial Regex HashHeading();

    [GeneratedRegex(@"^\s*(?:\*\*|__)[^*_]+(?:\*\*|__):?\s*$")]
    private static partial Regex BoldHeading();

    [GeneratedRegex(@"^\s*(?:\|\s*)?(?:[-*+•]\s+)?(?:\*\*|__)?([\p{L}][\p{L}'/ ]{2,30}?)(?:\*\*|__|:|\s*\|)+\s*:?")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"\n[ \t]*\r?\n")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@";")]
    private static partial Regex PartCut();

    [GeneratedRegex(@"(?:19|20)\d\d")]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"^\s*(?:[-*+•]|\d+\.)\s")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\W*(?:" + Dates.MonthNames + @"\W+)?(?:\d{1,2}[-/.])?(?:19|20)\d\d")]
    private static partial Regex LeadingYear();

    /// <summary>"… Tech buddy for two juniors since 2023.": a sentence about a part of the job above it.</summary>
    [GeneratedRegex(@"^.{40,}\b(?:sinds|since|vanaf)\s+(?:\w+\s+)?(?:19|20)\d\d\W*$")]
    private static partial Regex SinceInside();

    [GeneratedRegex(@"\b(?:born|geboren|geb|woon\w*|living in|resident|in nederland sinds|in the netherlands since|naar nederland)\b")]
    private static partial Regex Origins();

    [GeneratedRegex(@"[\d\s\W]|nu|heden|present|tot|sinds|since|until|" + Dates.MonthNames)]
    private static partial Regex OnlyDates();

    [GeneratedRegex(@"^\W*(?:cursus\w*|training(?:en)?|workshop\w*|courses?|certifica\w+|\w*cursus)\b")]
    private static partial Regex CourseLine();

    [GeneratedRegex(@"\b(?:mbo|hbo|mbo-?\d|lts|mts|hts|meao|heao|mavo|havo|vwo|vmbo|gymnasium|atheneum|universit\w*|university|hogeschool|college|bachelor\w*|master|msc|bsc|beng|drs|phd|diploma|degree|pabo|laurea|magister|academie|associate degree|opleiding|studie|doctoraal|meester in de rechten|afgestudeerd|gestudeerd|graduated|verzorgende ig|hbo-?v|school)\b")]
    private static partial Regex EducationLine();

    [GeneratedRegex(@"\b(?:docent\w*|leraar|leraren|lerares|teacher|lecturer|\w*medewerk\w*|assist\w*|\w*planner|\w*manager|\w*coordin\w*|conci.rge|begeleider|mentor|\w*leider|stage\w*|intern(?:ship)?|werk\w*|bijbaan|baan|job|administrat\w*|secretar\w*|\w*helpdesk\w*|agent|engineer|developer|ontwikkelaar|\w*ondersteuner|leerkracht|\w*hoofd|consulent|adviseur|\w*therapeut|\w*verpleegkundige|verzorgende|\w*monteur|\w*chauffeur|kok|\w*analist|analyst|accountant|controller|officer|specialist|consultant|\w*technicus|technician|\w*verkoper|\w*beveiliger|\w*schilder|\w*timmerman|\w+meester|\w*arbeider|\w*werker|nurse|driver|cook|clerk|registrar|\w*instructeur|trainer|coach|\w*verzorger|\w*beheerder|operator|\w*bouwer|\w*maker|supervisor|foreman|\w*baas|hulp|freelance\w*|zzp\w*|eigenaar|owner)\b")]
    private static partial Regex JobLine();
}
