using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>What can be wrong with a sealed set or with what is asked in one.</summary>
internal static class SealedSetProblems
{
    internal static Problem Incomplete() => new(
        "sealed.incomplete",
        new("Vul naam, doel, derde partij en einddatum in, en kies minstens één persoon.", "Fill in name, purpose, third party and end date, and choose at least one person."));

    internal static Problem End() => new(
        "sealed.end", new("Kies een einddatum vanaf vandaag en hooguit een jaar vooruit.", "Choose an end date from today on and at most a year ahead."));

    internal static Problem Cell() => new(
        "sealed.cell", new($"De kleinste cel is minstens {DisclosureControl.LowestCell}.", $"The smallest cell is at least {DisclosureControl.LowestCell}."));

    internal static Problem Empty() => new(
        "sealed.empty",
        new("Niemand van deze verwerking mag in de set: er zijn geen dossiers waarvoor de poort ja zegt.", "Nobody of this activity may be in the set: there are no records for which the gate says yes."));

    internal static Problem NoTexts() => new(
        "sealed.no-texts",
        new(
            "Er zijn nog geen gemaskeerde teksten van deze mensen. Bereid eerst een dataset voor.",
            "There are no masked texts of these people yet. First prepare a data set."));

    internal static Problem Closed() => new("sealed.closed", new("Deze set is gesloten.", "This set is closed."));

    internal static Problem Variable() => new("sealed.variable", new("Kies een variabele uit de lijst.", "Choose a variable from the list."));
}
