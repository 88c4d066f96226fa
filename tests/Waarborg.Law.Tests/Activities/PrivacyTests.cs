using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Activities;

/// <summary>What may name a person stays out of logs.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public void Showing_an_activity_gives_no_contact_or_owner()
    {
        var activity = (Assistant with { DpoContact = "Jansen" }).With(Stage.Train, d => d with { Owner = "Jansen" });
        Assert.DoesNotContain("Jansen", activity.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", activity.Declaration(Stage.Train)!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Showing_an_assessment_gives_no_answers() =>
        Assert.DoesNotContain("Jansen", Answered("dpia", ("risks", "Jansen")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void No_finding_names_a_contact_an_owner_or_an_answer()
    {
        var activity = (Assistant with { DpoContact = "Jansen", Controller = "Jansen", Recipients = [new("Jansen", "processor", null, null, null, null)] })
            .With(Stage.Train, d => d with { Owner = "Jansen", Basis = null });
        var facts = Known.With("dpia", Answered("dpia", ("risks", "Jansen")));
        Assert.All(AllStages.SelectMany(stage => TheGate.Assess(activity, facts, stage).Findings), finding => Assert.DoesNotContain("Jansen", finding.ToString(), StringComparison.Ordinal));
    }
}
