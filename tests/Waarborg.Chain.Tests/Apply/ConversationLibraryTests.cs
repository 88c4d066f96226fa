using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Rights;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Apply;

public sealed class ConversationLibraryTests
{
    private const string Question = "Hoe wijzig ik mijn termijnbedrag?";

    [Fact]
    public async Task Retrieval_answers_in_the_documents_words_with_its_source()
    {
        await using var house = await ReadyAsync();
        var proposal = await AskAsync(house, Question);
        Assert.Equal("Het termijnbedrag wijzigt u in Mijn Omgeving, tot 20% onder het advies.", proposal.Answer);
        Assert.Equal("termijnbedrag", Assert.Single(proposal.Sources).Section);
        Assert.Equal("not-sure", (await AskAsync(house, "qqq zzz")).Reason);
    }

    [Fact]
    public async Task The_index_sees_no_name_and_is_made_once_while_nothing_changes()
    {
        await using var house = await ReadyAsync();
        await AskAsync(house, Question);
        await AskAsync(house, "Waar geef ik de meterstand door?");
        var finder = house.Get<WordFinder>();
        Assert.Equal(1, finder.Indexed);
        Assert.Equal(48, finder.LastExchanges.Count);
        Assert.All(TestCase.Planted(8), secret => Assert.DoesNotContain(finder.LastExchanges, e => $"{e.Question}{e.Answer}{e.Around}".Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_objects_or_is_erased_helps_no_more_from_the_next_question_on()
    {
        await using var house = await ReadyAsync();
        await AskAsync(house, Question);
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(TestHouse.ActivityId, TestCase.IdOf(3), WishKind.Objection, "portal", null, TestHouse.Steward, default));
        await AskAsync(house, Question);
        Assert.Equal(42, house.Get<WordFinder>().LastExchanges.Count);
        await house.RunAsync(await house.StartErasureAsync(TestCase.IdOf(5)));
        await AskAsync(house, Question);
        Assert.Equal(36, house.Get<WordFinder>().LastExchanges.Count);
    }

    [Theory]
    [InlineData("Ik wil een medewerker spreken over mijn termijnbedrag", true)]
    [InlineData("kun je me doorverbinden over mijn termijnbedrag", true)]
    [InlineData("I want to talk to a human about mijn termijnbedrag", true)]
    [InlineData("Hoe wijzig ik mijn termijnbedrag via een medewerker?", false)]
    public async Task Whoever_asks_for_a_human_gets_one(string question, bool handedOver)
    {
        await using var house = await ReadyAsync();
        var proposal = await AskAsync(house, question);
        Assert.Equal(handedOver ? "asked" : null, proposal.Reason);
    }

    private static async Task<TestHouse> ReadyAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        return house;
    }

    private static async Task<Proposal> AskAsync(TestHouse house, string question) => await house.Get<AskAssistant>()
        .AskAsync(await house.PermitAsync<ApplyStage>(), question, null, AnswerMode.Retrieval, TestHouse.Agent, default);
}
