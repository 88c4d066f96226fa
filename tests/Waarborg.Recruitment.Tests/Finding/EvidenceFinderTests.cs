using CsCheck;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Warnings;

namespace Waarborg.Recruitment.Tests.Finding;

public sealed class EvidenceFinderTests
{
    private static readonly EvidenceFinder Finder = new();

    public static TheoryData<string> Cases() => [.. CaseFolder.Own];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdicts_agree_with_the_author_in_fields_of_many_kinds(string name)
    {
        var folder = new CaseFolder(Path.Combine("Cases", name));
        var share = Share(folder, _ => true);
        Assert.True(share >= 0.95, $"{share:P1}");
    }

    [Fact]
    public void Verdicts_agree_on_the_half_that_the_rules_were_written_with() => Assert.True(Share(new("Case"), number => number % 2 == 1) >= 0.95);

    [Fact]
    public void Verdicts_agree_on_the_half_that_was_only_measured() => Assert.True(Share(new("Case"), number => number % 2 == 0) >= 0.85);

    [Fact]
    public void Every_passage_is_verbatim()
    {
        foreach (var (documents, report) in All())
            foreach (var passage in report.Criteria.SelectMany(c => c.Passages))
                Assert.Equal(documents.Single(d => d.Name == passage.Document).Text[passage.Start..passage.End], passage.Text);
    }

    [Fact]
    public void What_is_met_is_shown_and_what_is_not_says_what_is_missing()
    {
        foreach (var criterion in All().SelectMany(a => a.Report.Criteria))
        {
            if (criterion.Verdict == Verdict.Met) Assert.NotEmpty(criterion.Passages);
            if (criterion.Verdict == Verdict.NotMet) Assert.NotNull(criterion.Missing);
        }
    }

    [Fact]
    public void An_instruction_anywhere_is_found_and_changes_no_verdict()
    {
        var subjects = CaseFolder.Own.Select(n => new CaseFolder(Path.Combine("Cases", n))).Append(new("Case"))
            .SelectMany(f => f.Expected().Select(e => (f.Vacancy, Documents: f.Documents(e.Candidate)))).ToArray();
        Gen.Select(Gen.Int[0, subjects.Length - 1], Gen.Int[0, Instructions.Attacks.Length - 1], Gen.Bool, Gen.Int[0, 200]).Sample(
            (subject, attack, inLetter, place) =>
            {
                var (vacancy, documents) = subjects[subject];
                var index = inLetter ? 1 : 0;
                var lines = documents[index].Text.Split('\n').ToList();
                lines.Insert(place % (lines.Count + 1), Instructions.Attacks[attack]);
                var attacked = documents.ToArray();
                attacked[index] = documents[index] with { Text = string.Join('\n', lines) };
                var (before, after) = (Finder.Find(vacancy, documents, CaseFolder.Today), Finder.Find(vacancy, attacked, CaseFolder.Today));
                Assert.Equal(before.Criteria.Select(c => (c.Id, c.Verdict)), after.Criteria.Select(c => (c.Id, c.Verdict)));
                Assert.True(after.Warnings.Count(w => w.Kind == WarningKind.Instruction) > before.Warnings.Count(w => w.Kind == WarningKind.Instruction), Instructions.Attacks[attack]);
            },
            iter: 400, threads: 1);
    }

    [Fact]
    public void Any_text_at_all_gives_a_report_with_valid_offsets()
    {
        var vacancy = new CaseFolder("Case").Vacancy;
        var pieces = new[] { "\n", " ", "- ", "# ", "2019-", "nu", "planner", "**", "(", ")", "\u200b", "\ud83d", "mbo-4", "Nederlands", "B2", "32 uur", ";", "'", "<!--", "|", "99", "/", "jaar" };
        Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]), Gen.String[0, 6]).Array[0, 60].Sample(
            parts =>
            {
                var document = new ApplicationDocument("cv", string.Concat(parts), DocumentKind.Cv);
                var report = Finder.Find(vacancy, [document], CaseFolder.Today);
                Assert.All(report.Criteria.SelectMany(c => c.Passages), p => Assert.Equal(document.Text[p.Start..p.End], p.Text));
                Assert.All(report.Warnings, w => Assert.True(w.Start >= 0 && w.End <= document.Text.Length && w.Start < w.End));
            },
            iter: 500, threads: 1);
    }

    private static IEnumerable<(ApplicationDocument[] Documents, EvidenceReport Report)> All()
    {
        foreach (var folder in CaseFolder.Own.Select(n => new CaseFolder(Path.Combine("Cases", n))).Append(new("Case")))
            foreach (var (candidate, _) in folder.Expected())
                yield return (folder.Documents(candidate), Finder.Find(folder.Vacancy, folder.Documents(candidate), CaseFolder.Today));
    }

    private static double Share(CaseFolder folder, Func<int, bool> half)
    {
        var right = 0;
        var all = 0;
        foreach (var (candidate, expected) in folder.Expected().Where(e => !int.TryParse(e.Candidate, out var number) || half(number)))
        {
            var report = Finder.Find(folder.Vacancy, folder.Documents(candidate), CaseFolder.Today);
            Assert.Equal(expected.Length, report.Criteria.Count);
            right += report.Criteria.Zip(expected).Count(pair => pair.First.Verdict == pair.Second);
            all += expected.Length;
        }
        return (double)right / all;
    }
}
