using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Weighing;

/// <summary>What speaks for and against a criterion being met, over the whole file.</summary>
internal static class CriterionSignals
{
    /// <summary>A statement that is evidence with at least this probability counts as being about the criterion.</summary>
    private const double About = 0.3;

    internal static FeatureRow Row(Vacancy vacancy, IReadOnlyList<Question> questions, int question, FileReading file, StatementSignals signals, Telling[] telling, RuleSays rules, double[] said, List<string>? names = null)
    {
        var row = new FeatureRow(names);
        var asked = questions[question];
        var evidence = telling.Select(t => t.Any).ToArray();
        var order = Enumerable.Range(0, evidence.Length).OrderByDescending(s => evidence[s]).ToArray();
        double P(int rank) => rank < order.Length ? evidence[order[rank]] : 0;
        foreach (var kind in Enum.GetValues<AskKind>()) row.Add("asks-" + kind, asked.Kinds.Contains(kind));
        for (var w = 0; w < asked.Has.Count; w++) row.Add("wording-" + Question.Wordings[w].Name, asked.Has[w]);
        row.Add("parts", asked.Criterion.Requirements.Count);
        row.Add("any-is-enough", asked.Criterion.AnyIsEnough);
        row.Add("silence-is-asked", vacancy.AsksAboutSilence);
        row.Add("words-asked", asked.Asked.Count);
        row.Add("terms", asked.Aside.Count > 0);
        row.Add("examples", asked.Named.Count > 0);
        row.Add("rules-met", rules.Verdict == Verdict.Met);
        row.Add("rules-unclear", rules.Verdict == Verdict.Unclear);
        row.Add("typed-met", rules.Typed == Verdict.Met);
        row.Add("typed-unclear", rules.Typed == Verdict.Unclear);
        row.Add("typed-not-met", rules.Typed == Verdict.NotMet);
        row.Add("rules-shown", rules.Shown.Count(s => s));
        for (var k = 0; k < said.Length; k++) row.Add("said-" + (Verdict)k, said[k] - said.Average());
        row.Add("letter", file.Statements.Any(s => s.Statement.InLetter));
        row.Add("evidence-1", P(0));
        row.Add("evidence-2", P(1));
        row.Add("evidence-3", P(2));
        row.Add("evidence-sum", evidence.Sum());
        foreach (var (name, value) in new (string, Func<Telling, double>)[] { ("against", t => t.Against), ("open", t => t.Open), ("for", t => t.For) })
        {
            row.Add(name + "-most", telling.Select(value).DefaultIfEmpty(0).Max());
            row.Add(name + "-sum", telling.Sum(value));
            row.Add(name + "-best", order.Length > 0 ? value(telling[order[0]]) : 0);
            row.Add(name + "-second", order.Length > 1 ? value(telling[order[1]]) : 0);
        }
        row.Add("evidence-letter", Enumerable.Range(0, evidence.Length).Where(s => file.Statements[s].Statement.InLetter).Select(s => evidence[s]).DefaultIfEmpty(0).Max());
        row.Add("evidence-cv", Enumerable.Range(0, evidence.Length).Where(s => !file.Statements[s].Statement.InLetter).Select(s => evidence[s]).DefaultIfEmpty(0).Max());
        row.Add("rules-show-best", order.Length > 0 && rules.Shown[order[0]]);
        Best(row, "", order, 0, question, file, signals);
        Best(row, "second-", order, 1, question, file, signals);
        for (var c = 0; c < Cues.All.Count; c++) row.Add("weighed-" + Cues.All[c].Name, order.Take(4).Select(s => file.Statements[s].Has[c] ? evidence[s] : 0).DefaultIfEmpty(0).Max());
        row.Add("weighed-deed", order.Take(4).Select(s => file.Statements[s].TellsDeed ? evidence[s] : 0).DefaultIfEmpty(0).Max());
        var covers = Enumerable.Range(0, evidence.Length).Select(s => signals.CoverOf(question, s)).ToList();
        row.Add("named-anywhere", covers.Select(c => c.Named).DefaultIfEmpty(0).Max());
        row.Add("heading-anywhere", covers.Select(c => c.Heading).DefaultIfEmpty(0).Max());
        row.Add("asked-anywhere", covers.Select(c => c.Asked).DefaultIfEmpty(0).Max());
        row.Add("meant-anywhere", covers.Select(c => c.Meant).DefaultIfEmpty(0).Max());
        row.Add("meant-heading-anywhere", covers.Select(c => c.MeantHeading).DefaultIfEmpty(0).Max());
        row.Add("strongest-anywhere", covers.Select(c => c.Strongest).DefaultIfEmpty(0).Max());
        row.Add("names-asked", asked.Names.Count);
        row.Add("names-found", asked.Names.Count == 0 ? -1 : asked.Names.Count(n => file.Statements.Any(r => r.Words.Any(w => w.Stem == n))));
        row.Add("by-hand", file.Statements.Any(r => r.IsByHand));
        row.Add("tools-listed", file.Statements.Where(r => r.Statement.Section == Section.Skills).Sum(r => r.Names));
        row.Add("best-cover", signals.BestOf(question));
        Parts(row, asked, file, evidence, covers);
        Time(row, asked, file, evidence);
        Paper(row, asked, file, order, evidence, signals);
        return row;
    }

