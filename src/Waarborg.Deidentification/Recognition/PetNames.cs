using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Takes a name back that an animal or a machine bears: "hond Doris", "poes Mimi", "chatbot Noor". Only one word right behind the animal; a surname may
/// stand behind "paard" in no other way. Runs before names are repeated.
/// </summary>
internal sealed class PetNames : IRecogniser
{
    private static readonly WordSet Bearers = new(
        "hond hondje puppy teckel labrador poes kat kater katje kitten pony paard merrie ruin hengst geit konijn cavia hamster papegaai parkiet schildpad ezel dog puppy cat horse pony rabbit parrot",
        "bot chatbot robot zorgrobot robotkat");

    public string Name => "name.pet";

    public void Recognise(Document document, List<Entity> found) => found.RemoveAll(entity =>
    {
        if (entity.Label != EntityLabel.Person || entity.Source is not Tagger.Source)
            return false;
        var i = document.TokenAt(entity.Start);
        return i > 0 && i < document.Count && document[i].End == entity.End && document.GapBefore(i) is " " && Bearers.Contains(document.Folded(i - 1)) && !document.GapAfter(i).StartsWith("-");
    });
}
