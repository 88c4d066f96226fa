using System.Text;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Chain.Rights.Candidates.Mail;
using Waarborg.Conformance;
using Waarborg.Conformance.Recruitment;
using Waarborg.Evidence;

namespace Waarborg.Chain.Tests.Recruitment;

public abstract class CandidateMailerTests(DatabaseKind kind)
{
    private const string Address = "kandidaat1@post.example";

    [Fact]
    public async Task Whatever_appears_on_the_candidates_page_is_told_once()
    {
        await using var house = await HouseAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyAsync(1);
        var mailer = house.Get<CandidateMailer>();
        Assert.Equal(1, await mailer.CarryOutAsync(default));
        await test.RejectAsync(received.Id);
        TestHouse.Require(await house.Get<CandidateDesk>().SubmitAsync(received.Secret, CandidateRoute.Correction, "Mijn diploma klopt niet.", default));
        Assert.Equal(2, await mailer.CarryOutAsync(default));
        var request = (await house.Get<CandidateOffice>().ListAsync(RecruitmentCase.ActivityId, default)).Single().Request;
        TestHouse.Require(await house.Get<CandidateOffice>().AnswerAsync(request.Id, "Dat is aangepast.", TestHouse.Dpo, default));
        TestHouse.Require(await house.Get<OpeningDesk>().EndAsync(RecruitmentCase.ActivityId, test.Opening.Id, RecruitmentCase.Recruiters[0], default));
        Assert.Equal(1, await mailer.CarryOutAsync(default));
        house.Clock.Advance(TimeSpan.FromDays(22));
        await house.Get<ApplicationRetention>().CarryOutAsync(default);
        Assert.Equal(1, await mailer.CarryOutAsync(default));
        Assert.Equal(0, await mailer.CarryOutAsync(default));
        Assert.Equal(5, house.Mailer.Handed.Select(m => m.Subject).Distinct().Count());
        Assert.Equal(5, house.Mailer.Handed.Select(m => m.Id).Distinct().Count());
        Assert.All(house.Mailer.Handed, m => Assert.Equal(Address, m.To));
    }

