using System.Text.Json;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Apply;

public sealed class StreamedAnswerTests
{
    private const string Question = "Hoe wijzig ik mijn termijnbedrag?";
    private const string Good = "Dat wijzigt u in Mijn Omgeving, tot 20% onder het advies.";

    [Fact]
    public async Task Sentences_come_one_by_one_while_the_model_is_still_writing()
    {
        await using var house = await ReadyAsync($"{Good} Dat kan altijd.");
        var written = 0;
        house.Get<FixedModel>().BeforePiece = i => written = i;
        var seen = new List<(string? Sentence, int Written)>();
        await foreach (var e in StreamAsync(house)) seen.Add((e.Sentence, written));
        Assert.Equal([Good, " Dat kan altijd.", null], seen.Select(s => s.Sentence));
        Assert.True(seen[0].Written < seen[1].Written);
    }

    [Theory]
    [InlineData("Bel 06-12345678.", "personal-data")]
    [InlineData("Dat kost 8734 euro.", "unsupported-figure")]
    public async Task What_may_not_be_shown_never_comes_out_and_a_human_takes_over(string bad, string reason)
    {
        await using var house = await ReadyAsync($"{Good} {bad} Tot ziens.");
        var events = await ListAsync(StreamAsync(house));
        Assert.Equal([Good], events.Select(e => e.Sentence).OfType<string>());
        Assert.Equal(reason, events[^1].Proposal!.Reason);
        Assert.True(events[^1].Proposal!.HandedOver);
        Assert.Equal(Good, (await KeptAsync(house)).Answer);
    }

    [Fact]
    public async Task Before_it_is_known_how_sure_the_model_is_nothing_comes_out()
    {
        await using var house = await ReadyAsync($"{Good} Dat kan altijd.");
        house.Get<FixedModel>().SureFirst = false;
        var written = 0;
        house.Get<FixedModel>().BeforePiece = i => written = i;
        var last = ($"{Good} Dat kan altijd.".Length - 1) / house.Get<FixedModel>().Piece;
        await foreach (var e in StreamAsync(house)) Assert.Equal(last, written);
        house.Get<FixedModel>().Confidence = 0.2;
        Assert.Equal("not-sure", Assert.Single(await ListAsync(StreamAsync(house))).Proposal!.Reason);
    }

    [Fact]
    public async Task Somebody_who_wants_a_human_gets_one_and_no_sentence()
    {
        await using var house = await ReadyAsync(Good);
        Assert.Equal("asked", Assert.Single(await ListAsync(StreamAsync(house, "Ik wil een medewerker spreken"))).Proposal!.Reason);
        Assert.Null(house.Get<FixedModel>().LastQuestion);
    }

    [Fact]
    public async Task Whoever_goes_away_in_the_middle_is_kept_on_record_with_what_was_shown()
    {
        await using var house = await ReadyAsync($"{Good} Dat kan altijd.");
        await foreach (var e in StreamAsync(house)) break;
        Assert.Equal(Good, (await KeptAsync(house)).Answer);
    }

    [Fact]
    public async Task A_streamed_answer_is_the_answer_that_is_given_at_once()
    {
        await using var house = await ReadyAsync(Good);
        var at = await house.AskAsync(Question);
        var streamed = (await ListAsync(StreamAsync(house)))[^1].Proposal!;
        Assert.Equal((at.Answer, at.Reason, at.Confidence), (streamed.Answer, streamed.Reason, streamed.Confidence));
        Assert.Equal(at.Sources, streamed.Sources);
    }

    private static async IAsyncEnumerable<AnswerEvent> StreamAsync(TestHouse house, string question = Question)
    {
        var permit = await house.PermitAsync<ApplyStage>(TestHouse.Agent);
        await foreach (var e in house.Get<AskAssistant>().StreamAsync(permit, question, null, AnswerMode.Model, TestHouse.Agent, default)) yield return e;
    }

    private static async Task<List<AnswerEvent>> ListAsync(IAsyncEnumerable<AnswerEvent> events)
    {
        var list = new List<AnswerEvent>();
        await foreach (var e in events) list.Add(e);
        return list;
    }

    private static async Task<PromptContent> KeptAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        var prompt = (await reading.FirstAsync<Prompt, Prompt>(q => q.OrderByDescending(p => p.AskedAt), default))!;
        return JsonSerializer.Deserialize<PromptContent>(house.Get<KeyRing>().OpenArtefact(prompt.Id, prompt.Payload))!;
    }

    private static async Task<TestHouse> ReadyAsync(string answer)
    {
        var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        house.Get<FixedModel>().Answer = answer;
        return house;
    }
}
