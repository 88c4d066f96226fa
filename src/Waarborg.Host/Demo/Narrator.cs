using Spectre.Console;
using Waarborg.Host.Commands;
using Waarborg.Law;

namespace Waarborg.Host.Demo;

/// <summary>Tells what happens, in one language.</summary>
internal sealed class Narrator
{
    private readonly string _language;

    /// <param name="language"><c>nl</c> or <c>en</c>.</param>
    internal Narrator(string language)
    {
        _language = language;
        // In a file there is no edge of the screen to wrap at.
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = int.MaxValue;
    }

    internal void Chapter(string nl, string en) => AnsiConsole.MarkupLineInterpolated($"\n[bold]{Pick(nl, en)}[/]");

    internal void Say(string nl, string en) => AnsiConsole.MarkupLineInterpolated($"  {Pick(nl, en)}");

    internal void Verdict(Assessment assessment)
    {
        var (mark, color) = assessment.Verdict switch
        {
            Law.Verdict.Permit => ("✓", "green"),
            Law.Verdict.Deny => ("✕", "red"),
            _ => ("?", "yellow"),
        };
        AnsiConsole.Markup($"  [{color}]{mark} {Markup.Escape(Assessing.AssessmentText.VerdictText(assessment.Verdict, _language))}[/]\n");
        foreach (var finding in assessment.Findings.Where(f => f.Status != FindingStatus.Met).OrderBy(f => f.Status).ThenBy(f => f.Rule, StringComparer.Ordinal))
        {
            var sign = finding.Status == FindingStatus.Violated ? "✕" : "?";
            AnsiConsole.MarkupLineInterpolated($"    {sign} [bold]{finding.Rule}[/] {finding.Title.In(_language)}");
            if (finding.Detail is { } detail) AnsiConsole.MarkupLineInterpolated($"      [grey]{detail.In(_language)}[/]");
        }
    }

    internal Task<T> WorkAsync<T>(string nl, string en, Func<Action<double>, Task<T>> work) => Commands.Progress.WhileAsync(Pick(nl, en), work);

    private string Pick(string nl, string en) => _language == "nl" ? nl : en;
}
