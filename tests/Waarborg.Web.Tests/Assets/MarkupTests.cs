using System.Text.RegularExpressions;
using Waarborg.Web.Endpoints;

namespace Waarborg.Web.Tests.Assets;

public sealed partial class MarkupTests
{
    private static readonly IReadOnlyList<(string Name, string Text)> Markup = Sources.Of("Waarborg.Web", ".razor");

    [Fact]
    public void The_browser_may_run_nothing_inline()
    {
        Assert.DoesNotContain("unsafe", SecurityHeaders.Policy, StringComparison.Ordinal);
        Assert.All(Markup, file => Assert.False(Inline().IsMatch(file.Text), file.Name));
    }

    [Fact]
    public void Nothing_comes_from_elsewhere() => Assert.All(
        Sources.Of("Waarborg.Web", ".razor", ".css", ".js", ".svg"), file => Assert.Empty(Elsewhere().Matches(file.Text).Select(m => m.Value)));

    [Fact]
    public void Text_is_never_put_in_as_markup() => Assert.All(Markup, file => Assert.DoesNotContain("MarkupString", file.Text, StringComparison.Ordinal));

    [GeneratedRegex("<style|<script(?![^>]* src=)|\\sstyle=|\\son[a-z]+=\"(?!@)|javascript:")]
    private static partial Regex Inline();

    // The name of the SVG namespace is an address that nothing is fetched from.
    [GeneratedRegex("(?:https?:)?//(?!www\\.w3\\.org/2000/svg)[a-z0-9.-]+\\.[a-z]{2,}|@import|url\\(")]
    private static partial Regex Elsewhere();
}
