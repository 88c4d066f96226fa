using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class EveryRecipientIsBoundByAgreementTests
{
    private static readonly Recipient Good = new("Rekencentrum BV", "processor", "NL", null, true, false) { SubprocessorsKnown = true };

    private static FindingStatus Judge(params Recipient[]? recipients) =>
        Find("T-AGREE", Stage.Collect, Assistant with { Recipients = recipients }, Known).Status;

    [Fact]
    public void No_recipients_at_all_meet_it() => Assert.Equal(FindingStatus.Met, Judge());

    [Fact]
    public void Unknown_recipients_are_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(null));

    [Fact]
    public void A_bound_processor_meets_it() => Assert.Equal(FindingStatus.Met, Judge(Good));

    [Fact]
    public void One_bad_recipient_among_good_ones_breaks_it() => Assert.Equal(FindingStatus.Violated, Judge(Good, Good with { Agreement = false }));

    [Fact]
    public void What_is_not_known_of_a_recipient_is_unknown()
    {
        Assert.Equal(FindingStatus.Unknown, Judge(Good with { Agreement = null }));
        Assert.Equal(FindingStatus.Unknown, Judge(Good with { TrainsOnOurData = null }));
        Assert.Equal(FindingStatus.Unknown, Judge(Good with { Role = "?" }));
    }

    [Fact]
    public void A_processor_that_trains_on_the_data_for_itself_breaks_it()
    {
        Assert.Equal(FindingStatus.Violated, Judge(Good with { TrainsOnOurData = true }));
        Assert.Equal(FindingStatus.Met, Judge(Good with { TrainsOnOurData = true, Role = "controller" }));
    }

    [Fact]
    public void Sub_processors_of_a_processor_have_to_be_known()
    {
        Assert.Equal(FindingStatus.Violated, Judge(Good with { SubprocessorsKnown = false }));
        Assert.Equal(FindingStatus.Unknown, Judge(Good with { SubprocessorsKnown = null }));
        Assert.Equal(FindingStatus.Met, Judge(Good with { SubprocessorsKnown = null, Role = "joint" }));
    }

    [Fact]
    public void The_finding_does_not_name_the_recipient()
    {
        var finding = Find("T-AGREE", Stage.Collect, Assistant with { Recipients = [Good with { Agreement = false }] }, Known);
        Assert.DoesNotContain("Rekencentrum", finding.Detail!.Nl, StringComparison.Ordinal);
    }
}
