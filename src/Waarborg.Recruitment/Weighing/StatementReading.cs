using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Weighing;

/// <summary>A statement with its words, cues and shape.</summary>
internal sealed partial class StatementReading
{
    internal StatementReading(Statement statement, DateOnly asOf)
    {
        Statement = statement;
        var folded = statement.Folded;
        Meaning = Meaning.Of(folded);
        Words = Question.Words(folded);
        Has = [.. Cues.All.Select(c => c.Has(statement))];
        HasTongue = Tongue.All.Any(t => t.Pattern.IsMatch(folded));
        LanguageLevel = LanguageLevels.Stated(folded) ?? 0;
        EducationLevel = EducationLevels.All.Where(l => l.Pattern.Match(folded) is { Success: true, Length: > 2 }).Select(l => l.Level).DefaultIfEmpty(0).Max();
        LongestMonths = Amounts.Durations(folded).Select(d => d.Months).DefaultIfEmpty(0).Max();
        Hours = AvailabilityReader.Hours(folded) ?? 0;
        HasDay = AvailabilityReader.Days(folded) != 0;
        HasMoment = Moment().IsMatch(folded);
        HasRoad = Road().IsMatch(folded);
        Names = Capitals().Count(statement.Text);
        LatestYear = Periods.LatestYear(folded) ?? 0;
        YearsAgo = LatestYear == 0 ? -1 : asOf.Year - LatestYear;
        PaperYearsAgo = Papers.YearsAgo(folded, asOf);
        NamesEnd = Papers.NamesEnd(folded);
        var times = statement.Section is not (Section.Education or Section.Courses) && (HasMoment || AvailabilityReader.Days(folded) != 0);
        PossibleDays = times ? AvailabilityReader.Possible(folded) ?? 0 : 0;
        ImpossibleDays = times ? AvailabilityReader.Impossible(folded) : 0;
        Start = times && statement.Entry is null ? AvailabilityReader.Start(folded, asOf) : null;
        IsByHand = ByHand().IsMatch(folded);
        NamesSoftware = Software().IsMatch(Label().Replace(folded, ""));
        IsUnpaid = Cues.IsUnpaid(statement);
        OpensEntry = statement.Entry is { } entry && entry.Lines[0] == statement;
        TellsDeed = Deed().IsMatch(folded);
        Quantities = Quantity.In(folded);
        Moments = statement.Entry is null ? MomentReader.In(folded) : Moments.None;
        NamesPerson = Person().IsMatch(statement.Text);
    }

    internal Statement Statement { get; }

    internal Meaning Meaning { get; }

    internal IReadOnlyList<Token> Words { get; }

    internal IReadOnlyList<bool> Has { get; }

    internal bool HasTongue { get; }

    internal int LanguageLevel { get; }

    internal double EducationLevel { get; }

    internal double LongestMonths { get; }

    internal double Hours { get; }

    internal bool HasDay { get; }

    internal bool HasMoment { get; }

    internal bool HasRoad { get; }

    internal int Names { get; }

    internal int LatestYear { get; }

    internal int YearsAgo { get; }

    /// <summary>How many years ago the latest date is; null for none.</summary>
    internal double? PaperYearsAgo { get; }

    internal bool IsByHand { get; }

    /// <summary>True when it speaks of software by its kind, the label of the line apart.</summary>
    internal bool NamesSoftware { get; }

    internal bool IsUnpaid { get; }

    internal bool NamesEnd { get; }

    internal int PossibleDays { get; }

    internal int ImpossibleDays { get; }

    internal DateOnly? Start { get; }

    internal bool OpensEntry { get; }

    internal bool TellsDeed { get; }

    /// <summary>How many of what it names.</summary>
    internal IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The moments of work that it names, outside a job.</summary>
    internal Moments Moments { get; }

    /// <summary>Whether somebody else than the writer seems to do something in it, by name.</summary>
    internal bool NamesPerson { get; }

