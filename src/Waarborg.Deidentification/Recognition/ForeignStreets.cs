using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Streets whose kind stands in front, as in Brussels, Wallonia, France, Italy and Spain: "14 Rue des Lilas", "Chaussée de Gand 12", "Via Roma 10".
/// </summary>
internal static class ForeignStreets
{
    private const int MostWords = 5;
    private const string Source = "address";

    private static readonly WordSet Kinds = new("rue avenue boulevard bd chaussee place quai allee impasse chemin route sentier via viale piazza calle plaza rua rambla");

    private static readonly WordSet Particles = new("de des du la le les l d di da del della delle dei al aux au en y do dos");

    /// <summary>The kinds of street.</summary>
    public static IEnumerable<string> Words => Kinds.Words;

    /// <summary>"14 Rue des Lilas", "14, rue des Lilas": the number first.</summary>
    public static void AddBehind(Document document, int number, List<Entity> found)
    {
        if (document[number].Length > 4 || document.GapAfter(number) is not (" " or ", ") || !Kinds.Contains(document.Folded(number + 1)))
            return;
        var end = NameEnd(document, number + 1);
        if (end > number + 2)
            found.Add(new(document[number].Start, document[end - 1].End, EntityLabel.Address, Scores.Formed, Source));
    }

    /// <summary>"Avenue Louise 149": the number last.</summary>
    public static void AddBefore(Document document, int kind, List<Entity> found)
    {
        if (!Kinds.Contains(document.Folded(kind)))
            return;
        var number = NameEnd(document, kind);
        if (number == kind + 1 || document.GapBefore(number) is not (" " or ", "))
            return;
        var end = HouseNumbers.Read(document, number);
        if (end > number)
            found.Add(new(document[kind].Start, document[end - 1].End, EntityLabel.Address, Scores.Formed, Source));
    }

    /// <summary>The token after the last capitalised word of the name; one after the kind when there is none.</summary>
    private static int NameEnd(Document document, int kind)
    {
        var end = kind + 1;
        for (var i = kind + 1; i < document.Count && i - kind <= MostWords && document[i].IsWord && document.GapBefore(i) is " " or "-" or "'" or "’"; i++)
        {
            if (document[i].StartsUpper)
                end = i + 1;
            else if (!Particles.Contains(document.Folded(i)))
                break;
        }

        return end;
    }
}
