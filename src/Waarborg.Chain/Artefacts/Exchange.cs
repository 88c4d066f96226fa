namespace Waarborg.Chain.Artefacts;

/// <summary>What a customer asked and what the service desk answered. Personal data: lives in memory only.</summary>
/// <param name="Question">What the customer said since the last answer.</param>
/// <param name="Answer">The answer that followed.</param>
/// <param name="Around">All answers of the conversation, by which its subject is recognised.</param>
public sealed record Exchange(string Question, string Answer, string Around)
{
    /// <summary>The exchanges of a conversation, in order.</summary>
    public static IEnumerable<Exchange> Of(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var asked = new List<string>();
        var around = string.Join('\n', conversation.Turns.Where(turn => turn.Role == Turn.Agent).Select(turn => turn.Text));
        foreach (var turn in conversation.Turns)
        {
            if (turn.Role != Turn.Agent)
            {
                asked.Add(turn.Text);
            }
            else if (asked.Count > 0)
            {
                yield return new Exchange(string.Join('\n', asked), turn.Text, around);
                asked.Clear();
            }
        }
    }

    /// <summary>Says how long it is, never what is in it.</summary>
    public override string ToString() => $"exchange of {Question.Length} and {Answer.Length} characters";
}
