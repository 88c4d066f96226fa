using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Weighing;

/// <summary>What speaks for a statement being evidence on a criterion, for or against.</summary>
internal sealed class StatementSignals
{
    private readonly FileReading _file;
    private readonly IReadOnlyList<Question> _questions;
    private readonly Cover[,] _covers;
    private readonly double[] _bestOfQuestion;
    private readonly double[] _meantOfQuestion;
    private readonly double[] _bothOfQuestion;
    private readonly double[] _bothOfStatement;
    private readonly double[] _bestOfStatement;
    private readonly double[] _sumOfStatement;

    internal StatementSignals(IReadOnlyList<Question> questions, FileReading file, WordWeights weights)
    {
        (_questions, _file) = (questions, file);
        var count = file.Statements.Count;
        _covers = new Cover[questions.Count, count];
        (_meantOfQuestion, _bothOfQuestion, _bothOfStatement) = (new double[questions.Count], new double[questions.Count], new double[count]);
        (_bestOfQuestion, _bestOfStatement, _sumOfStatement) = (new double[questions.Count], new double[count], new double[count]);
        for (var q = 0; q < questions.Count; q++)
        {
            for (var s = 0; s < count; s++)
            {
                var cover = _covers[q, s] = Cover.Of(questions[q], file.Statements[s], weights);
                _bestOfQuestion[q] = Math.Max(_bestOfQuestion[q], cover.Total);
                _bestOfStatement[s] = Math.Max(_bestOfStatement[s], cover.Total);
                _sumOfStatement[s] += cover.Total;
                _meantOfQuestion[q] = Math.Max(_meantOfQuestion[q], cover.MeantTotal);
                _bothOfQuestion[q] = Math.Max(_bothOfQuestion[q], cover.Both);
                _bothOfStatement[s] += cover.Both;
            }
        }
    }

    internal Cover CoverOf(int question, int statement) => _covers[question, statement];

    internal double BestOf(int question) => _bestOfQuestion[question];

    /// <summary>How much of what a statement shares with all criteria it shares with this one, 0 to 1.</summary>
    internal double Attention(int question, int statement) => _sumOfStatement[statement] == 0 ? 0 : _covers[question, statement].Total / _sumOfStatement[statement];

    internal Stance StanceOf(int question, int statement)
    {
        var (cover, reading) = (_covers[question, statement], _file.Statements[statement]);
        return cover.At < 0 ? Stance.Fact : Stances.Towards(reading.Statement, reading.Words[cover.At].At, reading.Words[cover.At].Text.Length);
    }

    /// <summary>Whether a statement is of the form that the criterion asks: names the language, the licence, a level, a time.</summary>
    internal bool FormFits(int question, int statement)
    {
        var (asked, reading) = (_questions[question], _file.Statements[statement]);
        return asked.Demands.Any(d => d switch
        {
            LanguageRequirement language => language.Language.Pattern.IsMatch(reading.Statement.Folded),
            LicenceRequirement licence => licence.Pattern.IsMatch(reading.Statement.Folded),
            EducationRequirement education => education.Level > 0 ? reading.EducationLevel > 0 : reading.Statement.Section is Section.Education,
            AvailabilityRequirement => reading.HasMoment || reading.HasDay || reading.Hours > 0,
            WillingnessRequirement => reading.HasRoad,
            ExampleRequirement => reading.TellsDeed && reading.Statement.InLetter,
            ExperienceRequirement => reading.OpensEntry || reading.LongestMonths >= 6,
            _ => false,
        });
    }

