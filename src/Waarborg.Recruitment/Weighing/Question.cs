using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Words;

namespace Waarborg.Recruitment.Weighing;

/// <summary>A criterion as weighted words, with what kind of thing it asks. It depends on no table of a trade.</summary>
internal sealed partial class Question
{
    private Question(Criterion criterion)
    {
        Criterion = criterion;
        Folded = Folding.Fold(criterion.Text);
        Demands = [.. criterion.Requirements.SelectMany(Flat)];
        var demand = CriterionTerms.Read(Folded).Demand;
        var notCounted = CriterionTerms.NotCounted(Folded);
        Heading = Words(Folding.Fold(criterion.Id));
        var examples = Examples().Matches(demand).Select(m => m.Value).ToList();
        Named = [.. examples.SelectMany(Words).DistinctBy(t => t.Stem)];
        Asked = [.. Words(examples.Aggregate(demand, (text, e) => text.Replace(e, " ", StringComparison.Ordinal))).DistinctBy(t => t.Stem)];
        var counted = Heading.Concat(Asked).Concat(Named).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        Aside = [.. Words(Folded).Where(t => !counted.Contains(t.Stem)).DistinctBy(t => t.Stem)];
        Quantities = Quantity.In(demand);
        Moments = Times().IsMatch(Folded) && !Worked().IsMatch(Folded) ? MomentReader.In(Folded) & ~Moments.Any : Moments.None;
        Since = Papers.Since(Folded);
        ValidOn = Papers.ValidOn(Folded);
        Excluded = OfClauses(notCounted, counted);
        HasExclusion = notCounted.Count > 0;
        Included = OfClauses(CriterionTerms.CountedToo(Folded), counted);
        Names = [.. Capitals().Matches(criterion.Text).SelectMany(m => Words(Folding.Fold(m.Value))).Select(t => t.Stem).Distinct()];
        HeadingMeaning = Terms(Folding.Fold(criterion.Id), Heading);
        AskedMeaning = Terms(Folded, [.. Asked, .. Named]);
        Kinds = Demands.Count == 0 ? [AskKind.Unread] : [.. Demands.Select(KindOf).Distinct()];
        Tongues = [.. Tongue.All.Where(t => t.Pattern.IsMatch(Folded) || t.Pattern.IsMatch(Folding.Fold(criterion.Id)))];
        EducationLevel = Demands.OfType<EducationRequirement>().Select(e => e.Level).DefaultIfEmpty(0).Max();
        LanguageLevel = LanguageLevels.Asked(Folded);
        LongestMonths = Amounts.Durations(Folded).Select(d => d.Months).DefaultIfEmpty(0).Max();
        Has = [.. Wordings.Select(w => w.Has(this))];
        YearsValid = Math.Max(Papers.YearsValid(Folded), Demands.OfType<LicenceRequirement>().Select(l => (double)(l.YearsValid ?? 0)).DefaultIfEmpty(0).Max());
        Months = Demands.OfType<ExperienceRequirement>().Select(e => (double)e.Months).DefaultIfEmpty(0).Max();
        if (Months == 0 && YearsValid == 0 && LongestMonths >= 3 && Worked().IsMatch(Folded)) Months = LongestMonths;
        AskedDays = Times().IsMatch(Folded) && Months == 0 ? AvailabilityReader.Days(Folded) : 0;
        AskedHours = Demands.OfType<AvailabilityRequirement>().Select(a => a.Hours).DefaultIfEmpty(0).Max();
        Start = Demands.OfType<AvailabilityRequirement>().Select(a => a.Start).FirstOrDefault(d => d is not null);
    }

    internal Criterion Criterion { get; }

    /// <summary>What is asked, folded.</summary>
    internal string Folded { get; }

    /// <summary>The requirements, those that may replace one another apart.</summary>
    internal IReadOnlyList<Requirement> Demands { get; }

    /// <summary>The words of the bold part.</summary>
    internal IReadOnlyList<Token> Heading { get; }

    /// <summary>The words of the demand itself.</summary>
    internal IReadOnlyList<Token> Asked { get; }

    /// <summary>The words of its examples; one of them will do.</summary>
    internal IReadOnlyList<Token> Named { get; }

    /// <summary>The words of its terms, such as what does not count.</summary>
    internal IReadOnlyList<Token> Aside { get; }

    /// <summary>The words of what does not count or is not enough, those of the demand apart.</summary>
    internal IReadOnlyList<Token> Excluded { get; }

    /// <summary>True when it says that something does not count or is not enough.</summary>
    internal bool HasExclusion { get; }

    /// <summary>The words of what counts too.</summary>
    internal IReadOnlyList<Token> Included { get; }

    /// <summary>How many of what is asked.</summary>
    internal IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The moments at which work is asked.</summary>
    internal Moments Moments { get; }

    /// <summary>The first day from which a paper or a deed counts; null when the criterion names none.</summary>
    internal DateOnly? Since { get; }

