using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Takes a name back that an animal bears: "hond Doris", "poes Mimi", "een papegaai die Rikkie heet". Only one word; a surname may stand behind "paard" in no other way.
/// Runs before names are repeated.
/// </summary>
internal sealed class PetNames : IRecogniser
{
    private static readonly WordSet Animals = new(
        "hond hondje puppy teckel labrador poes kat kater katje kitten pony paard merrie ruin hengst geit konijn cavia hamster papegaai parkiet schildpad ezel dog puppy cat horse pony rabbit parrot");

    public string Name => "name.pet";

    public void Recognise(Document document, List<Entity> found) => found.RemoveAll(entity =>
        entity.Label == EntityLabel.Person && entity.Source is Tagger.Source && WordOf(document, entity) is >= 0 and var i && IsOfAnimal(document, i));

    /// <summary>The one word that a finding is, or −1.</summary>
    internal static int WordOf(Document document, Entity entity) =>
        document.TokenAt(entity.Start) is var i && i < document.Count && document[i].Start == entity.Start && document[i].End == entity.End ? i : -1;

    private static bool IsOfAnimal(Document document, int i)
    {
        if (i > 0 && document.GapBefore(i) is " " && !document.GapAfter(i).StartsWith("-") && Animals.Contains(document.Folded(i - 1)))
            return true;
        // "een papegaai die Rikkie heet"
        return i > 1 && document.GapBefore(i) is " " && document.GapAfter(i) is " " && document.Folded(i - 1) is "die" or "dat" && document.GapBefore(i - 1) is " " && document.Folded(i + 1) is "heet" or "heette"
            && Animals.Contains(document.Folded(i - 2));
    }
}