    /// <summary>How the statements that are evidence word it, each by its probability.</summary>
    internal static (string Phrase, double Count)[] Phrases(Question asked, FileReading file, Telling[] telling) =>
        [.. Enumerable.Range(0, telling.Length).OrderByDescending(s => telling[s].Any).Take(3).Where(s => telling[s].Any > 0.05)
            .SelectMany(s => Phrasing.Of(file.Statements[s], asked.Kinds).Select(p => (Phrase: p, Count: telling[s].Any))).GroupBy(p => p.Phrase, StringComparer.Ordinal).Select(g => (g.Key, Math.Min(1, g.Max(p => p.Count))))];

    private static void Best(FeatureRow row, string prefix, int[] order, int rank, int question, FileReading file, StatementSignals signals)
    {
        var reading = rank < order.Length ? file.Statements[order[rank]] : null;
        var cover = reading is null ? default : signals.CoverOf(question, order[rank]);
        var stance = reading is null ? Stance.Fact : signals.StanceOf(question, order[rank]);
        row.Add(prefix + "asked", cover.Asked);
        row.Add(prefix + "heading", cover.Heading);
        row.Add(prefix + "named", cover.Named);
        row.Add(prefix + "aside", cover.Aside);
        row.Add(prefix + "excluded", cover.Excluded);
        row.Add(prefix + "excluded-over-asked", cover.Excluded - Math.Max(cover.Strongest, cover.MeantBest));
        row.Add(prefix + "included", cover.Included);
        row.Add(prefix + "names-person", reading?.NamesPerson ?? false);
        row.Add(prefix + "strongest", cover.Strongest);
        row.Add(prefix + "total", cover.Total);
        row.Add(prefix + "meant", cover.Meant);
        row.Add(prefix + "meant-heading", cover.MeantHeading);
        row.Add(prefix + "meant-best", cover.MeantBest);
        row.Add(prefix + "meant-total", cover.MeantTotal);
        row.Add(prefix + "attention", reading is null ? 0 : signals.Attention(question, order[rank]));
        row.Add(prefix + "form-fits", reading is not null && signals.FormFits(question, order[rank]));
        row.Add(prefix + "letter", reading?.Statement.InLetter ?? false);
        row.Add(prefix + "job", reading?.Statement.Entry is not null);
        row.Add(prefix + "opens-job", reading?.OpensEntry ?? false);
        row.Add(prefix + "education", reading?.Statement.Section == Section.Education);
        row.Add(prefix + "courses", reading?.Statement.Section == Section.Courses);
        row.Add(prefix + "words", reading?.Words.Count ?? 0);
        row.Add(prefix + "names", reading?.Names ?? 0);
        row.Add(prefix + "deed", reading?.TellsDeed ?? false);
        row.Add(prefix + "stance-negated", stance == Stance.Negated);
        row.Add(prefix + "stance-doubt", stance == Stance.Doubt);
        row.Add(prefix + "stance-wish", stance == Stance.Wish);
        row.Add(prefix + "stance-learned", stance == Stance.Learned);
        row.Add(prefix + "stance-hearsay", stance == Stance.Hearsay);
        for (var c = 0; c < Cues.All.Count; c++) row.Add(prefix + Cues.All[c].Name, reading?.Has[c] ?? false);
    }

