using System.Globalization;
using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Train;

/// <summary>What can be wrong with what is asked of training.</summary>
internal static class TrainProblems
{
    internal static Problem WrongShards(int most) => new(
        "train.shards", new($"Kies 1 tot {most} groepen.", $"Choose 1 to {most} shards."));

    internal static Problem WrongRecipe() => new(
        "train.recipe",
        new("Deze manier van trainen kan niet. Kijk de getallen na: 1 tot 20 keer doornemen, ruis 0,1 tot 100, kans boven 0 tot en met 1, 1 tot 10.000 stappen, delta onder 0,01.",
            "This way of training cannot be. Check the numbers: 1 to 20 passes, noise 0.1 to 100, a chance above 0 up to 1, 1 to 10,000 steps, delta below 0.01."));

    internal static Problem TooMuchSpent(double epsilon, double bound) => new(
        "train.epsilon",
        new($"Zo komt epsilon op {Text(epsilon)}; hoogstens {Text(bound)} mag. Kies meer ruis, minder stappen of een kleinere kans om mee te doen.",
            $"This comes to an epsilon of {Text(epsilon)}; at most {Text(bound)} is allowed. Choose more noise, fewer steps or a smaller chance of taking part."));

    internal static Problem NoKnowledge() => new(
        "train.no-knowledge",
        new("Voeg eerst een document van uw organisatie toe, zonder persoonsgegevens. Daar leert de basis van.", "First add a document of your organisation, without personal data. The base learns from it."));

    internal static Problem TooFewPeople(int people, int shards) => new(
        "train.too-few-people",
        new($"Er zijn {Text(people)} mensen voor {Text(shards)} groepen. Kies minder groepen.", $"There are {Text(people)} people for {Text(shards)} shards. Choose fewer shards."));

    internal static Problem PersonalKnowledge(int found) => new(
        "knowledge.personal",
        new($"In dit document staan {Text(found)} gegevens van bekende mensen, of burgerservicenummers of rekeningnummers. Haal die eruit.", $"This document holds {Text(found)} data of known people, citizen service numbers or bank accounts. Take them out."));

    internal static Problem EmptyKnowledge(string? file) => new(
        "knowledge.empty", new("Dit document is leeg of te lang (hooguit 2.000.000 tekens).", "This document is empty or too long (at most 2,000,000 characters)."), file);

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