    /// <summary>The day on which a paper must hold; null when the criterion names none.</summary>
    internal DateOnly? ValidOn { get; }

    /// <summary>For how many years back a paper counts, seen from a day; 0 when the criterion does not say.</summary>
    internal double YearsBack(DateOnly asOf) => Since is { } since && since < asOf ? (asOf.DayNumber - since.DayNumber) / 365.25 : YearsValid;

    /// <summary>The terms of the bold part that the dictionary knows, each with the word that is most telling in it.</summary>
    internal IReadOnlyList<(ConceptMention Term, string Stem)> HeadingMeaning { get; }

    /// <summary>The same of the demand and its examples.</summary>
    internal IReadOnlyList<(ConceptMention Term, string Stem)> AskedMeaning { get; }

    /// <summary>The stems of what it spells with a capital within a sentence: products, languages, places.</summary>
    internal IReadOnlyList<string> Names { get; }

    internal IReadOnlyList<AskKind> Kinds { get; }

    /// <summary>Months of experience that are asked; 0 for none.</summary>
    internal double Months { get; }

    /// <summary>For how many years a certificate holds; 0 when the criterion does not say.</summary>
    internal double YearsValid { get; }

    /// <summary>The level of a language that is asked, 1 to 7.</summary>
    internal int LanguageLevel { get; }

    /// <summary>The level of education that is asked; 0 for none.</summary>
    internal double EducationLevel { get; }

    /// <summary>True when software is asked, by its kind.</summary>
    internal bool AsksSoftware => NamesSoftware(Folded);

    internal static bool NamesSoftware(string folded) => Software().IsMatch(folded);

    /// <summary>Days that are asked by name, Monday = bit 0.</summary>
    internal int AskedDays { get; }

    /// <summary>Hours a week that are asked; 0 for none.</summary>
    internal double AskedHours { get; }

    /// <summary>By when the work must begin; null when the criterion does not say.</summary>
    internal DateOnly? Start { get; }

    /// <summary>What the wording asks for, by its own words and not by how it was read.</summary>
    internal static IReadOnlyList<(string Name, Func<Question, bool> Has)> Wordings { get; } =
    [
        ("story", q => Story().IsMatch(q.Folded)), ("years", q => q.LongestMonths > 0), ("valid", q => Valid().IsMatch(q.Folded)), ("hours", q => Times().IsMatch(q.Folded)), ("level", q => LanguageLevels.Cefr().IsMatch(q.Folded)),
        ("diploma", q => Diploma().IsMatch(q.Folded)), ("certificate", q => Certificate().IsMatch(q.Folded)), ("tool", q => Tool().IsMatch(q.Folded)), ("road", q => Road().IsMatch(q.Folded)), ("done", q => Done().IsMatch(q.Folded)),
        ("tongue", q => q.Tongues.Count > 0), ("or", q => Or().IsMatch(q.Folded)), ("not-counted", q => q.HasExclusion), ("willing", q => Willing().IsMatch(q.Folded)), ("self", q => Self().IsMatch(q.Folded)), ("pay", q => Pay().IsMatch(q.Folded)),
    ];

    /// <summary>Which of the wordings it has.</summary>
    internal IReadOnlyList<bool> Has { get; }

    /// <summary>The languages that it names.</summary>
    internal IReadOnlyList<Tongue> Tongues { get; }

    /// <summary>The longest time that it names, in months.</summary>
    internal double LongestMonths { get; }

    internal static Question Of(Criterion criterion) => new(criterion);

    internal static List<Token> Words(string folded) => [.. Token.In(folded).Where(t => t.Text.Length > 1 && !FunctionWords.Contains(t.Text))];

    private static List<(ConceptMention, string)> Terms(string folded, IReadOnlyList<Token> counted)
    {
        var stems = counted.Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        return [.. from mention in ConceptDictionary.Shared.Find(folded)
            let words = Words(folded.Substring(mention.Start, mention.Length))
            where mention.Strength < 1 || words.Exists(w => stems.Contains(w.Stem))
            select (mention, words.OrderByDescending(w => w.Stem.Length).Select(w => w.Stem).FirstOrDefault() ?? mention.Term)];
    }

    private static List<Token> OfClauses(IEnumerable<string> clauses, HashSet<string> counted) =>
        [.. clauses.SelectMany(Words).Where(t => !counted.Contains(t.Stem) && !ClauseWords().IsMatch(t.Text)).DistinctBy(t => t.Stem)];

    private static IEnumerable<Requirement> Flat(Requirement requirement) => requirement is EitherRequirement either ? either.Any.SelectMany(Flat) : [requirement];

    private static AskKind KindOf(Requirement requirement) => requirement switch
    {
        ExperienceRequirement => AskKind.Experience,
        ExampleRequirement => AskKind.Example,
        EducationRequirement => AskKind.Education,
        LicenceRequirement => AskKind.Licence,
        LanguageRequirement => AskKind.Language,
        WillingnessRequirement => AskKind.Willingness,
        AvailabilityRequirement => AskKind.Availability,
        _ => AskKind.Skill,
    };

