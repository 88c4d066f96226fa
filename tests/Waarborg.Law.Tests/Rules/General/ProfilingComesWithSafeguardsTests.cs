using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class ProfilingComesWithSafeguardsTests
{
    private static readonly Activity Profiler = Assistant with { Profiling = true };

    private static FindingStatus Judge(Activity activity, Facts facts) => Find("T-PROF", Stage.Apply, activity, facts).Status;

    [Fact]
    public void No_profiling_meets_it() => Assert.Equal(FindingStatus.Met, Judge(Assistant, Known));

    [Fact]
    public void Profiling_with_all_safeguards_meets_it() => Assert.Equal(FindingStatus.Met, Judge(Profiler, Known));

    [Fact]
    public void Not_saying_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Assistant with { Profiling = null }, Known));

    [Fact]
    public void Without_an_approved_dpia_it_is_unknown()
    {
        Assert.Equal(FindingStatus.Unknown, Judge(Profiler, Known.With("dpia", null)));
        Assert.Equal(FindingStatus.Unknown, Judge(Profiler, Known.With("dpia", Answered("dpia") with { ApprovedAt = null })));
    }

    [Theory]
    [InlineData("automated-decisions")]
    [InlineData("objection-link")]
    public void People_have_to_be_told_how_it_works_and_how_to_object(string item)
    {
        var notice = Notice() with { Covers = NoticeChecklist.Items.Select(i => i.Id).Where(id => id != item).ToHashSet() };
        Assert.Equal(FindingStatus.Violated, Judge(Profiler, Known with { Notices = [notice] }));
        Assert.Equal(FindingStatus.Unknown, Judge(Profiler, Known with { Notices = null }));
    }
}
