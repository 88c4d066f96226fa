using Bunit;
using Waarborg.Chain.Oversee;
using Waarborg.Web.Components;

namespace Waarborg.Web.Tests.Components;

public sealed class BreachSealedViewTests : ComponentTest
{
    private static readonly BreachSealedModel Taken = new(Guid.NewGuid(), "Oefening", "Brieven aanvullen", 11, 2, 3, 1e-5, 1, false, "open");

    private static BreachScope Scope(params BreachSealedModel[] models) => new([], [], 0)
    {
        SealedModels = models, Recipients = [new BreachRecipient("Zorgtaal BV", "a1", true)], SealedRows = true,
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_says_what_leaked_how_much_it_can_tell_and_who_had_it(string language)
    {
        var text = In(language);
        var view = Render<BreachSealedView>(p => p.Add(c => c.Scope, Scope(Taken, Taken with { Epsilon = 1, Taken = 0, Erased = 5, WeightsHere = true })).Add(c => c.NameOf, id => $"name of {id}"));
        foreach (var expected in new[]
        {
            "Oefening", "Brieven aanvullen", text["breach.sealed-left", 1], text["breach.sealed-never-left"], text["breach.sealed-here"], text["breach.sealed-wiped"], text.Of("breach-recall", "open"),
            text["breach.recipient-took", "Zorgtaal BV", "name of a1"], text["breach.sealed-rows"],
            // e to the power of 4, rounded up; once in 50,000; and only those who were in what left.
            text["breach.sealed-bound", text.Format.TwoDecimals(4), "55", "50\u00a0000"], text["breach.sealed-erased", 2],
        })
            Assert.Contains(expected, string.Concat(view.Nodes.Select(n => n.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_bounded_is_said_to_be_not_bounded()
    {
        var text = In("en");
        var view = Render<BreachSealedView>(p => p.Add(c => c.Scope, Scope(Taken with { Epsilon = double.PositiveInfinity })).Add(c => c.NameOf, id => id));
        Assert.Contains(text["breach.sealed-unbounded"], view.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("epsilon ∞", view.Markup, StringComparison.Ordinal);
    }
}
