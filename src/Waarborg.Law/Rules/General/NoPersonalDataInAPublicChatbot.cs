namespace Waarborg.Law;

/// <summary>PUBLIC-BOT: no personal data go into a chatbot that is open to everybody: there is no agreement, and it is a breach.</summary>
internal sealed class NoPersonalDataInAPublicChatbot : IRule
{
    public string Id => "PUBLIC-BOT";

    public Judgement Judge(GateQuestion question) => Judgement.Declared(!question.Activity.PublicChatbot, "public", "unknown");
}
