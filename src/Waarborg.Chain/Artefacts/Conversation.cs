namespace Waarborg.Chain.Artefacts;

/// <summary>A conversation in clear. Personal data: lives in memory only.</summary>
/// <param name="Id">Its id in the source.</param>
/// <param name="Channel">Chat, e-mail, …; may be empty.</param>
/// <param name="Turns">What was said, in order.</param>
public sealed record Conversation(string Id, string Channel, IReadOnlyList<Turn> Turns)
{
    /// <summary>Says how long it is, never what is in it.</summary>
    public override string ToString() => $"conversation of {Turns.Count} turns";
}
