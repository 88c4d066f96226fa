using CsCheck;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class OverlapsTests
{
    private static readonly Gen<Entity> Any =
        Gen.Select(Gen.Int[0, 58], Gen.Int[1, 12], Gen.OneOf(EntityLabel.Person, EntityLabel.Phone, EntityLabel.Bsn), Gen.OneOf(0.5, 0.7, 1.0),
            (start, length, label, score) => new Entity(start, Math.Min(60, start + length), label, score, "test"));

    [Fact]
    public void The_surer_wins_and_then_the_longer() => Assert.Equal(
        [new(0, 9, EntityLabel.Bsn, 1, "a")],
        Overlaps.Resolve("123456782", [new(0, 9, EntityLabel.Phone, 0.8, "b"), new(0, 9, EntityLabel.Bsn, 1, "a"),
            new(2, 5, EntityLabel.Date, 0.8, "c")]));

    [Fact]
    public void What_a_loser_covers_beyond_the_winner_stays_covered() => Assert.Equal(
        [new(0, 4, EntityLabel.Phone, 0.8, "b"), new(5, 9, EntityLabel.Bsn, 1, "a")],
        Overlaps.Resolve("1234 6782", [new(0, 9, EntityLabel.Phone, 0.8, "b"), new(5, 9, EntityLabel.Bsn, 1, "a")]));

    [Fact]
    public void Every_letter_and_digit_of_every_finding_stays_covered() => Any.List[0, 12].Sample(found =>
    {
        const string Text = "Jan de Vries 0612345678, 7326 HR 186. Mijn bsn: 123456782!!!";
        var settled = Overlaps.Resolve(Text, [.. found]);
        for (var i = 1; i < settled.Count; i++)
            Assert.True(settled[i - 1].End <= settled[i].Start);
        foreach (var entity in found)
        {
            for (var i = entity.Start; i < entity.End; i++)
                Assert.True(!char.IsLetterOrDigit(Text[i]) || settled.Any(e => e.Start <= i && i < e.End));
        }
    });

    /// <summary>Group by group is what one table of the whole text gives.</summary>
    [Fact]
    public void Findings_are_settled_as_if_each_character_had_chosen() => Any.List[0, 12].Sample(found =>
    {
        const string Text = "Jan de Vries 0612345678, 7326 HR 186. Mijn bsn: 123456782!!!";
        var expected = new List<Entity>();
        Entity? last = null;
        for (var i = 0; i <= Text.Length; i++)
        {
            Entity? winner = i == Text.Length ? null : found.Where(e => e.Start <= i && i < e.End).Order(Comparer<Entity>.Create(Rank)).Select(e => (Entity?)e).FirstOrDefault();
            if (winner is { } own && last == winner && expected.Count > 0 && expected[^1].End == i)
                expected[^1] = expected[^1] with { End = i + 1 };
            else if (winner is { } other)
                expected.Add(other with { Start = i, End = i + 1 });
            last = winner;
        }

        var covered = Overlaps.Resolve(Text, [.. found]);
        foreach (var piece in expected)
        {
            for (var i = piece.Start; i < piece.End; i++)
            {
                if (char.IsLetterOrDigit(Text[i]))
                    Assert.Equal(piece.Label, covered.Single(e => e.Start <= i && i < e.End).Label);
            }
        }

        Assert.True(covered.Count <= expected.Count);
    });

    private static int Rank(Entity a, Entity b) =>
        (-a.Score, -a.Length, a.Start, (int)a.Label).CompareTo((-b.Score, -b.Length, b.Start, (int)b.Label));
}
