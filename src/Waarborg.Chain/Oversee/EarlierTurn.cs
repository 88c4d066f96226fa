namespace Waarborg.Chain.Oversee;

/// <summary>An earlier question of the same person. Personal data: lives in memory only.</summary>
/// <param name="AskedAt">When.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Shown">What the assistant showed; null when nothing.</param>
/// <param name="Answered">What a human answered, or put in the place of the assistant's answer; null when nobody did.</param>
public sealed record EarlierTurn(DateTimeOffset AskedAt, string Question, string? Shown, string? Answered)
{
    /// <summary>Says when, never what.</summary>
    public override string ToString() => $"turn of {AskedAt:O}";
}
