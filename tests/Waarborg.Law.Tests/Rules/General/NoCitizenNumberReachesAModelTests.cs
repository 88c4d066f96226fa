using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class NoCitizenNumberReachesAModelTests
{
    private static readonly Recipient Vendor = new("Modelhuis", "processor", "NL", null, true, false);

    private static FindingStatus Prompts(bool? bsn, params Recipient[]? recipients) =>
        Find("BSN-46", Stage.Apply, Assistant with { BsnInPrompts = bsn, Recipients = recipients }, Known).Status;

    [Theory]
    [InlineData(0, FindingStatus.Met)]
    [InlineData(1, FindingStatus.Violated)]
    public void None_may_be_in_the_training_set(int found, FindingStatus expected) =>
        AssertFinds(expected, "BSN-46", Stage.Train, Assistant, Known with { DataSet = Known.DataSet! with { BsnFound = found } });

    [Fact]
    public void A_set_that_was_not_searched_is_unknown() =>
        AssertFinds(FindingStatus.Unknown, "BSN-46", Stage.Train, Assistant, Known with { DataSet = null });

    [Fact]
    public void None_may_be_in_a_prompt_to_another_company()
    {
        Assert.Equal(FindingStatus.Violated, Prompts(true, Vendor));
        Assert.Equal(FindingStatus.Met, Prompts(false, Vendor));
        Assert.Equal(FindingStatus.Met, Prompts(true));
        Assert.Equal(FindingStatus.Unknown, Prompts(null, Vendor));
        Assert.Equal(FindingStatus.Unknown, Prompts(true, null));
    }
}
