using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Criteria;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Chain.Collect.Applications;

/// <summary>Writes down vacancies, opens them and ends their procedures. A criterion that may not be asked is refused with the reason. Thread safe.</summary>
public sealed class OpeningDesk(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>Longest vacancy, in characters.</summary>
    public const int LongestText = 30_000;

    private static readonly string[] Prefixes = ["Vacature:", "Vacancy:"];

    /// <summary>Reads a vacancy without writing anything down: its criteria, and what is wrong with them.</summary>
    /// <param name="draft">The vacancy.</param>
    public static Outcome<Vacancy> Check(OpeningDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (string.IsNullOrWhiteSpace(draft.Markdown) || draft.Markdown.Length > LongestText)
            return new Problem("opening.text", new($"Plak de vacature, hooguit {LongestText} tekens.", $"Paste the vacancy, at most {LongestText} characters."));
        try
        {
            var vacancy = Vacancy.Read(draft.Markdown);
            var refused = CriteriaCheck.Check(vacancy, draft.Reasons).Where(o => o.Refused)
                .Select(o => new Problem($"criterion.{o.Ground.ToString().ToLowerInvariant()}", new($"{o.CriterionId}: {o.Why.Dutch}", $"{o.CriterionId}: {o.Why.English}"))).ToList();
            return refused.Count > 0 ? Outcome<Vacancy>.Failed(refused) : vacancy;
        }
        catch (VacancyFormatException unreadable)
        {
            return new Problem("opening.criteria", new(unreadable.Explanation.Dutch, unreadable.Explanation.English));
        }
    }

    /// <summary>Writes a vacancy down as a draft, with the newest notice of the activity as the one that applicants will see.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="draft">The vacancy.</param>
    /// <param name="actor">A recruiter, a data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Opening>> DraftAsync(string activityId, OpeningDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.Recruiter, Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.Recruiter);
        var read = Check(draft);
        if (!read.Succeeded) return Outcome<Opening>.Failed(read.Problems);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var notice = await work.FirstAsync<Notice, Notice>(
            q => q.Where(n => n.ActivityId == activityId).OrderByDescending(n => n.PublishedOn).ThenByDescending(n => n.RecordedAt), cancellationToken);
        if (notice is null)
            return new Problem("opening.no-notice", new("Leg eerst het bericht aan sollicitanten vast; dat krijgt iedereen te zien voor hij iets stuurt.", "Record the notice to applicants first; everybody gets to see it before sending anything."));
        var opening = new Opening
        {
            Id = Guid.NewGuid(), ActivityId = activityId, Title = TitleOf(read.Value, draft), Markdown = draft.Markdown,
            ReasonsJson = JsonSerializer.Serialize(draft.Reasons), Proxies = string.Join('\n', draft.Proxies), NoticeId = notice.Id, ClosesOn = read.Value.ClosingDate,
            CreatedAt = clock.GetUtcNow(),
        };
        work.Add(opening);
        work.Record(new Happening(
            "collect.opening-drafted", actor, activityId, Stage.Collect, ("opening", opening.Id.ToString()), ("criteria", (long)read.Value.Criteria.Count), ("notice", notice.Sha256)));
        await work.CommitAsync(cancellationToken);
        return opening;
    }

    /// <summary>Opens a vacancy for applications.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="openingId">The draft.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Opening>> OpenAsync(Permit<CollectStage> permit, Guid openingId, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        if (!actor.Has(Role.Recruiter, Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.Recruiter);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opening = await work.FindAsync<Opening>(o => o.Id == openingId && o.ActivityId == permit.ActivityId, cancellationToken);
        if (opening is null) return CommonProblems.NotFound(new("Deze vacature", "vacancy"));
        if (opening.OpenedAt is not null) return opening;
        opening.OpenedAt = clock.GetUtcNow();
        work.Record(new Happening("collect.opening-opened", actor, opening.ActivityId, Stage.Collect, ("opening", opening.Id.ToString())));
        await work.CommitAsync(cancellationToken);
        return opening;
    }

    /// <summary>Ends the procedure: from now on the terms of retention count. Everybody must have heard from a human first.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="openingId">The vacancy.</param>
    /// <param name="actor">A recruiter, a data steward or the DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Opening>> EndAsync(string activityId, Guid openingId, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.Recruiter, Role.DataSteward, Role.Dpo)) return CommonProblems.NotAllowed(Role.Recruiter);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var opening = await work.FindAsync<Opening>(o => o.Id == openingId && o.ActivityId == activityId, cancellationToken);
        if (opening is null) return CommonProblems.NotFound(new("Deze vacature", "vacancy"));
        if (opening.EndedAt is not null) return opening;
        var open = await work.CountAsync<JobApplication>(a => a.OpeningId == openingId && !a.IsControl && a.State != ApplicationState.Decided, cancellationToken);
        if (open > 0)
            return new Problem("opening.undecided", new($"Over {open} sollicitaties is nog niet beslist. Beslis eerst; stilte is geen afwijzing.", $"{open} applications have not been decided yet. Decide first; silence is no rejection."));
        opening.EndedAt = clock.GetUtcNow();
        work.Record(new Happening("collect.opening-ended", actor, activityId, Stage.Collect, ("opening", opening.Id.ToString())));
        await work.CommitAsync(cancellationToken);
        return opening;
    }

    /// <summary>The vacancies of an activity, newest first.</summary>
    public async Task<IReadOnlyList<Opening>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<Opening, Opening>(q => q.Where(o => o.ActivityId == activityId).OrderByDescending(o => o.CreatedAt), cancellationToken);
    }

    /// <summary>What the vacancy is for, without the word that says that it is one.</summary>
    private static string TitleOf(Vacancy vacancy, OpeningDraft draft)
    {
        var title = vacancy.Title.Length > 0 ? vacancy.Title : draft.Markdown.Split('\n')[0].Trim('#', ' ');
        var prefix = Prefixes.FirstOrDefault(p => title.StartsWith(p, StringComparison.OrdinalIgnoreCase)) ?? "";
        return title[prefix.Length..].Trim() is { Length: > 0 } rest ? $"{char.ToUpperInvariant(rest[0])}{rest[1..]}" : title;
    }

    /// <summary>A vacancy with the notice that goes with it, as the public sees it; null when there is none or it is still a draft.</summary>
    public async Task<(Opening Opening, Notice Notice)?> FindPublicAsync(Guid openingId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var opening = await reading.FindAsync<Opening>(o => o.Id == openingId && o.OpenedAt != null, cancellationToken);
        var notice = opening is null ? null : await reading.FindAsync<Notice>(n => n.Id == opening.NoticeId, cancellationToken);
        return opening is null || notice is null ? null : (opening, notice);
    }
}
