using System.Globalization;
using Waarborg.Recruitment.Blinding;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Bench.Recruitment;

/// <summary>
/// Holds the blind version of applications against what somebody listed that gives the person away: <c>cues.csv</c> with candidate, document, kind and quote; a quote that stands
/// more than once is listed more than once, in the order of the text. What is of kind "work" is about the work itself and should stay. The first row of a candidate is the name, which is what the form gives.
/// </summary>
internal sealed class BlindingMeasure(bool verbose)
{
    /// <summary>The kind of what is about the work itself and must stay.</summary>
    private const string Work = "work";

    private static readonly string[] NamesAndContacts = ["name", "contact"];

    private readonly Blinder _blinder = new();
    private readonly SortedDictionary<string, (int All, int InPart, int Whole)> _left = new(StringComparer.Ordinal);

    /// <summary>Measures one folder.</summary>
    /// <param name="place">What to call the folder.</param>
    /// <param name="cues">The rows of <c>cues.csv</c>.</param>
    /// <param name="documents">The documents of a candidate.</param>
    public void Run(string place, IReadOnlyList<string[]> cues, Func<string, ApplicationDocument[]> documents)
    {
        foreach (var candidate in cues.GroupBy(row => row[0]))
        {
            var applicant = new ApplicantData(candidate.First()[3]);
            foreach (var document in documents(candidate.Key))
            {
                var blind = _blinder.Blind(document, applicant);
                foreach (var same in candidate.Where(row => row[1] == document.Name).GroupBy(row => row[3]))
                {
                    var from = 0;
                    foreach (var row in same)
                    {
                        var start = document.Text.IndexOf(row[3], from, StringComparison.Ordinal);
                        if (start < 0) throw new InvalidDataException($"{place} {candidate.Key} {row[1]}: a quote of kind {row[2]} stands there less often than it is listed.");
                        from = start + row[3].Length;
                        Count($"{place} {candidate.Key} {row[1]}", row[2], Visible(document, blind, start, from), row[3]);
                    }
                }
            }
        }
    }

    /// <summary>Writes what was counted.</summary>
    public void Print()
    {
        if (_left.Count == 0) return;
        foreach (var (kind, (all, part, whole)) in _left.Where(pair => pair.Key != Work)) Write($"  {kind}: {all - part - whole} of {all} gone, {part} in part, {whole} left");
        Total("names and contact details", NamesAndContacts.Contains);
        Total("demographic cues", kind => kind != Work && !NamesAndContacts.Contains(kind));
        if (_left.TryGetValue(Work, out var work)) Write($"words about the work itself that stay: {work.Whole} of {work.All} ({100.0 * work.Whole / work.All:F1} %)");
    }

    private void Total(string name, Func<string, bool> counts)
    {
        var kinds = _left.Where(pair => counts(pair.Key)).Select(pair => pair.Value).ToList();
        var (all, part, whole) = (kinds.Sum(k => k.All), kinds.Sum(k => k.InPart), kinds.Sum(k => k.Whole));
        if (all > 0) Write($"{name} out of sight: {all - part - whole} of {all} ({100.0 * (all - part - whole) / all:F1} %); with those hidden in part {all - whole} ({100.0 * (all - whole) / all:F1} %)");
    }

    private void Count(string place, string kind, double visible, string quote)
    {
        var (all, part, whole) = _left.GetValueOrDefault(kind);
        _left[kind] = (all + 1, part + (visible is > 0 and < 1 ? 1 : 0), whole + (visible == 1 ? 1 : 0));
        if (verbose && visible > 0) Console.WriteLine($"{place} {kind}, {visible:P0} visible: {quote}");
    }

    /// <summary>The share of the letters and digits that the reviewer still sees.</summary>
    private static double Visible(ApplicationDocument document, BlindDocument blind, int start, int end)
    {
        int signs = 0, seen = 0;
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(document.Text[i])) continue;
            var (from, to) = blind.Map(i, i + 1);
            signs++;
            seen += to - from == 1 && blind.Text[from] == document.Text[i] ? 1 : 0;
        }
        return signs == 0 ? 0 : (double)seen / signs;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
