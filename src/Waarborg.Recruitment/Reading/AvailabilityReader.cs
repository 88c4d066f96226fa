using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Reading;

/// <summary>Reads hours and days, in a criterion and in a file. Days are a set: Monday is bit 0, Sunday bit 6.</summary>
internal static partial class AvailabilityReader
{
    internal const int WorkingDays = 0b11111;

    private const int WeekendDays = 0b1100000;

    private static readonly string[][] Names =
    [
        ["maandag", "ma", "monday", "mon", "mondays", "maandagen", "maandags"], ["dinsdag", "di", "tuesday", "tue", "tues", "dinsdagen", "tuesdays"], ["woensdag", "wo", "wednesday", "wed", "woensdagen", "wednesdays"],
        ["donderdag", "do", "thursday", "thu", "thurs", "donderdagen", "thursdays"], ["vrijdag", "vr", "vrij", "friday", "fri", "vrijdagen", "fridays"], ["zaterdag", "za", "saturday", "sat", "saturdays", "zaterdagen", "zaterdags"], ["zondag", "zo", "sunday", "sun", "sundays", "zondagen", "zondags"],
    ];

    private const string Long = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:en|s|avond(?:en)?|middag(?:en)?|ochtend(?:en)?|morgen|nacht(?:en)?)?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?";
    private const string Day = "(?:" + Long + "|ma|di|wo|do|vr|za|zo|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)";

    internal static AvailabilityRequirement Asked(string folded)
    {
        var hours = HoursPattern().Matches(folded).Select(m => Number(m.Groups[1].Value)).ToList();
        var days = AllWeek().IsMatch(folded) ? WorkingDays : Days(folded);
        var full = FullTime().IsMatch(folded) && hours.Count == 0 ? 36 : 0;
        var (nights, early) = (AsksNights(folded) && !OnlyEarly().IsMatch(folded), OnlyEarly().IsMatch(folded));
        var shifts = ShiftKind.All.Where(s => s.Pattern.IsMatch(folded) || (s == ShiftKind.Nights && nights) || (s == ShiftKind.Early && early)).ToList();
        if (hours.Count == 0 && full == 0 && DayCount().Match(folded) is { Success: true } perWeek && Amounts.Value(perWeek.Groups[1].Value) is { } daysAWeek) full = (int)daysAWeek * 8;
        return new(hours.Count > 0 ? hours.Min() : full, days, shifts, Latest().Match(folded) is { Success: true } latest ? Dates.FullDate(latest.Groups[1].Value) : null, AmongHours().IsMatch(folded));
    }

    /// <summary>A day that is named because it is not free.</summary>
    internal static bool IsTaken(string folded) => Taken().IsMatch(folded);

    /// <summary>A start between four and seven in the morning, and none before.</summary>
    [GeneratedRegex(@"^(?!.*(?<![\d.,])0?[0-3][:.]\d\d(?!\d)).*(?<![\d.,])0?[4-6](?:[:.]\d\d)?(?!\d)\s*(?:uur|u\b|am\b|in the morning|'s ochtends)", RegexOptions.Singleline)]
    private static partial Regex OnlyEarly();

    /// <summary>A start between midnight and six.</summary>
    internal static bool AsksNights(string folded) => SmallHours().IsMatch(folded);

    /// <summary>The hours a week that a text states: the upper end of a range; 40 for a full week; null when it states none.</summary>
    internal static double? Hours(string folded)
    {
        folded = DaysOfHours().IsMatch(folded) ? folded : InFigures(folded);
        var stated = DaysOfHours().IsMatch(folded) ? [] : HoursPattern().Matches(folded).Select(m => Number(m.Groups[2].Success ? m.Groups[2].Value : m.Groups[1].Value)).Where(h => h is >= 4 and <= 60).ToList();
        if (stated.Count > 0) return stated.Max();
        if (DaysOfHours().Match(folded) is { Success: true } week && Amounts.Value(week.Groups[1].Value) is { } worked && Amounts.Value(week.Groups[2].Value) is { } each) return worked * each;
        if (NamedHours().Match(folded) is { Success: true } named) return Number(named.Groups[1].Success ? named.Groups[1].Value : named.Groups[2].Value);
        if (DayCount().Match(folded) is { Success: true } match && Amounts.Value(match.Groups[1].Value) is { } count and >= 1 and <= 7) return count * 8;
        return FullTime().IsMatch(folded) && !NotFull().IsMatch(folded) ? 40 : null;
    }

    /// <summary>The first day on which somebody says that they can begin; null when the text does not say.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="asOf">The day from which a term of notice is counted, and after which a day without a year lies.</param>
    internal static DateOnly? Start(string folded, DateOnly asOf)
    {
        if (!Begins().IsMatch(folded)) return null;
        if (AtOnce().IsMatch(folded)) return asOf;
        var until = Until().IsMatch(folded) ? 1 : 0;
        if (Dates.FullDate(folded) is { } full) return full.AddDays(until);
        if (Dates.DayAndMonth(folded, asOf) is { } day) return day.AddDays(until);
        if (Notice().IsMatch(folded) && Amounts.Durations(folded).Select(d => (double?)d.Months).Max() is { } months) return asOf.AddMonths((int)months).AddDays((int)((months - (int)months) * 30));
        return Dates.MonthAlone(folded, asOf);
    }

    /// <summary>The days that a text says are possible; null when it speaks of none.</summary>
    internal static int? Possible(string folded)
    {
        var (excluded, rest) = Excluded(folded);
        var days = (AllWeek().IsMatch(rest) || WeekDays().IsMatch(rest) ? WorkingDays : 0) | (Weekend().IsMatch(rest) ? WeekendDays : 0) | Days(rest);
        // "Wednesdays I am at home, the other days I can work".
        if (excluded != 0 && OtherDays().IsMatch(folded)) days |= WorkingDays;
        if (days != 0) return days & ~excluded;
        return excluded != 0 ? WorkingDays & ~excluded : null;
    }

    internal static int Days(string folded)
    {
        var days = 0;
        var rest = DayRange().Replace(folded, match =>
        {
            var (from, to) = (Index(match.Groups[1].Value), Index(match.Groups[2].Value));
            for (var day = from; ; day = (day + 1) % 7)
            {
                days |= 1 << day;
                if (day == to) return " ";
            }
        });
        foreach (Match match in LongDay().Matches(rest)) days |= 1 << Index(match.Value);
        foreach (Match list in ShortList().Matches(rest))
            foreach (Match match in ShortDay().Matches(list.Value)) days |= 1 << Index(match.Value);
        return days;
    }

    private static (int Days, string Kept) Excluded(string folded)
    {
        var days = 0;
        var rest = Except().Replace(folded, match =>
        {
            days |= Days(match.Groups[1].Value);
            return " ";
        });
        // "Op vrijdag loop ik met de wandelclub, en dat houd ik zo": the day is taken, and the days of the other clauses are not.
        if (Taken().IsMatch(rest))
        {
            var clauses = Clause().Split(rest);
            for (var i = 0; i < clauses.Length; i++)
            {
                if (!Taken().IsMatch(clauses[i])) continue;
                var at = i;
                while (at > 0 && Days(clauses[at]) == 0) at--;
                days |= Days(clauses[at]);
                (clauses[at], clauses[i]) = ("", "");
            }
            rest = string.Join(", ", clauses);
        }
        rest = DayNot().Replace(rest, match =>
        {
            days |= Days(match.Value);
            return " ";
        });
        // "Dinsdag is mijn vaste oppasdag", "op dinsdag werk ik niet".
        rest = DayOff().Replace(rest, match =>
        {
            days |= Days(match.Value);
            return " ";
        });
        return (days, rest);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:" + Long + @")(?:\s*(?:,|en|and)\s*(?:" + Long + @"))*\s+(?:is|zijn|are|ben ik|heb ik|have i|i am|i'm)\s+(?:mijn |my |een |a |onze )?(?:vaste |fixed )?(?:at home|thuis|bij mijn|with my|aan het studeren|at school|op school|in court|vrije dag(?:en)?|vrij\b|oppasdag\w*|papadag|mamadag|zorgdag\w*|studiedag\w*|opleidingsdag\w*|lesdag\w*|day off|days off|niet (?:mogelijk|beschikbaar)|not (?:possible|available))|\b(?:op|on) (?:de )?(?:" + Long + @")(?:\s*(?:,|en|and)\s*(?:" + Long + @"))*\s+(?:kan|werk|ben|i can|i do|i am)(?: ik)?\s*(?:niet|not|n't|cannot)|(?<![\p{L}\p{N}])(?:" + Long + @")(?:\s*(?:,|en|and)\s*(?:" + Long + @"))*,?\s+(?:zorg ik|pas ik|moet ik|heb ik \w*(?:training|les|therapie|school)|volg ik|geef ik|i look after|i care for|i have|i teach|i coach|i train)\b")]
    private static partial Regex DayOff();

    [GeneratedRegex(@"\b(?:waaronder|including|inclusief)\b")]
    private static partial Regex AmongHours();

    [GeneratedRegex(@"\b(?:de |mijn )?(?:andere|overige|other|remaining)\s+(?:\w+\s+)?(?:werk|week)?(?:dagen|days|weekdays)\b|\bde rest van de week\b|\bthe rest of the week\b")]
    private static partial Regex OtherDays();

    [GeneratedRegex(@"\b(\w+)\s+(?:dagen|days|maal|keer|times)\s+(?:van|of|a)\s+(\w+)\s+(?:uur|hours)\b")]
    private static partial Regex DaysOfHours();

    /// <summary>"Hours: 36 like now", "wat uren betreft: 32", "32 in total".</summary>
    [GeneratedRegex(@"\b(?:uren|hours)\b\W{0,3}(?:betreft|per week|a week|is|are|zijn)?\W{0,4}(\d{2})(?![\d:.]|\s*(?:jaar|years?|%))|\b(\d{2}) (?:in total|in totaal)\b")]
    private static partial Regex NamedHours();

    private static int Index(string name) => Array.FindIndex(Names, day => day.Contains(name)) is var at and >= 0 ? at : Array.FindIndex(Names, day => name.StartsWith(day[0], StringComparison.Ordinal));

    [GeneratedRegex(@",\s+(?!(?:" + Long + @"))|;\s*|\s+(?:maar|but)\s+")]
    private static partial Regex Clause();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:de |op )?(?:" + Long + @")(?: ook)? niet\b(?! (?:erg|te)\b)")]
    private static partial Regex DayNot();

    /// <summary>The days that a text says are not possible.</summary>
    internal static int Impossible(string folded) => Excluded(folded).Days;

    /// <summary>Hours in words in figures: "zestien uur".</summary>
    private static string InFigures(string folded) => WordHours().Replace(folded, m => string.Create(CultureInfo.InvariantCulture, $"{HourWord(m.Groups[1].Value)}{m.Groups[2].Value}"));

    private static double HourWord(string word) => word switch
    {
        "vierentwintig" or "twenty-four" or "twenty four" => 24, "achtentwintig" or "twenty-eight" or "twenty eight" => 28, "tweeendertig" or "thirty-two" or "thirty two" => 32,
        "zesendertig" or "thirty-six" or "thirty six" => 36, _ => Amounts.Value(word) ?? 0,
    };

    [GeneratedRegex(@"\b(acht|twaalf|zestien|twintig|vierentwintig|achtentwintig|tweeendertig|zesendertig|veertig|eight|twelve|sixteen|twenty(?:[ -]four|[ -]eight)?|thirty[ -](?:two|six)|forty)(\s*(?:uur|uren|hours?)\b)")]
    private static partial Regex WordHours();

    private static double Number(string text) => double.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.,:])(\d{1,2}(?:[.,]5)?)(?:\s*(?:-|a|tot|to|of|or|/)\s*(\d{1,2}))?\s*-?(?:uur|uren|urige|u\b|hours?|hrs?|h\b|(?=(?:a|per|p/?w|in de) ?week))(?!\s*(?:'s|bereikbaar|vertrek|per dag|a day))")]
    internal static partial Regex HoursPattern();

    [GeneratedRegex(@"(?:^|[:,;\n]|\bbeschikbaar|\buren|\bhours|availability)\W{0,4}(\d{2})(?:\s*-\s*(\d{2}))?(?=\s*(?:,|;|$|ook))")]
    internal static partial Regex BareHours();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(" + Day + @")\.?\s*(?:t/m|tot en met|-|tot|through|to|until|thru)\s*(" + Day + @")(?![\p{L}\p{N}])")]
    private static partial Regex DayRange();

    [GeneratedRegex(@"\b(?:elk|ieder|hele|in het|het) weekend\b|\bweekenden\b|\bevery weekend\b|\bweekends\b")]
    private static partial Regex Weekend();

    [GeneratedRegex(@"\b(?:alle weekdagen|alle doordeweekse dagen|alle vijf|all five|every weekday|any weekday|(?:de |welke )?dagen maken? (?:me|mij) niet uit|maakt (?:me|mij) niet uit (?:welke|op welke) dag\w*|op alle dagen|days? (?:do not|don't|doesn't) matter|welke (?:dagen|drie|vier) .{0,30}(?:maakt|laat|u over|aan u))\b")]
    private static partial Regex WeekDays();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:" + Long + @")(?![\p{L}\p{N}])")]
    private static partial Regex LongDay();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:ma|di|wo|do|vr|za|zo|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:\s*(?:,|/|\+|&|en|and)\s*(?:ma|di|wo|do|vr|vrij|za|zo|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|vrijdag|maandag))+(?![\p{L}\p{N}])")]
    private static partial Regex ShortList();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:" + Day + @"|vrij)(?![\p{L}\p{N}])")]
    private static partial Regex ShortDay();

    [GeneratedRegex(@"(?:behalve|vrij op|off on|day off on|niet op|geen|uitgezonderd|m\.u\.v\.|met uitzondering van|except(?: for)?|not on|not|no|excluding|niet|never on|nooit op)\s+((?:de |on |op |the )?" + Day + @"(?:(?:\s*,\s*|\s+en\s+|\s+and\s+|\s+of\s+|\s+or\s+|\s*/\s*)" + Day + @")*)(?![\p{L}\p{N}])")]
    private static partial Regex Except();

    [GeneratedRegex(@"alle (?:werk)?dagen|(?:kan|kom|can|available|beschikbaar|inzetbaar|werken)\b[^.;,]{0,25}(?:elke|iedere|every) (?:werk|week|working )?(?:dag|day)|(?:elke|iedere|every) (?:werk|week|working )?(?:dag|day)\b[^.;,]{0,15}(?:kan|beschikbaar|available|inzetbaar|possible|mogelijk)|^\W*(?:elke|iedere|every) (?:werk|week|working )?(?:dag|day)\W*$|hele week\b|volle we(?:ek|ken)|volledige werkweek|volledig beschikbaar|all (?:working |week)?days|any day|weekdays|mon-fri|fully available|vijf dagen|5 dagen|five days|volledig inzetbaar|full[\s-]?time|voltijds?")]
    private static partial Regex AllWeek();

    [GeneratedRegex(@"(?:no later than|not later than|at the latest|uiterlijk(?: per| op| vanaf)?|\bvoor|\bbefore|\bby|per|starting|ingaande)\s+(\d{1,2}\s\w+\s\d{4}|\w+\s\d{1,2},?\s\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d\d-\d\d)")]
    private static partial Regex Latest();

    [GeneratedRegex(@"\b(?:notice|opzegtermijn|beginnen|begin(?= (?:kan|ik|per|vanaf|op))|starten|start|aan de slag|vrij|free|available|beschikbaar|possible day|be with you|join you|per direct|immediately|direct|direct beschikbaar|straight away|meteen|sofort|anfangen|begin ik|kan ik|weg|in dienst|contract)\b")]
    private static partial Regex Begins();

    [GeneratedRegex(@"\b(?:per direct|direct beschikbaar|beginnen kan direct|direct beginnen|kan direct|sofort|immediately|straight away|right away|morgen|tomorrow|any time|anytime)\b")]
    private static partial Regex AtOnce();

    [GeneratedRegex(@"(?<![\d.,])0?[0-5][:.]\d\d(?!\d)\s*(?:uur|u\b|h\b|am\b|en\b|and\b|-)")]
    private static partial Regex SmallHours();

    [GeneratedRegex(@"\b(?:wil ik thuis zijn|ben ik thuis|pas ik op|oppassen|training|voetbal ik|wandelclub|niet missen|(?:houd|hou) ik zo|niet opgeven|i teach|keep free|thuis werken|work from home that day|haal ik de kinderen)\b")]
    private static partial Regex Taken();

    /// <summary>A contract that runs until a day leaves the next one free.</summary>
    [GeneratedRegex(@"\b(?:contract|loopt|runs?|until|tot en met|t/m|through)\b.{0,30}\b(?:tot|tot en met|t/m|until|through)\b")]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:notice|opzegtermijn)\b")]
    private static partial Regex Notice();

    [GeneratedRegex(@"full[\s-]?time|voltijds?|volle we(?:ek|ken)|volledige werkweek|hele week\b|volledig beschikbaar|fully available|volledig inzetbaar|\b(?:1[.,]0|1) fte\b")]
    private static partial Regex FullTime();

    [GeneratedRegex(@"(?:niet|geen|not|no)\s+(?:\w+\s+)?(?:full[\s-]?time|voltijds?|volle)")]
    private static partial Regex NotFull();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(een|twee|drie|vier|vijf|one|two|three|four|five|[1-5])\s+(?:volle |full )?(?:dagen|dag|days?)\s*(?:per week|p/?w|in de week|a week|per wk|werken|beschikbaar|available)")]
    private static partial Regex DayCount();
}
