using System.Text.Json;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>A vacancy that people can apply for. Its criteria passed the check, each with a reason of necessity. Holds nothing of a person.</summary>
public sealed class Opening
{
    /// <summary>Id; part of the public address.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>The vacancy as applicants read it, with its criteria as a list.</summary>
    public required string Markdown { get; init; }

    /// <summary>Why the work needs each criterion, as JSON by criterion id.</summary>
    public required string ReasonsJson { get; init; }

    /// <summary>Further words that stay out of the reviewer's sight because they stand for a protected ground, one a line.</summary>
    public required string Proxies { get; init; }

    /// <summary>The notice that every applicant has in front of them before anything can be sent.</summary>
    public Guid NoticeId { get; init; }

    /// <summary>Last day on which one can apply; null when the vacancy names none.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <summary>When it was written down here.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the gate let it open; null while it is a draft.</summary>
    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>When the procedure ended; retention counts from here. Null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The reasons, by criterion id.</summary>
    public IReadOnlyDictionary<string, string> Reasons => JsonSerializer.Deserialize<Dictionary<string, string>>(ReasonsJson)!;

    /// <summary>The further words.</summary>
    public IReadOnlyList<string> ProxyList => Proxies.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether somebody can apply at this moment.</summary>
    /// <param name="today">The day.</param>
    public bool TakesApplications(DateOnly today) => OpenedAt is not null && EndedAt is null && !(ClosesOn < today);

    /// <summary>The vacancy with its criteria.</summary>
    public Vacancy Read() => Vacancy.Read(Markdown);
}
