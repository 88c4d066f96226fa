using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class DataStayWhereTheyAreProtectedTests
{
    private static FindingStatus Judge(Activity activity, Stage stage = Stage.Apply) => Find("TRANSFER-44", stage, activity, Known).Status;

    private static Activity To(string? country, string? tool) => Assistant with { Recipients = [new("V", "processor", country, tool, true, false)] };

    [Theory]
    [InlineData("NL", null, FindingStatus.Met)]
    [InlineData("no", null, FindingStatus.Met)]
    [InlineData(" EU ", null, FindingStatus.Met)]
    [InlineData(null, null, FindingStatus.Unknown)]
    [InlineData("US", null, FindingStatus.Unknown)]
    [InlineData("GB", "", FindingStatus.Unknown)]
    [InlineData("GB", "adequacy", FindingStatus.Met)]
    [InlineData("US", "none", FindingStatus.Violated)]
    [InlineData("US", "handshake", FindingStatus.Violated)]
    [InlineData("US", "scc", FindingStatus.Met)]
    [InlineData("US", "BCR", FindingStatus.Met)]
    [InlineData("US", "dpf", FindingStatus.Met)]
    public void Outside_the_eea_something_makes_the_transfer_lawful(string? country, string? tool, FindingStatus expected) =>
        Assert.Equal(expected, Judge(To(country, tool)));

    [Theory]
    [InlineData("scc", "transfer-assessment")]
    [InlineData("bcr", "transfer-assessment")]
    [InlineData("dpf", "dpf-listed")]
    public void Each_tool_comes_with_its_proof(string tool, string measure) =>
        Assert.Equal(FindingStatus.Unknown, Judge(To("US", tool).WithMeasure(measure, null)));

    [Fact]
    public void No_recipients_is_no_transfer_and_unknown_recipients_are_unknown()
    {
        Assert.Equal(FindingStatus.Met, Judge(Assistant));
        Assert.Equal(FindingStatus.Unknown, Judge(Assistant with { Recipients = null }));
    }

    [Fact]
    public void One_bad_recipient_among_good_ones_counts() =>
        Assert.Equal(FindingStatus.Violated, Judge(Assistant with { Recipients = [To("NL", null).Recipients![0], To("US", "none").Recipients![0]] }));
}
