namespace Waarborg.Law;

/// <summary>One thing that a notice must tell people.</summary>
/// <param name="Id">Its id, such as <c>objection-link</c>.</param>
/// <param name="Text">What the notice says about it.</param>
/// <param name="Required">Whether a notice of re-use for training is incomplete without it.</param>
/// <param name="Article">The norm, as canonical id.</param>
public sealed record NoticeItem(string Id, LocalizedText Text, bool Required, string Article);