    [Fact]
    public async Task A_mail_says_that_there_is_news_and_never_what()
    {
        await using var house = await HouseAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyAsync(1);
        await test.RejectAsync(received.Id);
        await house.Get<CandidateMailer>().CarryOutAsync(default);
        var name = RecruitmentCase.Candidate(1).Name;
        Assert.Equal(2, house.Mailer.Handed.Count);
        foreach (var mail in house.Mailer.Handed)
        {
            Assert.Contains(received.Reference, mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("{", mail.Text, StringComparison.Ordinal);
            Assert.All([received.Secret, name, name.Split(' ')[^1], test.Opening.Title, "afgewezen", "niet door", "http"], word => Assert.DoesNotContain(word, mail.Subject + mail.Text, StringComparison.OrdinalIgnoreCase));
        }
        Assert.DoesNotContain(Address, house.LogText.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Address, await LogAsync(house), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_configured_sends_nothing_and_an_old_story_is_no_news()
    {
        await using var house = await HouseAsync();
        house.Mailer.IsConfigured = false;
        var test = await RecruitmentCase.OpenAsync(house);
        await test.ApplyAsync(1);
        Assert.Equal(0, await house.Get<CandidateMailer>().CarryOutAsync(default));
        Assert.Null(await house.Get<CandidateMailer>().PostAsync(RecruitmentCase.ActivityId, default));
        house.Clock.Advance(CandidateMailer.Window + TimeSpan.FromMinutes(1));
        house.Mailer.IsConfigured = true;
        Assert.Equal(0, await house.Get<CandidateMailer>().CarryOutAsync(default));
        Assert.Empty(house.Mailer.Handed);
    }

    [Fact]
    public async Task A_server_that_cannot_now_is_asked_further_and_further_apart_until_the_candidate_has_to_hear_it_otherwise()
    {
        await using var house = await HouseAsync();
        house.Mailer.Outcome = MailOutcome.Later;
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyAsync(1);
        var mailer = house.Get<CandidateMailer>();
        var started = house.Clock.GetUtcNow();
        foreach (var pause in (int[])[2, 4, 8, 16, 32, 64, 128, 256, 360, 360])
        {
            var handed = house.Mailer.Handed.Count;
            await mailer.CarryOutAsync(default);
            Assert.Equal(handed + 1, house.Mailer.Handed.Count);
            house.Clock.Advance(TimeSpan.FromMinutes(pause - 1));
            await mailer.CarryOutAsync(default);
            Assert.Equal(handed + 1, house.Mailer.Handed.Count);
            house.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        Assert.Equal(1, (await mailer.PostAsync(RecruitmentCase.ActivityId, default))!.Waiting);
        house.Clock.Advance(CandidateMailer.Window - (house.Clock.GetUtcNow() - started) + TimeSpan.FromMinutes(1));
        await mailer.CarryOutAsync(default);
        Assert.Equal(10, house.Mailer.Handed.Count);
        Assert.Single(house.Mailer.Handed.Select(m => m.Id).Distinct());
        var post = await mailer.PostAsync(RecruitmentCase.ActivityId, default);
        Assert.Equal((0, 0), (post!.Sent, post.Waiting));
        Assert.Equal([(received.Reference, CandidateMailKind.Received)], post.Undelivered);
    }

    [Fact]
    public async Task An_address_that_the_server_refuses_is_not_tried_again()
    {
        await using var house = await HouseAsync();
        house.Mailer.Outcome = MailOutcome.Refused;
        var test = await RecruitmentCase.OpenAsync(house);
        await test.ApplyAsync(1);
        var mailer = house.Get<CandidateMailer>();
        await mailer.CarryOutAsync(default);
        house.Clock.Advance(TimeSpan.FromHours(1));
        await mailer.CarryOutAsync(default);
        Assert.Single(house.Mailer.Handed);
        Assert.Single((await mailer.PostAsync(RecruitmentCase.ActivityId, default))!.Undelivered);
        Assert.Contains("rights.mail-undelivered", await LogAsync(house), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_kill_between_sending_and_noting_it_comes_again_under_the_same_name()
    {
        await using var house = await HouseAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        await test.ApplyAsync(1);
        house.Mailer.Dies = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Get<CandidateMailer>().CarryOutAsync(default));
        await house.RestartAsync();
        house.Mailer.Dies = false;
        Assert.Equal(0, await house.Get<CandidateMailer>().CarryOutAsync(default));
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await house.Get<CandidateMailer>().CarryOutAsync(default));
        Assert.Equal(2, house.Mailer.Handed.Count);
        Assert.Single(house.Mailer.Handed.Select(m => m.Id).Distinct());
    }

    [Fact]
    public async Task An_erased_candidate_and_a_control_case_get_no_mail()
    {
        await using var house = await HouseAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyAsync(1);
        await test.ApplyAsync(2, change: f => f with { IsControl = true });
        await house.RunAsync(TestHouse.Require(await house.Get<CandidateDesk>().EraseAsync(received.Secret, default)));
        Assert.Equal(0, await house.Get<CandidateMailer>().CarryOutAsync(default));
        Assert.Empty(house.Mailer.Handed);
    }

    [Theory]
    [InlineData("Passage BV (fictief)", true)]
    [InlineData("Somebody else", false)]
    public async Task A_mail_server_of_another_party_gets_addresses_only_when_the_register_binds_it(string recipient, bool sent)
    {
        await using var house = await HouseAsync();
        house.Mailer.Recipient = recipient;
        var test = await RecruitmentCase.OpenAsync(house);
        await test.ApplyAsync(1);
        Assert.Equal(sent ? 1 : 0, await house.Get<CandidateMailer>().CarryOutAsync(default));
        Assert.Equal(sent ? null : recipient, (await house.Get<CandidateMailer>().PostAsync(RecruitmentCase.ActivityId, default))!.Unbound);
    }

    private async Task<TestHouse> HouseAsync()
    {
        var house = await TestHouse.BuildAsync(kind);
        house.Mailer.IsConfigured = true;
        return house;
    }

    private static async Task<string> LogAsync(TestHouse house) =>
        string.Concat((await house.Get<ILogStore>().ReadEntriesAsync(0, 1000, default)).Select(e => Encoding.UTF8.GetString(e.Data)));

    public sealed class OnSqlite() : CandidateMailerTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : CandidateMailerTests(DatabaseKind.Postgres);
}
