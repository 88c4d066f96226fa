using Waarborg.Chain.Artefacts;
using Waarborg.Deidentification;

namespace Waarborg.Chain.Prepare;

/// <summary>What a read sample says: what was masked in it, and what its reader still saw.</summary>
internal sealed record ReviewScore(Proportion Direct, Proportion Quasi, VisibleShare? Visible, int Clean, Proportion People)
{
    /// <param name="read">The conversations with what was seen in each.</param>
    /// <param name="seed">Of the draws of the interval.</param>
    internal static ReviewScore Of(IReadOnlyList<(DataSetContent.Item Item, IReadOnlyList<ReviewMark> Marks)> read, int seed)
    {
        var masked = read.SelectMany(r => r.Item.Turns).SelectMany(t => MaskedPiece.In(t.Text)).ToList();
        var seen = read.SelectMany(r => r.Marks).ToList();
        // Blocks do not say what stood there: they count as direct, which is what most of it is.
        var direct = masked.Count(piece => piece.Label is not { } label || EntityLabels.IsDirect(label));
        var characters = read.Select(r => (Visible: r.Marks.Sum(m => Signs(r.Item.Turns[m.Turn].Text[m.Start..m.End])), Masked: MaskedSigns(r.Item))).ToList();
        return new(
            new(direct, direct + seen.Count(m => m.Direct)), new(masked.Count - direct, masked.Count - direct + seen.Count(m => !m.Direct)),
            characters.Any(c => c.Masked is null) ? null : VisibleShare.Of([.. characters.Select(c => (c.Visible, c.Visible + c.Masked!.Value))], seed),
            read.Count(r => r.Marks.Count == 0), Protected(read.Select(r => (r.Item.PersonId, r.Marks.All(m => !m.Direct)))));
    }

    /// <summary>People of whom nothing direct is left in any text.</summary>
    /// <param name="texts">Whose each text is, and whether no direct identifier is left in it.</param>
    internal static Proportion Protected(IEnumerable<(Guid PersonId, bool Clean)> texts)
    {
        var people = texts.GroupBy(t => t.PersonId).Select(person => person.All(t => t.Clean)).ToList();
        return new(people.Count(safe => safe), people.Count);
    }

    /// <summary>Letters and digits that were taken out: those of the original less those that are left. Null when the original is gone.</summary>
    private static int? MaskedSigns(DataSetContent.Item item) => item.Original is null ? null : Math.Max(
        0, item.Original.Turns.Sum(t => Signs(t.Text)) - item.Turns.Sum(t => Signs(t.Text) - MaskedPiece.In(t.Text).Sum(p => Signs(t.Text[p.Start..p.End]))));

    private static int Signs(string text) => text.Count(char.IsLetterOrDigit);
}
