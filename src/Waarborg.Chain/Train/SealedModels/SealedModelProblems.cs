using System.Globalization;
using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>What can be wrong with training in a sealed set.</summary>
internal static class SealedModelProblems
{
    internal static Problem Closed() => new("sealed.closed", new("Deze set is gesloten.", "This set is closed."));

    internal static Problem NoTexts() => new(
        "sealed-model.no-texts", new("In deze set zitten geen teksten, dus er kan niet in worden getraind.", "There are no texts in this set, so nothing can be trained in it."));

    internal static Problem Incomplete() => new(
        "sealed-model.purpose", new("Vul in waarvoor u het model gaat gebruiken.", "Fill in what you are going to use the model for."));

    internal static Problem End() => new(
        "sealed-model.ends", new("Kies een laatste dag vanaf vandaag en hooguit een jaar vooruit.", "Choose a last day from today on and at most a year ahead."));

    internal static Problem Numbers(double most, int rounds) => new(
        "sealed-model.numbers",
        new($"Kies een privacybudget van 0,5 tot {Text(most)} en 1 tot {Text(rounds)} rondes.", $"Choose a privacy budget of 0.5 to {Text(most)} and 1 to {Text(rounds)} rounds."));

    internal static Problem TooFew(int least) => new(
        "sealed-model.people",
        new(
            $"Er zijn minstens {Text(2 * least)} mensen nodig van wie geleerd mag worden, anders zegt de toets op lekken niets.",
            $"At least {Text(2 * least)} people who may be learned from are needed, or the audit for leaks says nothing."));

    internal static Problem Busy() => new(
        "sealed-model.busy", new("Er wordt al getraind in deze set. Wacht tot dat klaar is, of breek het af.", "Training is under way in this set. Wait until it is done, or cancel it."));

    internal static Problem Own() => new("sealed-model.own", new("Een ander moet uw model nakijken.", "Somebody else has to look at your model."));

    internal static Problem NotReady() => new("sealed-model.not-ready", new("Dit model wacht niet op een besluit.", "This model does not wait for a decision."));

    internal static Problem Withheld(string bound) => new(
        $"sealed-model.withheld-{bound}",
        bound switch
        {
            "audit" => new("Op precies deze gewichten is geen toets op lekken gedaan. Zij gaan er niet uit.", "No audit for leaks was made on exactly these weights. They do not leave."),
            "epsilon" => new("Alle modellen uit deze set samen kosten meer privacy dan is afgesproken.", "All models out of this set together cost more privacy than was agreed."),
            "people" => new("Er waren te weinig mensen om te toetsen wat het model verraadt.", "There were too few people to audit what the model gives away."),
            "covered" => new("Van iemand in dit model mag niet meer worden geleerd. Laat het opnieuw trainen.", "Somebody in this model may no longer be learned from. Have it trained again."),
            _ => new("Het model verraadt meer dan mag. Het gaat er niet uit.", "The model gives away more than it may. It does not leave."),
        });

    internal static Problem Statement() => new(
        "sealed-model.statement", new("Schrijf op waar het model stond en hoe het is gewist.", "Write down where the model was and how it was wiped."));

    private static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
