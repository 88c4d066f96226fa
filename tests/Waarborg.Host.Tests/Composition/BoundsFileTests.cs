using Waarborg.Chain.Train;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Tests.Composition;

public sealed class BoundsFileTests
{
    [Fact]
    public void No_file_is_the_defaults() => Assert.Equal(ReleaseBounds.Default, BoundsFile.Read(null));

    [Fact]
    public void What_a_file_leaves_out_keeps_its_default()
    {
        using var folder = new SettingsFolder();
        Assert.Equal(ReleaseBounds.Default with { Epsilon = 3 }, BoundsFile.Read(folder.Write("b.json", """{"epsilon":3}""")));
    }

    [Theory]
    [InlineData("""{"epsilon":0}""", "epsilon above 0")]
    [InlineData("""{"attack":0.4}""", "attack is 0.5 to 1")]
    [InlineData("""{"leaks":-1}""", "leaks and memorised are 0 or more")]
    [InlineData("""{"memorised":-1}""", "leaks and memorised are 0 or more")]
    [InlineData("""{"epsilonn":3}""", "b.json:1: expected is")]
    public void What_is_wrong_is_said(string json, string expected)
    {
        using var folder = new SettingsFolder();
        var file = folder.Write("b.json", json);
        Assert.Contains(expected, Assert.Throws<UserErrorException>(() => BoundsFile.Read(file)).Text.In("en"), StringComparison.Ordinal);
    }
}
