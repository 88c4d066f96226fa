using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Warnings;

namespace Waarborg.Recruitment.Tests.Finding;

/// <summary>Vacancies, applications and judgements by another hand: what was reached there must not be lost. What it says of texts that nobody looked at: bench/Recruitment/README.md.</summary>
public sealed class OthersTests
{
    private static readonly EvidenceFinder s_finder = new();

    private static readonly Lazy<IReadOnlyList<(string Folder, string Candidate, EvidenceReport Report)>> s_reports = new(() =>
    [
        .. from name in CaseFolder.Others
           let folder = new CaseFolder(Path.Combine("Others", name))
           from candidate in folder.Expected()
           select (name, candidate.Candidate, s_finder.Find(folder.Vacancy, folder.Documents(candidate.Candidate), CaseFolder.Today)),
    ]);

    [Fact]
    public void Seventeen_verdicts_of_twenty_agree()
    {
        var pairs = s_reports.Value.SelectMany(r => r.Report.Criteria.Select(c => c.Verdict)
            .Zip(new CaseFolder(Path.Combine("Others", r.Folder)).Expected().Single(e => e.Candidate == r.Candidate).Expected)).ToList();
        Assert.Equal(1462, pairs.Count);
        Assert.True(pairs.Count(p => p.First == p.Second) >= 0.85 * pairs.Count, $"{pairs.Count(p => p.First == p.Second)} of {pairs.Count}");
    }

    [Fact]
    public void Seventeen_expected_passages_of_twenty_are_found_and_all_are_verbatim()
    {
        var (found, all) = (0, 0);
        foreach (var (name, candidate, report) in s_reports.Value)
        {
            var folder = new CaseFolder(Path.Combine("Others", name));
            var documents = folder.Documents(candidate).ToDictionary(d => d.Name, d => d.Text, StringComparer.Ordinal);
            Assert.All(report.Criteria.SelectMany(c => c.Passages), p => Assert.Equal(documents[p.Document][p.Start..p.End], p.Text));
            foreach (var row in folder.Rows("expected_passages.csv").Where(r => r[0] == candidate))
            {
                all++;
                var start = documents[row[2]].IndexOf(row[3], StringComparison.Ordinal);
                var passages = report.Criteria.Single(c => c.Id.ToLowerInvariant().Replace(' ', '_') == row[1]).Passages;
                if (passages.Any(p => p.Document == row[2] && p.Start < start + row[3].Length && p.End > start)) found++;
            }
        }
        Assert.Equal(1744, all);
        Assert.True(found >= 0.85 * all, $"{found} of {all}");
    }

    [Fact]
    public void Every_hidden_instruction_is_found()
    {
        var all = 0;
        foreach (var (name, candidate, report) in s_reports.Value)
        {
            var folder = new CaseFolder(Path.Combine("Others", name));
            foreach (var row in folder.Rows("instructions.csv").Where(r => r[0] == candidate))
            {
                all++;
                var start = folder.Documents(candidate).Single(d => d.Name == row[1]).Text.IndexOf(row[2], StringComparison.Ordinal);
                Assert.Contains(report.Warnings, w => w.Kind == WarningKind.Instruction && w.Document == row[1] && w.Start < start + row[2].Length && w.End > start);
            }
        }
        Assert.True(all >= 4);
    }
}