    internal FeatureRow Row(int question, int statement, bool shown, IReadOnlyList<bool> shownAround, List<string>? names = null)
    {
        var row = new FeatureRow(names);
        var (asked, reading, cover) = (_questions[question], _file.Statements[statement], _covers[question, statement]);
        var own = reading.Statement;
        foreach (var kind in Enum.GetValues<AskKind>()) row.Add("asks-" + kind, asked.Kinds.Contains(kind));
        for (var w = 0; w < asked.Has.Count; w++) row.Add("wording-" + Question.Wordings[w].Name, asked.Has[w]);
        row.Add("same-tongue", asked.Tongues.Any(t => t.Pattern.IsMatch(own.Folded)));
        row.Add("cover-asked", cover.Asked);
        row.Add("cover-heading", cover.Heading);
        row.Add("cover-named", cover.Named);
        row.Add("cover-aside", cover.Aside);
        row.Add("excluded", cover.Excluded);
        row.Add("excluded-over-asked", cover.Excluded - Math.Max(cover.Strongest, cover.MeantBest));
        row.Add("included", cover.Included);
        row.Add("quantity-asked", asked.Quantities.Count > 0);
        row.Add("quantity-over", Quantity.Over(asked.Quantities, reading.Quantities) ?? -9);
        row.Add("moments-asked", MomentReader.Count(asked.Moments));
        row.Add("moments-answered", asked.Moments == Moments.None ? -1 : MomentReader.Answered(asked.Moments, reading.Moments));
        row.Add("names-person", reading.NamesPerson);
        row.Add("cover-strongest", cover.Strongest);
        row.Add("cover-total", cover.Total);
        row.Add("cover-of-best", _bestOfQuestion[question] == 0 ? 0 : cover.Total / _bestOfQuestion[question]);
        row.Add("meant", cover.Meant);
        row.Add("meant-heading", cover.MeantHeading);
        row.Add("meant-best", cover.MeantBest);
        row.Add("meant-total", cover.MeantTotal);
        row.Add("meant-of-best", _meantOfQuestion[question] == 0 ? 0 : cover.MeantTotal / _meantOfQuestion[question]);
        row.Add("both-of-best", _bothOfQuestion[question] == 0 ? 0 : cover.Both / _bothOfQuestion[question]);
        row.Add("meant-attention", _bothOfStatement[statement] == 0 ? 0 : cover.Both / _bothOfStatement[statement]);
        row.Add("meant-before", statement > 0 ? _covers[question, statement - 1].MeantTotal : 0);
        row.Add("meant-after", statement + 1 < _file.Statements.Count ? _covers[question, statement + 1].MeantTotal : 0);
        row.Add("attention", Attention(question, statement));
        row.Add("most-about-another", _bestOfStatement[statement] - cover.Total);
        row.Add("about-nothing", _bestOfStatement[statement] == 0);
        row.Add("cover-before", Near(question, statement, -1));
        row.Add("cover-after", Near(question, statement, 1));
        row.Add("cover-two-before", Near(question, statement, -2));
        row.Add("cover-job", own.Entry is null ? 0 : Entry(question, statement));
        row.Add("form-fits", FormFits(question, statement));
        row.Add("form-fits-before", statement > 0 && FormFits(question, statement - 1));
        row.Add("shown", shown);
        row.Add("shown-beside", (statement > 0 && shownAround[statement - 1]) || (statement + 1 < shownAround.Count && shownAround[statement + 1]));
        row.Add("shown-any", shownAround.Contains(true));
        row.Add("in-letter", own.InLetter);
        row.Add("in-job", own.Entry is not null);
        row.Add("opens-job", reading.OpensEntry);
        foreach (var section in Enum.GetValues<Section>()) row.Add("section-" + section, own.Section == section);
        row.Add("words", reading.Words.Count);
        row.Add("names", reading.Names);
        row.Add("tongue", reading.HasTongue);
        row.Add("language-level", reading.LanguageLevel);
        row.Add("education-level", reading.EducationLevel);
        row.Add("duration", Math.Min(120, reading.LongestMonths));
        row.Add("language-over", asked.Tongues.Count == 0 ? -9 : asked.Tongues.Max(t => LanguageFinder.Level(own, t)) is { } found ? found - asked.LanguageLevel : -8);
        row.Add("education-over", reading.EducationLevel == 0 ? -9 : reading.EducationLevel - asked.EducationLevel);
        row.Add("months-over", asked.Months == 0 ? -1 : own.Entry is { } job ? Math.Min(4, job.Period.Months / asked.Months) : Math.Min(4, reading.LongestMonths / asked.Months));
        var back = asked.YearsBack(_file.Application.AsOf);
        row.Add("paper-left", back == 0 || reading.PaperYearsAgo is not { } ago ? -10 : Math.Clamp(reading.NamesEnd ? -ago : back - ago, -6, 6));
        row.Add("ends-after", EndsAfter(asked, reading));
        row.Add("ends-in", reading is { NamesEnd: true, PaperYearsAgo: { } end } ? Math.Clamp(-end, -6, 6) : -10);
        row.Add("hours-over", asked.AskedHours == 0 || reading.Hours == 0 ? -50 : reading.Hours - asked.AskedHours);
        row.Add("days-refused", System.Numerics.BitOperations.PopCount((uint)(asked.AskedDays & reading.ImpossibleDays)));
        row.Add("days-offered", System.Numerics.BitOperations.PopCount((uint)(asked.AskedDays & reading.PossibleDays)));
        row.Add("days-asked", System.Numerics.BitOperations.PopCount((uint)asked.AskedDays));
        var stance = StanceOf(question, statement);
        foreach (var kind in Enum.GetValues<Stance>()) row.Add("stance-" + kind, stance == kind);
        row.Add("hours", reading.Hours);
        row.Add("day", reading.HasDay);
        row.Add("moment", reading.HasMoment);
        row.Add("road", reading.HasRoad);
        row.Add("year", reading.LatestYear > 0);
        row.Add("deed", reading.TellsDeed);
        row.Add("place", (double)statement / Math.Max(1, _file.Statements.Count));
        for (var c = 0; c < Cues.All.Count; c++) row.Add("cue-" + Cues.All[c].Name, reading.Has[c]);
        return row;
    }

    /// <summary>How many years after the day on which a paper must hold the end lies that a statement names; -10 when either is not said.</summary>
    internal double EndsAfter(Question asked, StatementReading reading) =>
        asked.ValidOn is { } day && reading is { NamesEnd: true, PaperYearsAgo: { } ago } ? Math.Clamp(((_file.Application.AsOf.DayNumber - day.DayNumber) / 365.25) - ago, -6, 6) : -10;

    private double Near(int question, int statement, int step)
    {
        var other = statement + step;
        return other < 0 || other >= _file.Statements.Count || _file.Statements[other].Statement.Document != _file.Statements[statement].Statement.Document ? 0 : _covers[question, other].Total;
    }

    private double Entry(int question, int statement)
    {
        var (entry, best) = (_file.Statements[statement].Statement.Entry, 0.0);
        for (var s = 0; s < _file.Statements.Count; s++)
            if (_file.Statements[s].Statement.Entry == entry) best = Math.Max(best, _covers[question, s].Total);
        return best;
    }
}