    /// <summary>How many of the parts of a demand are answered: numbers, moments of work, what counts and what does not.</summary>
    private static void Parts(FeatureRow row, Question asked, FileReading file, double[] evidence, List<Cover> covers)
    {
        var all = Enumerable.Range(0, evidence.Length).ToList();
        double? Over(double least) => Quantity.Over(asked.Quantities, [.. all.Where(s => evidence[s] >= least || Beside(s, least)).SelectMany(s => file.Statements[s].Quantities)]);
        bool Beside(int s, double least) => file.Statements[s].Statement.Entry is { } entry && all.Exists(o => evidence[o] >= least && file.Statements[o].Statement.Entry == entry);
        row.Add("quantity-asked", asked.Quantities.Count > 0);
        row.Add("quantity-about", Over(About) ?? -9);
        row.Add("quantity-hardly", Over(0.1) ?? -9);
        row.Add("excluded-weighed", all.Select(s => evidence[s] * covers[s].Excluded).DefaultIfEmpty(0).Max());
        row.Add("excluded-anywhere", covers.Select(c => c.Excluded).DefaultIfEmpty(0).Max());
        row.Add("included-weighed", all.Select(s => evidence[s] * covers[s].Included).DefaultIfEmpty(0).Max());
        row.Add("excludes", asked.Excluded.Count > 0);
        var offers = file.Statements.Where(r => r.Statement.Entry is null && r.Statement.Section is not (Section.Education or Section.Courses)).ToList();
        var denied = offers.Where(r => r.Moments != Moments.None && Cues.Denies(r)).Aggregate(Moments.None, (sum, r) => sum | r.Moments);
        var said = offers.Aggregate(Moments.None, (sum, r) => sum | r.Moments);
        var parts = MomentReader.Count(asked.Moments) + (asked.AskedHours > 0 ? 1 : 0) + System.Numerics.BitOperations.PopCount((uint)asked.AskedDays);
        var (days, hours) = (offers.Aggregate(0, (sum, r) => sum | r.PossibleDays | r.ImpossibleDays), offers.Exists(r => r.Hours > 0));
        var answered = MomentReader.Answered(asked.Moments, said) + (asked.AskedHours > 0 && hours ? 1 : 0) + System.Numerics.BitOperations.PopCount((uint)(asked.AskedDays & days));
        row.Add("parts-asked", parts);
        row.Add("parts-open", parts == 0 ? -1 : parts - answered);
        row.Add("parts-answered", parts == 0 ? -1 : (double)answered / parts);
        row.Add("moments-denied", asked.Moments == Moments.None ? -1 : MomentReader.Answered(asked.Moments, denied & ~Moments.Any));
        row.Add("moments-open", asked.Moments == Moments.None ? -1 : MomentReader.Count(asked.Moments) - MomentReader.Answered(asked.Moments, said));
        row.Add("any-moment", said.HasFlag(Moments.Any));
    }

    /// <summary>The time that the jobs hold which are about the criterion, and the time that the writer states, against what is asked.</summary>
    private static void Time(FeatureRow row, Question asked, FileReading file, double[] evidence)
    {
        var spans = Experience.Spans(file, evidence);
        var asks = asked.Months > 0;
        double Share(double months) => asks ? Math.Min(4, months / asked.Months) : -1;
        row.Add("months-asked", asked.Months);
        row.Add("months-hardly", Share(Experience.Months(spans.Where(s => s.Evidence >= 0.15), widened: true)));
        row.Add("months-about", Share(Experience.Months(spans.Where(s => s.Evidence >= 0.3), widened: false)));
        row.Add("months-likely", Share(Experience.Months(spans.Where(s => s.Evidence >= 0.5), widened: false)));
        row.Add("months-surely", Share(Experience.Months(spans.Where(s => s.Evidence >= 0.7), widened: false)));
        row.Add("months-paid", Share(Experience.Months(spans.Where(s => s is { Evidence: >= 0.3, Paid: true }), widened: false)));
        row.Add("months-best", Share(spans.OrderByDescending(s => s.Evidence).Select(s => s.Period.Months).FirstOrDefault()));
        row.Add("months-all", Share(Experience.Months(spans, widened: false)));
        row.Add("months-stated", Share(Enumerable.Range(0, evidence.Length).Where(s => evidence[s] >= About).Select(s => file.Statements[s].LongestMonths).DefaultIfEmpty(0).Max()));
        row.Add("months-stated-letter", Share(Enumerable.Range(0, evidence.Length).Where(s => evidence[s] >= 0.2 && file.Statements[s].Statement.InLetter).Select(s => file.Statements[s].LongestMonths).DefaultIfEmpty(0).Max()));
        row.Add("jobs-about", spans.Count(s => s.Evidence >= 0.3));
        row.Add("job-dates-rough", spans.Where(s => s.Evidence >= 0.3).Select(s => s.Period.Slack).DefaultIfEmpty(0).Max());
    }

