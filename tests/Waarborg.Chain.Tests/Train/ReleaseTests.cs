using System.Text.Json;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Train;

public sealed class ReleaseTests
{
    private static readonly LeakageReport s_clean = new(12, 0, 24, 0, new MembershipAttack(0.8, 0.75, 0.85, 40, 40), 40, 7, 7);

    [Fact]
    public void A_model_within_its_bounds_is_released() => Assert.Null(ReleaseBounds.Default.BeatenBy(s_clean));

    [Theory]
    [InlineData(1, 0, 0.7, "leaks")]
    [InlineData(0, 1, 0.7, "memorised")]
    [InlineData(0, 0, 0.995, "attack")]
    public void A_model_that_beats_a_bound_is_not(int leaks, int memorised, double low, string bound) =>
        Assert.Equal(bound, ReleaseBounds.Default.BeatenBy(s_clean with { Leaks = leaks, Memorised = memorised, Attack = s_clean.Attack! with { Low = low } }));

    [Fact]
    public void A_private_model_that_spent_more_than_the_bound_is_not_released()
    {
        Assert.Equal("epsilon", ReleaseBounds.Default.BeatenBy(s_clean with { Epsilon = 8.01 }));
        Assert.Null(ReleaseBounds.Default.BeatenBy(s_clean with { Epsilon = 8 }));
        Assert.Equal("epsilon", (ReleaseBounds.Default with { Epsilon = 1 }).BeatenBy(s_clean with { Epsilon = 1.5 }));
    }

    [Fact]
    public async Task A_model_that_tells_a_customers_name_is_withheld_with_its_card_and_never_answers()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.CollectAsync();
        await house.RemedyAsync();
        await house.PrepareAsync();
        house.Learner.Answer = $"Dat was {TestCase.NameOf(2)}.";
        var job = await house.RunAsync(await house.StartTrainingAsync());
        Assert.Equal(JobState.Refused, job.State);
        var model = (await house.Get<ModelOverview>().ListAsync(null, default))[0];
        Assert.Null(model.CompletedAt);
        using var card = JsonDocument.Parse(model.Card!);
        Assert.Equal("leaks", card.RootElement.GetProperty("withheldBecause").GetString());
        Assert.Equal("no-model", (await house.Get<FixedModel>().FindAsync(TestHouse.ActivityId, default)) is null ? "no-model" : "model");
    }

    [Fact]
    public async Task The_card_says_how_well_an_attacker_does_and_what_was_repeated()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        using var card = JsonDocument.Parse((await house.Get<ModelOverview>().ListAsync(null, default))[0].Card!);
        var attack = card.RootElement.GetProperty("membershipAttack");
        Assert.Equal(0.5, attack.GetProperty("area").GetDouble());
        Assert.True(attack.GetProperty("low").GetDouble() < 0.5);
        Assert.Equal(0, card.RootElement.GetProperty("memorised").GetProperty("stretches").GetInt32());
        Assert.True(card.RootElement.GetProperty("canaries").GetProperty("medianExposureBits").GetDouble() > 6);
    }

    [Fact]
    public void Only_what_stands_in_conversations_and_in_no_document_was_memorised()
    {
        const string Said = "Mijn buurvrouw op de derde heeft een papegaai die altijd fluit.";
        const string Written = "De stand geef je door binnen veertien dagen na de eerste uitnodiging.";
        Assert.Equal((4, 0), MemorisedText.Count([$"Goed. {Said}"], [[Said, Written]], [Written]));
        Assert.Equal((0, 0), MemorisedText.Count([Written], [[Said, Written]], [Written]));
        Assert.Equal((0, 0), MemorisedText.Count(["Mijn buurvrouw op de derde heeft een kat."], [[Said]], []));
        Assert.Equal((4, 0), MemorisedText.Count([Said], [[Said], ["Iets anders."], [Said, Said]], []));
        Assert.Equal((0, 4), MemorisedText.Count([Said], [[Said], [Said], [Said]], []));
    }

    [Fact]
    public void The_attack_has_the_interval_of_its_source()
    {
        // Hanley and McNeil 1982: area 0.893 with 51 and 58 cases has a standard error of about 0.032.
        var inside = Enumerable.Range(0, 51).Select(i => i / 51.0).ToList();
        var attack = MembershipAttack.Of([.. inside.Select(i => i + 0.537)], [.. Enumerable.Range(0, 58).Select(i => i / 58.0)])!;
        Assert.Equal(0.893, attack.Area, 2e-2);
        Assert.Equal(2 * 1.96 * 0.032, attack.High - attack.Low, 2e-2);
        Assert.Null(MembershipAttack.Of([], [1]));
    }
}
