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
    /// <summary>A notice is required, 30 days before the use.</summary>
    public static NoticePolicy Default { get; } = new(30, true);
}
