using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Takes a job back that nobody has: the one that is applied for or offered ("ik solliciteer op de functie van kok", "zoek werk als chauffeur", "gewenste functie: cloud engineer").
/// In the same phrase, a few words behind the word that says so.
/// </summary>
internal sealed class SoughtJobs : IRecogniser
{
    private const int Farthest = 6;

    private static readonly WordSet Seeks = new(
        "solliciteer solliciteert solliciteren gesolliciteerd sollicitatie sollicitatieformulier zoek zoekt zoeken gezocht gewenste beoogde vacature apply applying applied application vacancy seeking");

    /// <summary>Behind these somebody has the job all the same: "ik zoek een man die kok is", "zoekt haar buurman de bakker".</summary>
    private static readonly WordSet Has = new("die dat ben is was werkt werkte mijn zijn haar hun onze uw je my his her their our your who that am");

    public string Name => "job.sought";

    public void Recognise(Document document, List<Entity> found) =>
        found.RemoveAll(entity => entity.Label == EntityLabel.Profession && entity.Source is Tagger.Source && IsSought(document, document.TokenAt(entity.Start)));

    private static bool IsSought(Document document, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= Farthest && document.GapAfter(i) is " " or ": " or " / "; i--)
        {
            if (Seeks.Contains(document.Folded(i)))
                return true;
            if (Has.Contains(document.Folded(i)))
                return false;
        }

        return false;
    }
}
