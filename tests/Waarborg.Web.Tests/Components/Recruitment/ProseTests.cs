using Bunit;
using Waarborg.Web.Components.Recruitment;

namespace Waarborg.Web.Tests.Components.Recruitment;

public sealed class ProseTests : ComponentTest
{
    private const string Letter = "Een mens heeft beslist.\nHet programma niet.\n\n- Taal: aangetoond.\n    “Ik spreek <b>Nederlands</b>.”\n    “Al jaren.”\n- Planning: niet aangetoond.\n\nDe redenen: geen.";

    [Fact]
    public void A_line_that_is_set_in_belongs_to_the_item_above_it()
    {
        In("nl");
        var prose = Render<Prose>(p => p.Add(x => x.Content, Letter));
        Assert.Equal(["Een mens heeft beslist. Het programma niet.", "De redenen: geen."], prose.FindAll("p").Select(p => p.TextContent));
        var items = prose.FindAll("li");
        Assert.Equal(2, items.Count);
        Assert.Equal(["“Ik spreek <b>Nederlands</b>.”", "“Al jaren.”"], items[0].QuerySelectorAll(".quoted").Select(q => q.TextContent));
        Assert.Empty(items[1].QuerySelectorAll(".quoted"));
    }

    [Fact]
    public void What_somebody_wrote_never_becomes_markup()
    {
        In("nl");
        var prose = Render<Prose>(p => p.Add(x => x.Content, "<script>alert(1)</script>\n\n- <img src=x>\n    <i>x</i>"));
        Assert.Empty(prose.FindAll("script, img, i"));
    }
}
