namespace Waarborg.Chain.Artefacts;

/// <summary>One message of a conversation, in clear.</summary>
/// <param name="Role"><c>customer</c> or <c>agent</c>.</param>
/// <param name="Text">What was said.</param>
public sealed record Turn(string Role, string Text)
{
    /// <summary>The role of the person whose conversation it is.</summary>
    public const string Customer = "customer";

    /// <summary>The role of the organisation.</summary>
    public const string Agent = "agent";

    /// <summary>Says who and how long, never what.</summary>
    public override string ToString() => $"{Role}: {Text.Length} characters";
}