    /// <summary>How old a certificate is, how high a level, how much time is offered.</summary>
    private static void Paper(FeatureRow row, Question asked, FileReading file, int[] order, double[] evidence, StatementSignals signals)
    {
        var about = order.Where(s => evidence[s] >= About).Take(3).Select(s => file.Statements[s]).ToList();
        var dated = about.Where(r => r.PaperYearsAgo is not null).ToList();
        row.Add("paper-years-ago", dated.Count > 0 ? Math.Clamp(dated.Min(r => r.PaperYearsAgo!.Value), -5, 30) : -9);
        var back = asked.YearsBack(file.Application.AsOf);
        row.Add("paper-left", back > 0 && dated.Count > 0 ? Math.Clamp(dated.Max(r => r.NamesEnd ? -r.PaperYearsAgo!.Value : back - r.PaperYearsAgo!.Value), -6, 6) : -10);
        row.Add("ends-after", about.Select(r => signals.EndsAfter(asked, r)).DefaultIfEmpty(-10).Max());
        row.Add("paper-end", dated.Where(r => r.NamesEnd).Select(r => Math.Clamp(-r.PaperYearsAgo!.Value, -6, 6)).DefaultIfEmpty(-10).Max());
        row.Add("years-valid", asked.YearsValid);
        var level = asked.Demands.OfType<EducationRequirement>().Select(e => e.Level).DefaultIfEmpty(0).Max();
        row.Add("education-asked", level);
        row.Add("education-over", level > 0 ? about.Select(r => r.EducationLevel).DefaultIfEmpty(0).Max() - level : -9);
        row.Add("language-asked", asked.Tongues.Count > 0 ? asked.LanguageLevel : 0);
        int LevelIn(bool letter) => asked.Tongues.SelectMany(t => file.Statements.Where(r => r.Statement.InLetter == letter && r.HasTongue).Select(r => LanguageFinder.Level(r.Statement, t) ?? 0)).DefaultIfEmpty(0).Max();
        var (cv, letter) = asked.Tongues.Count == 0 ? (0, 0) : (LevelIn(letter: false), LevelIn(letter: true));
        row.Add("language-over-cv", asked.Tongues.Count == 0 ? -9 : cv == 0 ? -8 : cv - asked.LanguageLevel);
        row.Add("language-over-letter", asked.Tongues.Count == 0 ? -9 : letter == 0 ? -8 : letter - asked.LanguageLevel);
        row.Add("language-of-letter", asked.Tongues.Any(t => LanguageFinder.Sample(file.Application, t).Count > 0));
        var offered = file.Statements.Where(r => r.Hours > 0 && r.Statement.Entry is null).Select(r => r.Hours).DefaultIfEmpty(0).Max();
        row.Add("hours-over", asked.AskedHours == 0 ? -50 : offered == 0 ? -49 : offered - asked.AskedHours);
        var (named, refused) = (0, 0);
        foreach (var r in file.Statements.Where(r => r.Statement.Entry is null)) (named, refused) = (named | r.PossibleDays, refused | r.ImpossibleDays);
        row.Add("days-asked", System.Numerics.BitOperations.PopCount((uint)asked.AskedDays));
        row.Add("days-named", asked.AskedDays == 0 ? -1 : (double)System.Numerics.BitOperations.PopCount((uint)(asked.AskedDays & named)) / System.Numerics.BitOperations.PopCount((uint)asked.AskedDays));
        row.Add("days-refused", asked.AskedDays == 0 ? -1 : System.Numerics.BitOperations.PopCount((uint)(asked.AskedDays & refused)));
        row.Add("start-late", asked.Start is { } latest && file.Statements.Select(r => r.Start).Where(d => d is not null).Max() is { } begin ? (begin > latest ? 1 : -1) : 0);
    }
}
