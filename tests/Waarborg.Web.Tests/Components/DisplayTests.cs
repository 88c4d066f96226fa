using Bunit;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Law;
using Waarborg.Web.Components;

namespace Waarborg.Web.Tests.Components;

public sealed class DisplayTests : ComponentTest
{
    [Theory]
    [InlineData("nl", Verdict.Permit, "Mag")]
    [InlineData("nl", Verdict.Deny, "Mag niet")]
    [InlineData("en", Verdict.Gap, "Something is missing")]
    public void A_verdict_is_said_in_words(string language, Verdict verdict, string expected)
    {
        In(language);
        Assert.Equal(expected, Render<VerdictBadge>(p => p.Add(b => b.Verdict, verdict)).Find(".badge").TextContent);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_table_stays_a_table_for_everybody(string language)
    {
        In(language);
        var table = Render<DataTable<string>>(p => p
            .Add(t => t.Items, ["one", "two"]).Add(t => t.Caption, "Things").Add(t => t.Headers, ["Name", "#Count"])
            .Add(t => t.Row, item => builder =>
            {
                builder.OpenComponent<Cell>(0);
                builder.AddComponentParameter(1, nameof(Cell.Label), "Name");
                builder.CloseComponent();
            }));
        Assert.Equal("table", table.Find("table").GetAttribute("role"));
        Assert.Equal("Things", table.Find("caption").TextContent);
        Assert.Equal(["Name", "Count"], table.FindAll("th[scope=col]").Select(th => th.TextContent));
        Assert.Equal(2, table.FindAll("tbody tr[role=row] td[role=cell][data-label=Name]").Count);
    }

    [Fact]
    public void An_empty_table_says_so_in_its_own_way()
    {
        In("nl");
        var table = Render<DataTable<string>>(p => p.Add(t => t.Items, []).Add(t => t.Empty, builder => builder.AddContent(0, "nothing")));
        Assert.Equal("nothing", table.Markup.Trim());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 10)]
    [InlineData(10, 10)]
    [InlineData(976, 1000)]
    public void A_measurement_is_figure_interval_and_words(int hits, int total)
    {
        var text = In("nl");
        var shown = Render<MeasurementView>(p => p.Add(v => v.Measured, new Measurement
        {
            Hits = hits, Total = total, SampleSize = 80, MeasuredBy = "a", MeasuredAt = DateTimeOffset.UnixEpoch,
        }));
        Assert.Equal(text.Format.Percent(total == 0 ? 0 : (double)hits / total), shown.Find(".measure-figure span").TextContent);
        Assert.Equal("img", shown.Find("svg").GetAttribute("role"));
        Assert.Contains(text["measure.not-anonymous"], shown.Markup, StringComparison.Ordinal);
        var range = shown.Find(".interval-range");
        Assert.InRange(double.Parse(range.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture), 3, 400);
    }

    [Theory]
    [InlineData(JobState.Queued, true)]
    [InlineData(JobState.Running, true)]
    [InlineData(JobState.Completed, false)]
    [InlineData(JobState.Failed, false)]
    [InlineData(JobState.Refused, false)]
    public void Only_work_under_way_is_followed(JobState state, bool followed)
    {
        In("nl");
        var job = new Job { Id = Guid.NewGuid(), Kind = "import", StartedBy = "a", State = state, Phase = "import", Done = 1, Total = 4, Problem = "gate" };
        var line = Render<ProgressLine>(p => p.Add(l => l.Job, job));
        Assert.Equal(followed, line.Find(".progress").HasAttribute("data-job"));
        Assert.Equal(followed, line.FindAll("progress").Count == 1);
        Assert.Equal("polite", line.Find(".progress-label").GetAttribute("aria-live"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_job_that_failed_in_an_unforeseen_way_still_says_something(string language)
    {
        var text = In(language);
        var job = new Job { Kind = "import", StartedBy = "a", State = JobState.Failed, Problem = "IOException" };
        Assert.Equal(text["job.failed", "IOException"], JobText.Of(job, text));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_model_shows_its_card_in_words(string language)
    {
        var text = In(language);
        const string Card = """{"dataSet":{"version":2,"records":900,"excluded":60,"measured":{"directIdentifiersMasked":97,"of":100}},"leakageProbe":{"probes":12,"answersWithKnownData":0}}""";
        var model = new ModelView(
            Guid.NewGuid(), "case", 1, null, 1_000_000, 75, Card, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch,
            [new ShardView(Guid.NewGuid(), 0, false, null, 100, 220, 1, null)]);
        var view = Render<ModelCardView>(p => p.Add(v => v.Model, model));
        Assert.Contains(text["models.dataset-facts", 2, 900, 60], view.Markup, StringComparison.Ordinal);
        Assert.Contains(text["models.probe-facts", 12, 0], view.Markup, StringComparison.Ordinal);
        Assert.Contains(text["models.forgetting"], view.Find(".badge").TextContent, StringComparison.Ordinal);
    }
}
