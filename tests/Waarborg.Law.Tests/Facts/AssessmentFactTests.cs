using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.FactTests;

public sealed class AssessmentFactTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void An_approval_counts_from_the_last_submission_until_now(int? hours, bool expected)
    {
        var submitted = Now.AddHours(-24);
        var fact = new AssessmentFact(new Dictionary<string, string>(), submitted, hours is { } after ? submitted.AddHours(after) : null);
        Assert.Equal(expected, fact.IsApproved(Now));
    }
}
