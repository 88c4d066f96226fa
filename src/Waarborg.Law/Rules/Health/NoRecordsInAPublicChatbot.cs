namespace Waarborg.Law;

/// <summary>PUBLIC-BOT: no health data go into a chatbot that is open to everybody: there is no agreement, and it is a breach.</summary>
internal sealed class NoRecordsInAPublicChatbot : IRule
{
    public string Id => "PUBLIC-BOT";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    public Judgement Judge(GateQuestion question) => Judgement.Declared(!question.Activity.PublicChatbot, "public", "unknown");
}
