using Waarborg.Chain.Activities;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Demo;

/// <summary>Runs the cases one after another and reports.</summary>
internal sealed class Demonstration(Session session, Narrator narrator)
{
    internal async Task<DemoReport> RunAsync(CancellationToken cancellationToken)
    {
        var cases = new List<DemoCase>
        {
            await new CustomerServiceDemo(session, narrator).RunAsync(cancellationToken),
            await new RecruitmentDemo(session, narrator).RunAsync(await RefusedAsync("recruitment", cancellationToken), cancellationToken),
            await new PatientSummariesDemo(session, narrator).RunAsync(cancellationToken),
        };
        narrator.Chapter("Het logboek", "The log");
        var log = await session.Get<LogWatch>().VerifyAsync(cancellationToken);
        narrator.Say(
            log.Valid ? $"✓ Het logboek klopt: {log.Size} regels." : "✕ Het logboek klopt niet.", log.Valid ? $"✓ The log is whole: {log.Size} entries." : "✕ The log is not whole.");
        return new DemoReport(cases, new DemoLog(log.Size, log.Valid));
    }

    /// <summary>Registers a case as its manifest describes it, and shows why the gate refuses it.</summary>
    private async Task<DemoCase> RefusedAsync(string name, CancellationToken cancellationToken)
    {
        var yaml = await new CaseFiles(name).ReadAsync("activity.yaml", cancellationToken);
        var activity = Session.Require(await session.Get<ActivityRegister>().RegisterAsync(yaml, "activity.yaml", CustomerServiceDemo.Steward, cancellationToken));
        narrator.Chapter($"Casus: {activity.Name.Nl}", $"Case: {activity.Name.En}");
        var assessed = (await session.Get<Gatekeeper>().AssessAsync(activity.Id, cancellationToken))!.Overall;
        narrator.Verdict(assessed);
        var verdict = Assessing.AssessmentText.Wire(assessed.Verdict);
        return new DemoCase(name, verdict, Open(assessed), verdict);
    }

    internal static IReadOnlyList<string> Open(Assessment assessment) =>
        [.. assessment.Findings.Where(f => f.Status != FindingStatus.Met).Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal)];
}
