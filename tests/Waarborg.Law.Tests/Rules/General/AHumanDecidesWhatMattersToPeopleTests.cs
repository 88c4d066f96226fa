using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class AHumanDecidesWhatMattersToPeopleTests
{
    private static FindingStatus Judge(string? effect, string? role, bool? solely) =>
        Find("T-HUMAN", Stage.Apply, Assistant with { Effect = effect, HumanRole = role, SolelyAutomated = solely }, Known).Status;

    [Theory]
    [InlineData("none", "none", true, FindingStatus.Met)]
    [InlineData("service", null, null, FindingStatus.Met)]
    [InlineData(null, "decides", false, FindingStatus.Unknown)]
    [InlineData("big", "decides", false, FindingStatus.Unknown)]
    [InlineData("legal-or-significant", "decides", false, FindingStatus.Met)]
    [InlineData("legal-or-significant", "approves", false, FindingStatus.Met)]
    [InlineData("legal-or-significant", "none", false, FindingStatus.Violated)]
    [InlineData("legal-or-significant", "decides", true, FindingStatus.Violated)]
    [InlineData("legal-or-significant", null, false, FindingStatus.Unknown)]
    [InlineData("legal-or-significant", "decides", null, FindingStatus.Unknown)]
    public void A_serious_effect_calls_for_a_human(string? effect, string? role, bool? solely, FindingStatus expected) =>
        Assert.Equal(expected, Judge(effect, role, solely));
}
