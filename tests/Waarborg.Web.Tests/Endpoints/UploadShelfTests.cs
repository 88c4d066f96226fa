using Waarborg.Chain.Artefacts;
using Waarborg.Web.Endpoints;

namespace Waarborg.Web.Tests.Endpoints;

public sealed class UploadShelfTests
{
    private readonly SettableClock _clock = new();

    [Fact]
    public void Only_the_uploader_finds_the_file_and_only_for_its_activity()
    {
        var shelf = new UploadShelf(_clock);
        var ticket = Put(shelf);
        Assert.NotNull(shelf.Find(ticket, "anneke", "case"));
        Assert.Null(shelf.Find(ticket, "bert", "case"));
        Assert.Null(shelf.Find(ticket, "anneke", "other-case"));
        Assert.Null(shelf.Find(null, "anneke", "case"));
    }

    [Fact]
    public void A_file_is_gone_after_a_quarter_of_an_hour()
    {
        var shelf = new UploadShelf(_clock);
        var ticket = Put(shelf);
        _clock.Now += TimeSpan.FromMinutes(14);
        Assert.NotNull(shelf.Find(ticket, "anneke", "case"));
        _clock.Now += TimeSpan.FromMinutes(2);
        Assert.Null(shelf.Find(ticket, "anneke", "case"));
    }

    [Fact]
    public void A_full_shelf_makes_room_by_taking_the_oldest()
    {
        var shelf = new UploadShelf(_clock);
        var tickets = Enumerable.Range(0, 9).Select(_ =>
        {
            _clock.Now += TimeSpan.FromSeconds(1);
            return Put(shelf);
        }).ToList();
        Assert.Null(shelf.Find(tickets[0], "anneke", "case"));
        Assert.All(tickets.Skip(1), ticket => Assert.NotNull(shelf.Find(ticket, "anneke", "case")));
    }

    [Fact]
    public void It_never_writes_what_it_holds()
    {
        var shelf = new UploadShelf(_clock);
        Assert.Equal("upload of 3 bytes", shelf.Find(Put(shelf), "anneke", "case")!.ToString());
    }

    private static string Put(UploadShelf shelf) => shelf.Put("anneke", "case", RecordKind.Profile, "people.csv", ["id"], [1, 2, 3]);
}
