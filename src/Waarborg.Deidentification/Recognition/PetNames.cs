using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Takes a name back that an animal or a machine bears: "hond Doris", "poes Mimi", "een papegaai die Rikkie heet". Only one word; a surname may stand behind "paard" in no other way.
/// What a machine is called ("Bot Lena:", "Ik ben Lena, de digitale assistent") is nobody wherever it stands in the text, unless somebody there has it as part of a longer name or says that it is theirs ("u spreekt met Lena").
/// Runs before names are repeated.
/// </summary>
internal sealed class PetNames : IRecogniser
{
    private static readonly WordSet Animals = new(
        "hond hondje puppy teckel labrador poes kat kater katje kitten pony paard merrie ruin hengst geit konijn cavia hamster papegaai parkiet schildpad ezel dog puppy cat horse pony rabbit parrot");

    private static readonly WordSet Machines = new("bot chatbot robot zorgrobot robotkat");

    /// <summary>What a machine says that it is: "de digitale assistent", "your virtual assistant".</summary>
    private static readonly WordSet Artificial = new("digitale virtuele digital virtual");

    private static readonly WordSet Introductions = new("met ben heet is naam name am m with");

    public string Name => "name.pet";

    public void Recognise(Document document, List<Entity> found)
    {
        HashSet<ulong>? machines = null;
        found.RemoveAll(entity =>
        {
            if (entity.Label != EntityLabel.Person || entity.Source is not Tagger.Source || WordOf(document, entity) is not (>= 0 and var i))
                return false;
            if (Bearer(document, i) is not { } isMachine)
                return false;
            if (isMachine)
                (machines ??= []).Add(document[i].Hash);
            return true;
        });
        if (machines is null)
            return;
        foreach (var entity in found)
        {
            if (entity.Label == EntityLabel.Person && (WordOf(document, entity) is not (> 0 and var i) || Introductions.Contains(document.Folded(i - 1))))
                Forget(document, entity, machines);
        }

        found.RemoveAll(entity => entity.Label == EntityLabel.Person && entity.Source is Tagger.Source && WordOf(document, entity) is >= 0 and var i && machines.Contains(document[i].Hash));
    }

    /// <summary>The one word that a finding is, or −1.</summary>
    private static int WordOf(Document document, Entity entity) =>
        document.TokenAt(entity.Start) is var i && i < document.Count && document[i].Start == entity.Start && document[i].End == entity.End ? i : -1;

    /// <summary>Whether a name is borne by a machine (true) or an animal (false); null for neither.</summary>
    private static bool? Bearer(Document document, int i)
    {
        if (i > 0 && document.GapBefore(i) is " " && !document.GapAfter(i).StartsWith("-") && Kind(document, i - 1) is { } before)
            return before;
        // "een robot die Sofie heet"
        if (i > 1 && document.GapBefore(i) is " " && document.GapAfter(i) is " " && document.Folded(i - 1) is "die" or "dat" && document.GapBefore(i - 1) is " " && document.Folded(i + 1) is "heet" or "heette")
            return Kind(document, i - 2);
        // "ik ben Lena, de digitale assistent", "I'm Lena, your virtual assistant"
        return i > 0 && document.Folded(i - 1) is "ben" or "m" or "am" && document.GapAfter(i) is ", " && document.GapAfter(i + 1) is " " && Artificial.Contains(document.Folded(i + 2)) ? true : null;
    }

    private static bool? Kind(Document document, int i) => Machines.Contains(document.Folded(i)) ? true : Animals.Contains(document.Folded(i)) ? false : null;

    private static void Forget(Document document, Entity name, HashSet<ulong> machines)
    {
        for (var i = document.TokenAt(name.Start); i < document.Count && document[i].Start < name.End; i++)
            machines.Remove(document[i].Hash);
    }
}