    /// <summary>"Die werd door Koen ingesteld", "my colleague Marit put in the request", "Theo deed de begeleiding".</summary>
    [GeneratedRegex(@"\b(?:door|by|van|aan|met|with|collega|colleague|manager|baas|penningmeester) \p{Lu}\p{Ll}{2,}\b(?! (?:BV|B\.V\.))|(?:^|[.;,] )\p{Lu}\p{Ll}{2,} (?:deed|doet|did|does|maakt\w*|made|makes|had|heeft|regel\w+|schr\w+|wrote|writes|leid\w+|led|leads|gaf|geeft|beheer\w+|vul\w+|was|is (?:daar|de|het))\b")]
    private static partial Regex Person();

    /// <summary>Parts of the day and the week, shifts, and starting.</summary>
    [GeneratedRegex(@"\b(?:ochtend\w*|middag\w*|avond\w*|nacht\w*|weekend\w*|dienst|diensten|\w+dienst\w*|ploeg\w*|rooster\w*|fulltime|full-time|parttime|part-time|voltijd\w*|deeltijd\w*|uur|uren|u|hours?|hrs|mornings?|afternoons?|evenings?|nights?|shifts?|weekly|beschikbaar\w*|availab\w*|opzegtermijn|notice|per direct|beginnen|starten|start|inzetbaar|vroege?|late|procent|percent|schooltijden)\b")]
    private static partial Regex Moment();

    /// <summary>Getting somewhere and living somewhere.</summary>
    [GeneratedRegex(@"\b(?:auto\w*|car|scooter|fiets\w*|e-bike|bike|cycle|bromfiets|motor|trein|train|bus|rij|rijd\w*|reis\w*|reizen|travel\w*|commut\w*|kilometer\w*|km|minuten|minutes|woon\w*|wonen|live|living|verhui\w*|move|moving|relocat\w*|vervoer\w*|rijbewijs\w*|driving|ov|openbaar vervoer|van huis|away|overnacht\w*|logeren|slaap\w*|buitenland|abroad)\b")]
    private static partial Regex Road();

    [GeneratedRegex(@"(?<=[\p{L}\p{N},;:(]\s)\p{Lu}[\p{L}\p{N}]+")]
    private static partial Regex Capitals();

    /// <summary>Something done, in a past or perfect tense, by the writer.</summary>
    [GeneratedRegex(@"\b(?:heb|had|ben|was|hebben|hadden)\b[^.;]{0,90}\b(?:\p{L}*ge\p{L}{2,}(?:d|t|en|aan)|(?:ver|be|ont|her)\p{L}{3,}(?:d|t|en))\b|\b(?:ik|wij|we)\b(?: \p{L}+)? (?:zag|nam|gaf|ging|kwam|deed|liep|sprak|belde|riep|hield|vond|schreef|bracht|koos|stond|zat|kreeg|legde|zette|trok|sloot|liet|\p{L}{3,}(?:de|te))\b|\b(?:zag|nam|gaf|ging|deed|liep|sprak|riep|hield|vond|schreef|bracht|koos|kreeg|legde|zette|trok|sloot|liet|\p{L}{3,}(?:de|te)) (?:ik|wij|we)\b|\b(?:i|we)\b(?: \w+)? (?:\w{2,}ed|had|took|saw|went|made|did|found|wrote|told|gave|left|kept|ran|built|led|brought|spoke|sat|got|put|set|sent|began|chose|drove|held|knew|met|read|said|sold|stood|taught|won)\b")]
    private static partial Regex Deed();

    [GeneratedRegex(@"\b(?:op papier|papieren (?:lijst\w*|map\w*|agenda|formulier\w*)|met de hand|handmatig|on paper|paper (?:forms?|lists?|files?|records?)|by hand|manually|zonder computer)\b")]
    private static partial Regex ByHand();

    [GeneratedRegex(@"\b\w*(?:systeem|systemen|software|pakket|pakketten|programma|programma's|applicatie|applicaties|platform|database|databases)\b|\b(?:systems?|software|packages?|tools?|apps?)\b")]
    private static partial Regex Software();

    [GeneratedRegex(@"^[^:|]{0,40}[:|]")]
    private static partial Regex Label();
}
