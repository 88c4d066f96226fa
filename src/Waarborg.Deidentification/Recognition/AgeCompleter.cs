using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// What belongs to an age that was found: the ending of "op zijn 41e", and the other ages of a list: "drie kinderen (12, 9 en 1)", "two kids, 8 and 5". And an age with its unit
/// alone in brackets or behind a name: "Finn (6 wk)", "Keet 13 maanden", "2,5 jr". Runs when names and ages are known.
/// </summary>
internal sealed class AgeCompleter : IRecogniser
{
    private const int Oldest = 110;

    private const int FarthestPeople = 6;

    private static readonly WordSet People = new(
        "kinderen kind kids kleinkinderen zoon zoons zonen zoontjes dochter dochters dochtertjes jongens meisjes tweeling broers zussen broertjes zusjes neefjes nichtjes",
        "children child sons son daughters daughter boys girls twins grandchildren brothers sisters");

    private static readonly WordSet Units = new("jaar jr jaren weken wkn wk maanden maand mnd mnden dagen dgn years year yrs yr months month weeks days");

    public string Name => "age.more";

    public void Recognise(Document document, List<Entity> found)
    {
        var known = found.Count;
        for (var at = 0; at < known; at++)
        {
            if (found[at].Label == EntityLabel.Age)
            {
                AddEnding(document, found[at], found);
                if (!IsAboutPeople(document, document.TokenAt(found[at].Start)))
                    continue;
                AddNext(document, found[at], found);
                AddPrevious(document, found[at], found);
            }
            else if (found[at].Label == EntityLabel.Person)
                AddWithUnit(document, found[at], found);
        }
    }

    /// <summary>A word for people a few words back: other things are counted too.</summary>
    private static bool IsAboutPeople(Document document, int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - FarthestPeople); at--)
        {
            if (document.GapAfter(at).Contains('\n'))
                return false;
            if (People.Contains(document.Folded(at)))
                return true;
        }

        return false;
    }

    private void AddEnding(Document document, Entity age, List<Entity> found)
    {
        var i = document.TokenAt(age.End);
        if (i > 0 && i < document.Count && document[i].Start == age.End && document[i - 1].IsNumber && document.Folded(i) is "e" or "ste" or "de" or "th" && !document.TouchesNext(i))
            found.Add(new(age.Start, document[i].End, EntityLabel.Age, Scores.Cued, Name));
    }

    /// <summary>The numbers behind it, as long as they go on as a list that ends.</summary>
    private void AddNext(Document document, Entity age, List<Entity> found)
    {
        var i = document.TokenAt(age.End);
        while (i < document.Count && i > 0)
        {
            if (document[i].IsWord && document.Folded(i) is "en" or "and" && document.GapBefore(i) is " " && i + 1 < document.Count && document.GapAfter(i) is " ")
                i++;
            else if (document.GapBefore(i) is not ", ")
                return;
            if (!IsAge(document, i) || !(Closes(document, i) || document.GapAfter(i) is ", " or " "))
                return;
            found.Add(new(document[i].Start, document[i].End, EntityLabel.Age, Scores.Weak, Name));
            i++;
        }
    }

    /// <summary>"9 en [12 jaar]", "(9, [12])".</summary>
    private void AddPrevious(Document document, Entity age, List<Entity> found)
    {
        var i = document.TokenAt(age.Start) - 1;
        while (i > 0)
        {
            if (document[i].IsWord && document.Folded(i) is "en" or "and" && document.GapAfter(i) is " " && document.GapBefore(i) is " ")
                i--;
            else if (document.GapAfter(i) is not ", ")
                return;
            if (!IsAge(document, i) || (i > 0 && document.TouchesNext(i - 1)))
                return;
            found.Add(new(document[i].Start, document[i].End, EntityLabel.Age, Scores.Weak, Name));
            i--;
        }
    }

    private void AddWithUnit(Document document, Entity person, List<Entity> found)
    {
        var i = document.TokenAt(person.End);
        if (i == 0 || i >= document.Count || document[i - 1].End != person.End || document.GapBefore(i) is not (" " or ", " or " (" or "  ") || !IsAge(document, i))
            return;
        var unit = i + 1;
        if (unit + 1 < document.Count && document.GapBefore(unit) is "," or "." && document[unit] is { IsNumber: true, Length: 1 })
            unit++;
        if (unit < document.Count && document[unit].IsWord && document.GapBefore(unit) is " " or "" && Units.Contains(document.Folded(unit)) && Closes(document, unit))
            found.Add(new(document[i].Start, document[unit].End, EntityLabel.Age, Scores.Weak, Name));
    }

    private static bool Closes(Document document, int i) => i + 1 >= document.Count || document.GapAfter(i) is var gap && (gap.StartsWith(")") || gap.StartsWith(",") || gap.StartsWith(".") || gap.StartsWith("\n") || gap.StartsWith(";"));

    private static bool IsAge(Document document, int i) => i < document.Count && document[i] is { IsNumber: true, Length: <= 2 } && !document.TouchesNext(i)
        && !NumberGroups.GoesOn(document, i, ".:/-") && document.Value(i) is >= 0 and <= Oldest;
}
