using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Tests.Weighing;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("planner", "planners", 1, 1)]
    [InlineData("beveiliger", "objectbeveiliger", 0.7, 0.9)]
    [InlineData("restaurant", "restaurantkok", 0.6, 0.8)]
    [InlineData("kok", "kokosnoot", 0, 0)]
    [InlineData("lassen", "boekhouden", 0, 0)]
    public void Words_are_alike_by_their_stem_and_their_parts(string one, string other, double least, double most) =>
        Assert.InRange(Likeness.Of(Token.In(one)[0], Token.In(other)[0]), least, most);
}
