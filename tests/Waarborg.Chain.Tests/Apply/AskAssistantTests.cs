using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Apply;

public sealed class AskAssistantTests
{
    private const string Question = "Hoe wijzig ik mijn termijnbedrag?";

    [Theory]
    [InlineData("Dat wijzigt u in Mijn Omgeving, tot 20% onder het advies.", 0.9, Question, null)]
    [InlineData("Dat wijzigt u in Mijn Omgeving, tot 35% onder het advies.", 0.9, Question, "unsupported-figure")]
    [InlineData("Dat wijzigt u in Mijn Omgeving.", 0.1, Question, "not-sure")]
    [InlineData("", 0.9, Question, "no-answer")]
    [InlineData("Bel 06-12345678.", 0.9, Question, "personal-data")]
    [InlineData("Dat staat op naam van [PERSON].", 0.9, Question, "personal-data")]
    [InlineData("Het regent.", 0.9, "Wie wint de Ronde van Vlaanderen in Oudenaarde?", "outside-documents")]
    public async Task An_answer_leaves_only_when_every_guard_lets_it(string answer, double confidence, string question, string? reason)
    {
        await using var house = await ReadyAsync();
        house.Get<FixedModel>().Answer = answer;
        house.Get<FixedModel>().Confidence = confidence;
        var proposal = await house.AskAsync(question);
        Assert.Equal(reason, proposal.Reason);
        Assert.Equal(reason is null ? answer : null, proposal.Answer);
        Assert.Equal(reason is not null, proposal.HandedOver);
    }

    [Fact]
    public async Task A_known_customers_name_never_leaves()
    {
        await using var house = await ReadyAsync();
        house.Get<FixedModel>().Answer = $"Vraag het aan {TestCase.NameOf(5)}.";
        Assert.Equal("personal-data", (await house.AskAsync(Question)).Reason);
    }

    [Fact]
    public async Task Facts_that_were_planted_about_others_never_leave_however_they_are_wrapped()
    {
        await using var house = await ReadyAsync();
        string[] planted = [TestCase.NameOf(5), TestCase.NameOf(5).ToUpperInvariant(), TestCase.EmailOf(5), "NL91 ABNA 0417 1643 00", "06-12345678", "0031 6 12345678", "111222333"];
        foreach (var fact in planted)
        {
            foreach (var wrapped in new[] { $"Dat was {fact}.", $"Dat wijzigt u in Mijn Omgeving.\n{fact}", $"U bent al geholpen; {fact} ook. Dat wijzigt u in Mijn Omgeving." })
            {
                house.Get<FixedModel>().Answer = wrapped;
                var proposal = await house.AskAsync(Question);
                Assert.True(proposal.HandedOver, $"fact {Array.IndexOf(planted, fact)} left");
            }
        }
    }

    [Fact]
    public async Task The_model_sees_the_question_masked()
    {
        await using var house = await ReadyAsync();
        await house.AskAsync($"{TestCase.NameOf(1)} hier, {TestCase.EmailOf(1)}. {Question}", await house.PersonAsync(TestCase.IdOf(1)));
        var seen = house.Get<FixedModel>().LastQuestion!;
        Assert.DoesNotContain(TestCase.NameOf(1), seen, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCase.EmailOf(1), seen, StringComparison.Ordinal);
        Assert.Contains("termijnbedrag", seen, StringComparison.Ordinal);
    }

    private static async Task<TestHouse> ReadyAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        return house;
    }
}
