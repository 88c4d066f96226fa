using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Tests.Weighing;

public sealed class TreesTests
{
    private static readonly TreeNode s_tree = new(1, 0.5f, new(-1, -0.25f), new(0, 2, new(-1, 0.125f), new(-1, 1)));

    [Theory]
    [InlineData(0, 0.5, -0.25)]
    [InlineData(2, 0.6, 0.125)]
    [InlineData(2.5, 0.6, 1)]
    public void A_tree_asks_until_a_leaf(double first, double second, double expected) => Assert.Equal(expected, s_tree.Value([(float)first, (float)second]), 6);

    [Fact]
    public void What_is_written_reads_as_it_was()
    {
        var trees = new Trees([0.1, -0.2], [s_tree, new(-1, 0.5f)]);
        Assert.Equal(trees.Write(), Trees.Read([.. trees.Write()]).Write());
        Assert.Equal(trees.Probabilities([3, 1]), Trees.Read([.. trees.Write()]).Probabilities([3, 1]));
    }

    [Fact]
    public void Probabilities_add_up_to_one() => Assert.Equal(1, new Trees([3, -1, 0], [s_tree, s_tree, s_tree]).Probabilities([1, 1]).Sum(), 9);

    [Fact]
    public void One_outcome_has_the_logistic_of_its_score() => Assert.Equal(0.5, new Trees([0.25], [s_tree]).Probabilities([0, 0])[0], 6);
}
