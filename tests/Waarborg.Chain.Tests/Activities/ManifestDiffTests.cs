using Waarborg.Chain.Activities;
using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Activities;

public sealed class ManifestDiffTests
{
    private static string[] Between(string before, string after) => [.. ManifestDiff.Between(before, after).Select(change => $"{change.Path}: {change.Before ?? "-"} > {change.After ?? "-"}")];

    [Fact]
    public void Layout_and_comments_are_no_changes()
    {
        Assert.Empty(Between(TestCase.Manifest, TestCase.Manifest));
        Assert.Empty(Between("a: { b: 1 }", "a:\n  b: 1  # een\n"));
    }

    [Fact]
    public void Each_place_that_changed_is_named()
    {
        Assert.Equal(["a.b: 1 > 2", "c: - > x"], Between("a: { b: 1 }", "a: { b: 2 }\nc: x"));
        Assert.Equal(["list: [a, b] > [a]"], Between("list: [a, b]", "list: [a]"));
        Assert.Equal(["r[0].country: NL > US", "r[1].name: - > B"], Between("r:\n- { country: NL }", "r:\n- { country: US }\n- { name: B }"));
        Assert.Equal(["b: 1 > -"], Between("a: 1\nb: 1", "a: 1"));
    }
}
