using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>An age behind a name: "Lieke (19, keepster", "dochtertje Ela van 3.", "Boaz 14, coeliakie". Runs when the names are known.</summary>
internal sealed class AgeBehindName : IRecogniser
{
    private const int Oldest = 110;

    public string Name => "age.name";

    public void Recognise(Document document, List<Entity> found)
    {
        var names = found.Count;
        for (var at = 0; at < names; at++)
        {
            if (found[at].Label != EntityLabel.Person)
                continue;
            var i = document.TokenAt(found[at].End);
            if (document.Folded(i) is "van" && document.GapBefore(i) is " ")
                i++;
            else if (i > 0 && document[i - 1].End != found[at].End)
                continue;
            if (IsAge(document, i))
                found.Add(new(document[i].Start, document[i].End, EntityLabel.Age, Scores.Weak, Name));
        }
    }

    private static bool IsAge(Document document, int i)
    {
        if (!document[i].IsNumber || document[i].Length > 3 || document.TouchesNext(i) || document.GapBefore(i) is not (" " or ", " or " (")
            || document.Value(i) is < 1 or > Oldest)
            return false;
        var after = document.GapAfter(i);
        var joined = document[i + 1].IsNumber && after.Length == 1;
        return !joined && (i + 1 >= document.Count || after.StartsWith(",") || after.StartsWith(")") || after.StartsWith(".") || after.StartsWith("\n"));
    }
}
