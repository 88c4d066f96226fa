using Waarborg.Chain.Problems;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>What can stand in a reviewer's way.</summary>
internal static class ReviewProblems
{
    internal static Problem Of(ReviewObstacle obstacle) => new(
        $"review.{obstacle.Requirement.ToString(System.Globalization.CultureInfo.InvariantCulture)}", new(obstacle.Text.Dutch, obstacle.Text.English));

    internal static Problem NotStarted() => new("review.not-started", new("Begin eerst met deze sollicitatie.", "Begin with this application first."));

    internal static Problem Taken() => new("review.taken", new("Een collega is met deze sollicitatie bezig.", "A colleague is working on this application."));

    internal static Problem NothingToDo() => new("review.nothing", new("Over deze sollicitatie valt nu niets te beslissen.", "There is nothing to decide about this application now."));

    internal static Problem OwnViewTwice() => new("review.own-twice", new("Uw eigen oordeel staat al vast. Dat blijft zo staan.", "Your own view is on record. It stays as it is."));

    internal static Problem Verdicts() => new("review.verdicts", new("Beoordeel elk criterium.", "Judge every criterion."));

    internal static Problem NoOutcome() => new("review.outcome", new("Kies een uitkomst; er is er geen vooraf gekozen.", "Choose an outcome; none is chosen beforehand."));

    internal static Problem NoQuestion() => new("review.question", new("Schrijf wat u van de kandidaat wilt weten.", "Write what you want to know of the candidate."));

    internal static Problem Held() => new(
        "review.held",
        new("De assistent is stopgezet nadat u het voorstel zag. Geef deze sollicitatie terug; een collega beoordeelt haar zonder voorstel.", "The assistant was stopped after you saw its proposal. Give this application back; a colleague judges it without a proposal."));

    internal static Problem Disparity() => new(
        "review.disparity",
        new("De cijfers laten een verschil tussen groepen zien waar nog niemand uitleg bij gaf. De procedure staat stil tot de FG dat doet.", "The figures show a difference between groups that nobody has answered for. The procedure is stopped until the DPO does."));

    internal static Problem NoText() => new("desk.text", new("Schrijf op waarom.", "Write down why."));
}
