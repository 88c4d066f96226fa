namespace Waarborg.Law;

/// <summary>How people are told about the activity.</summary>
/// <param name="MinimumDays">
/// Days between the notice and the use, so that people can object first. Default 30: a product default, the law gives no number; 0 or more.
/// </param>
/// <param name="Required">
/// False when the organisation relies on GDPR Art. 13(4) or 14(5): people already have the information. That exception is never accepted for re-use.
/// </param>
public sealed record NoticePolicy(int MinimumDays, bool Required)
{
    /// <summary>How people object, withdraw consent or ask what is held about them: a web address, an e-mail address or a place. Null is unknown.</summary>
    public string? Objection { get; init; }

    /// <summary>Whether people have to give the data, and what happens if they do not (GDPR Art. 13(2)(e)). Null is unknown.</summary>
    public LocalizedText? Obligation { get; init; }

    /// <summary>How profiling or an automated decision works (GDPR Art. 13(2)(f)). Null is unknown.</summary>
    public LocalizedText? Logic { get; init; }

    /// <summary>A notice is required, 30 days before the use.</summary>
    public static NoticePolicy Default { get; } = new(30, true);
}
