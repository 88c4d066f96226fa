namespace Waarborg.Law;

/// <summary>AIA-50: people who talk to an AI are told so, by the manifest and by the system as it runs. In force since 2 August 2026.</summary>
internal sealed class PeopleKnowTheyTalkToAnAi : IRule
{
    public string Id => "AIA-50";

    public Judgement Judge(GateQuestion question) => question.Activity.DirectInteraction switch
    {
        null => Judgement.Unknown("unknown"),
        false => Judgement.Met("no-talk"),
        true => Judgement.Worst(
            Judgement.Declared(question.Activity.AiDisclosure, "undisclosed", "disclosure-unknown"),
            Judgement.Measured(question.Facts.AiDisclosureShown, "not-shown", "shown-unknown").RemedyBy("none")),
    };
}