    [GeneratedRegex(@"(?:\b(?:zoals|bijvoorbeeld|such as|for example|e\.g\.|denk aan|including)\b[^.;)]*)|\([^()]*\)")]
    private static partial Regex Examples();

    [GeneratedRegex(@"\b(?:voorbeeld\w*|example|story|verhaal|vertel\w*|tell|beschrijf\w*|beschrijft|describe\w*|keer dat|time when|situatie|moment|once|ooit|hoe je|hoe u|how you|laat zien|show(?:s|ing)?|case|geval|blijkt uit|te zien aan)\b")]
    private static partial Regex Story();

    [GeneratedRegex(@"\b(?:geldig\w*|valid|verlopen|expired?|ouder dan|older than|vernieuwd|renewed|current|actueel|laatste \w+ (?:jaar|maanden)|last \w+ (?:years|months)|afgelopen|bijgehouden|nog geldig)\b")]
    private static partial Regex Valid();

    [GeneratedRegex(@"\b(?:uur|uren|hours?|dagen|days|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag\w*|zondag|monday|tuesday|wednesday|thursday|friday|saturdays?|sundays?|weekend\w*|avond\w*|evenings?|nacht\w*|nights?|dienst\w*|shifts?|ploeg\w*|rooster\w*|fulltime|full-time|voltijds?|beschikbaar\w*|available|starten|beginnen|start)\b")]
    private static partial Regex Times();

    [GeneratedRegex(@"\b(?:diploma\w*|opleiding\w*|degree|mbo\w*|hbo\w*|wo|bachelor\w*|master\w*|afgestudeerd|graduate\w*|studie|universit\w*|havo|vwo|vmbo|vakdiploma|education|qualification)\b")]
    private static partial Regex Diploma();

    [GeneratedRegex(@"\b(?:\w*certifica\w*|\w*bewijs|certified|rijbewijs\w*|licen[cs]e|\w*pas|registratie|registered|geregistreerd|register|bevoegd\w*|vca|vog|ehbo|bhv|papieren|ticket|card)\b")]
    private static partial Regex Certificate();

    [GeneratedRegex(@"\b(?:programma\w*|\w*software|\w*systeem|\w*systemen|\w*pakket\w*|system|systems|tools?|package|excel|erp|crm|app|platform\w*|machines?|apparatuur|equipment|taal|framework|database|gewerkt met|worked with|werken met|gebruikt|used)\b")]
    private static partial Regex Tool();

    [GeneratedRegex(@"\b(?:reis\w*|reizen|travel\w*|vervoer|auto|car|rijden|driv\w*|kilometer\w*|km|woon\w*|live|verhui\w*|relocat\w*|move|moving|overnacht\w*|van huis|away|buitenland|abroad|op locatie|on site|fiets\w*)\b")]
    private static partial Regex Road();

    [GeneratedRegex(@"\b(?:ge\p{L}{3,}(?:d|t|en)|\p{L}+ge\p{L}{3,}(?:d|t|en)|(?:ver|be|ont)\p{L}{3,}(?:d|t|en)|\p{L}{3,}ed|led|run|made|built|written|taught|kept|held)\b")]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:of|or)\b")]
    private static partial Regex Or();

    [GeneratedRegex(@"^(?:tel\w*|count\w*|genoeg|enough|voldoende|volstaat|voldoet|ander\w*|other|alleen|only|mee|evenmin|ook|also|wel|too|werk\w*|work\w*|jaren|years|jaar)$")]
    private static partial Regex ClauseWords();

    [GeneratedRegex(@"\b(?:bereid\w*|willing\w*|bezwaar|mind|prepared|geen probleem|vindt het)\b")]
    private static partial Regex Willing();

    [GeneratedRegex(@"\b(?:zelf|zelfstandig|yourself|eigen|own|independently|eigenhandig)\b")]
    private static partial Regex Self();

    [GeneratedRegex(@"\b(?:betaald\w*|paid|loondienst|stages?|internships?|vrijwillig\w*|volunteer\w*)\b")]
    private static partial Regex Pay();

    [GeneratedRegex(@"\b(?:ervaring|experience|gewerkt|werk|worked|working|work|werkzaam|gewerkt als|als|as an?|lesgegeven|taught|jaren)\b")]
    private static partial Regex Worked();

    [GeneratedRegex(@"(?<=[\p{L}\p{N},;:(]\s)\p{Lu}[\p{L}\p{N}+#]+|(?<=\()\p{Lu}[\p{L}\p{N}+#]+|\b\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\b\w*(?:systeem|systemen|software|pakket|pakketten|programma|programma's|applicatie|applicaties|platform|database|databases)\b|\b(?:systems?|software|packages?|tools?|wms|erp|crm)\b")]
    private static partial Regex Software();
}
