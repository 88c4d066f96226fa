using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Takes a product back that stands behind its maker's letters, which are a title too: "MS Office", "MS Teams". Runs before names are repeated.</summary>
internal sealed class ProductNames : IRecogniser
{
    public string Name => "name.product";

    public void Recognise(Document document, List<Entity> found) => found.RemoveAll(entity =>
        entity.Label == EntityLabel.Person && entity.Source is Tagger.Source && PetNames.WordOf(document, entity) is > 0 and var i
        && document[i - 1].IsAllUpper && document.Folded(i - 1) is "ms" && document.GapBefore(i) is " " && (WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & WordClasses.Brand) != 0);
}
