using System.Text.Json;
using Waarborg.Chain.Activities;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>
/// Keeps the register of breaches (GDPR Art. 33(5)) and their steps: registered, judged by the DPO, the authority told within 72 hours, people told where the risk is
/// high, closed. Thread safe.
/// </summary>
public sealed class BreachDesk(IWorkspace workspace, BreachTracer tracer, BreachWatch watch, TimeProvider clock)
{
    private const int MaximumAnswer = 10_000;

    /// <summary>Registers a breach.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="source">One of <see cref="BreachSources"/>.</param>
    /// <param name="artefactId">The data set, model, shard, sealed set or sealed model; null for all.</param>
    /// <param name="awareAt">When somebody became aware; not in the future.</param>
    /// <param name="nature">What happened, in a few words; required.</param>
    /// <param name="actor">A data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Breach>> ReportAsync(
        string activityId, string source, Guid? artefactId, DateTimeOffset awareAt, string nature, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.DataSteward);
        var now = clock.GetUtcNow();
        if (!BreachSources.All.Contains(source)) return CommonProblems.NotFound(new("Deze plek", "place"));
        if (awareAt > now) return new Problem("breach.future", new("U kunt een datalek niet pas later ontdekken. Kies een moment tot en met nu.", "You cannot become aware of a breach later. Choose a moment up to now."));
        if (string.IsNullOrWhiteSpace(nature)) return new Problem("breach.nature", new("Schrijf in een paar woorden wat er is gebeurd.", "Write in a few words what happened."));
        await using (var reading = await workspace.ReadAsync(cancellationToken))
            if (await ActivityRegister.FindAsync(reading, activityId, cancellationToken) is null) return CommonProblems.NotFound(new("Deze verwerking", "processing activity"));
        if (artefactId is { } artefact && !await tracer.HoldsAsync(activityId, source, artefact, cancellationToken))
            return CommonProblems.NotFound(new("Deze plek in deze verwerking", "place in this processing activity"));
        var scope = await tracer.TraceAsync(activityId, source, artefactId, cancellationToken);
        var breach = new Breach
        {
            Id = Guid.NewGuid(), ActivityId = activityId, Source = source, ArtefactId = artefactId, AwareAt = awareAt, ReportedAt = now, ReportedBy = actor.Id, People = scope.People.Count,
            AnswersJson = JsonSerializer.Serialize(new Dictionary<string, string> { ["nature"] = nature.Trim() }),
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(breach);
        work.Record(new Happening(
            "oversee.breach-reported", actor, activityId, Stage.Oversee, ("breach", breach.Id.ToString()), ("source", source), ("people", (long)scope.People.Count),
            ("sealedModels", (long)scope.SealedModels.Count), ("recipients", (long)scope.Recipients.Count), ("due", breach.DueAt.ToString("O"))));
        await work.CommitAsync(cancellationToken);
        return breach;
    }

    /// <summary>Adds to what is known of it; an empty answer takes one away. The notification may go out in parts (GDPR Art. 33(4)).</summary>
    public Task<Outcome<Breach>> AnswerAsync(Guid id, IReadOnlyDictionary<string, string> answers, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        id, actor, [Role.DataSteward, Role.Dpo], "oversee.breach-described", breach =>
        {
            if (answers.Values.Any(answer => answer.Length > MaximumAnswer)) return new Problem("breach.too-long", new("Een antwoord is te lang. Kort het in.", "An answer is too long. Shorten it."));
            var known = breach.Answers.ToDictionary();
            foreach (var (question, answer) in answers)
            {
                if (string.IsNullOrWhiteSpace(answer)) known.Remove(question);
                else known[question] = answer.Trim();
            }
            breach.AnswersJson = JsonSerializer.Serialize(known);
            return null;
        }, cancellationToken);

    /// <summary>Records how the DPO judges the risk for people: <c>unlikely</c>, <c>risk</c> or <c>high</c>. Unlikely needs a reason (GDPR Art. 33(1) and 33(5)).</summary>
    public Task<Outcome<Breach>> JudgeAsync(Guid id, string risk, string why, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        id, actor, [Role.Dpo], "oversee.breach-judged", breach =>
        {
            if (risk is not ("unlikely" or "risk" or "high")) return new Problem("breach.risk", new("Kies hoe groot het risico is.", "Choose how great the risk is."));
            if (risk == "unlikely" && string.IsNullOrWhiteSpace(why)) return new Problem("breach.why", new("Leg uit waarom een risico niet waarschijnlijk is.", "Explain why a risk is unlikely."));
            breach.Risk = risk;
            Know(breach, "high-risk", why);
            return null;
        }, cancellationToken);

    /// <summary>Records that the authority was told. After 72 hours a reason for the delay is needed (GDPR Art. 33(1)).</summary>
    public Task<Outcome<Breach>> TellAuthorityAsync(Guid id, DateTimeOffset at, string reference, string late, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        id, actor, [Role.Dpo], "oversee.breach-authority-told", breach =>
        {
            if (WrongMoment(breach, at) is { } wrong) return wrong;
            if (at > breach.DueAt && string.IsNullOrWhiteSpace(late)) return new Problem("breach.late", new("U meldde na 72 uur. Schrijf op waarom.", "You reported after 72 hours. Write down why."));
            breach.AuthorityToldAt = at;
            breach.AuthorityReference = string.IsNullOrWhiteSpace(reference) ? null : reference.Trim();
            Know(breach, "late", late);
            return null;
        }, cancellationToken);

    /// <summary>Records that the people were told, or why they need not be: encryption, measures afterwards, or a public notice (GDPR Art. 34(3)).</summary>
    /// <param name="id">The breach.</param>
    /// <param name="at">When they were told; null when they were not.</param>
    /// <param name="how">How, or why not; required.</param>
    /// <param name="actor">The DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<Outcome<Breach>> TellPeopleAsync(Guid id, DateTimeOffset? at, string how, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        id, actor, [Role.Dpo], "oversee.breach-people-told", breach =>
        {
            if (WrongMoment(breach, at) is { } wrong) return wrong;
            if (string.IsNullOrWhiteSpace(how)) return new Problem("breach.how", new("Schrijf hoe u mensen informeerde, of waarom niet.", "Write how you told people, or why not."));
            breach.PeopleToldAt = at;
            Know(breach, "told-when", how);
            return null;
        }, cancellationToken);

    /// <summary>Closes it, once nothing is left to do.</summary>
    public Task<Outcome<Breach>> CloseAsync(Guid id, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        id, actor, [Role.Dpo], "oversee.breach-closed", breach =>
        {
            if (Open(breach) is { Count: > 0 } open) return new Problem("breach.open", open[0]);
            breach.ClosedAt = clock.GetUtcNow();
            return null;
        }, cancellationToken);

    /// <summary>Nobody is told before the breach was discovered, or later than now; no moment is no mistake.</summary>
    private Problem? WrongMoment(Breach breach, DateTimeOffset? at) => at > clock.GetUtcNow() || at < breach.AwareAt
        ? new("breach.when", new("Kies een moment na de ontdekking en niet later dan nu.", "Choose a moment after it was discovered and not later than now.")) : null;

    /// <summary>What still has to be done before it can be closed, in order.</summary>
    /// <param name="breach">The breach.</param>
    public static IReadOnlyList<LocalizedText> Open(Breach breach)
    {
        ArgumentNullException.ThrowIfNull(breach);
        var open = new List<LocalizedText>();
        if (breach.Risk is null) open.Add(new("De FG beoordeelt eerst het risico voor mensen.", "The DPO judges the risk for people first."));
        if (breach.Risk != "unlikely" && breach.AuthorityToldAt is null) open.Add(new("Meld het lek bij de AP.", "Report the breach to the authority."));
        if (breach.Risk == "high" && breach.PeopleToldAt is null && !breach.Answers.ContainsKey("told-when"))
            open.Add(new("Informeer de mensen, of leg uit waarom dat niet hoeft.", "Tell the people, or explain why that is not needed."));
        if (!breach.Answers.ContainsKey("after")) open.Add(new("Schrijf op wat u deed om het lek te stoppen.", "Write down what you did to stop the breach."));
        return open;
    }

    /// <summary>All breaches: open ones first, then closed ones; in both, those that were discovered first at the top.</summary>
    public async Task<IReadOnlyList<Breach>> ListAsync(CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<Breach, Breach>(q => q.OrderBy(b => b.ClosedAt != null).ThenBy(b => b.AwareAt), cancellationToken);
    }

    private static void Know(Breach breach, string question, string answer)
    {
        if (string.IsNullOrWhiteSpace(answer)) return;
        var known = breach.Answers.ToDictionary();
        known[question] = answer.Trim();
        breach.AnswersJson = JsonSerializer.Serialize(known);
    }

    private async Task<Outcome<Breach>> ChangeAsync(
        Guid id, Actor actor, Role[] roles, string happening, Func<Breach, Problem?> change, CancellationToken cancellationToken)
    {
        if (!actor.Has(roles)) return CommonProblems.NotAllowed(roles[0]);
        Breach breach;
        await using (var work = await workspace.BeginAsync(cancellationToken))
        {
            if (await work.FindAsync<Breach>(b => b.Id == id, cancellationToken) is not { } found) return CommonProblems.NotFound(new("Dit datalek", "breach"));
            breach = found;
            if (breach.ClosedAt is not null) return new Problem("breach.closed", new("Dit datalek is afgesloten. Registreer een nieuw lek als er meer bekend is.", "This breach is closed. Register a new one if more is known."));
            if (change(breach) is { } wrong) return wrong;
            work.Record(new Happening(happening, actor, breach.ActivityId, Stage.Oversee, ("breach", breach.Id.ToString()), ("risk", breach.Risk ?? ""), ("told", breach.AuthorityToldAt is not null)));
            await work.CommitAsync(cancellationToken);
        }
        await watch.WatchAsync(cancellationToken);
        return breach;
    }
}
