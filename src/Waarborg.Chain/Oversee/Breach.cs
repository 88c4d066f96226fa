using System.Text.Json;

namespace Waarborg.Chain.Oversee;

/// <summary>A personal data breach, from the moment that somebody knew until it is dealt with (GDPR Art. 33 and 34). The answers can hold personal data: never log them.</summary>
public sealed class Breach
{
    /// <summary>How long after somebody knew the authority has to be told, unless a risk is unlikely: 72 hours (GDPR Art. 33(1)).</summary>
    public static readonly TimeSpan Term = TimeSpan.FromHours(72);

    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What leaked: one of <see cref="BreachSources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>Id of the data set, model, shard, sealed set or sealed model that leaked; null when all of the source did.</summary>
    public Guid? ArtefactId { get; init; }

    /// <summary>When somebody became aware of it: the clock starts here.</summary>
    public DateTimeOffset AwareAt { get; init; }

    /// <summary>When it was put in this register.</summary>
    public DateTimeOffset ReportedAt { get; init; }

    /// <summary>Pseudonym of who put it there.</summary>
    public required string ReportedBy { get; init; }

    /// <summary>What is known of it, as JSON by the ids of the notification's questions.</summary>
    public string AnswersJson { get; set; } = "{}";

    /// <summary>How many people it concerned when it was registered.</summary>
    public int People { get; init; }

    /// <summary>The risk for people, as the DPO judged it: <c>unlikely</c>, <c>risk</c> or <c>high</c>; null while nobody did.</summary>
    public string? Risk { get; set; }

    /// <summary>When the authority was told; null until then.</summary>
    public DateTimeOffset? AuthorityToldAt { get; set; }

    /// <summary>The authority's own number of the notification; null when there is none.</summary>
    public string? AuthorityReference { get; set; }

    /// <summary>When the people were told; null until then.</summary>
    public DateTimeOffset? PeopleToldAt { get; set; }

    /// <summary>When it was closed; null while open.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>The last moment to tell the authority.</summary>
    public DateTimeOffset DueAt => AwareAt + Term;

    /// <summary>What is known of it.</summary>
    public IReadOnlyDictionary<string, string> Answers => JsonSerializer.Deserialize<Dictionary<string, string>>(AnswersJson)!;

    /// <summary>Whether the authority should have been told by now, and was not. As long as nobody judged the risk, it counts as one.</summary>
    /// <param name="now">The moment.</param>
    public bool IsOverdue(DateTimeOffset now) => AuthorityToldAt is null && ClosedAt is null && Risk != "unlikely" && now > DueAt;
}
