using System.Reflection;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Reviews;

namespace Waarborg.Chain.Tests.Recruitment;

/// <summary>No path leads from a proposal to an outcome but through a reviewer. Shown by the types; the acceptance tests try it over HTTP with every role.</summary>
public sealed class DecisionPathTests
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Type> Types = typeof(HiringDecision).Assembly.GetTypes();

    [Fact]
    public void A_decision_is_made_of_a_reviewer_only()
    {
        Assert.All(typeof(HiringDecision).GetConstructors(Every), c => Assert.True(c.IsPrivate));
        var makers = Types.SelectMany(t => t.GetMethods(Every)).Where(m => m.ReturnType == typeof(HiringDecision) || m.ReturnType == typeof(Task<HiringDecision>)).ToList();
        Assert.NotEmpty(makers);
        Assert.All(makers, m => Assert.Contains(m.GetParameters(), p => p.ParameterType == typeof(Reviewer)));
    }

    [Fact]
    public void An_outcome_reaches_a_candidate_by_letter_and_a_letter_is_made_of_a_decision_only()
    {
        Assert.All(typeof(OutcomeLetter).GetConstructors(Every), c => Assert.True(c.IsPrivate));
        var makers = typeof(OutcomeLetter).GetMethods(Every).Where(m => m.ReturnType == typeof(OutcomeLetter)).ToList();
        Assert.Equal(typeof(IHumanDecision), Assert.Single(makers).GetParameters()[0].ParameterType);
        Assert.Equal([typeof(HiringDecision)], Types.Where(t => t.IsAssignableTo(typeof(IHumanDecision)) && !t.IsInterface));
    }

    [Fact]
    public void Whatever_ends_a_review_takes_a_reviewer_and_a_permit()
    {
        var methods = new[] { typeof(ReviewDesk), typeof(ReviewDecisions) }.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(m => m.Name != nameof(ReviewDesk.QueueAsync)).ToList();
        Assert.True(methods.Count >= 6);
        Assert.All(methods, m => Assert.Equal(["Permit`1", "Reviewer"], m.GetParameters().Take(2).Select(p => p.ParameterType.Name)));
    }

    [Fact]
    public void Only_the_stage_of_applying_makes_a_proposal() => Assert.All(typeof(EvidenceProposal).GetConstructors(Every), c => Assert.True(c.IsPrivate));

    [Fact]
    public void A_proposal_knows_no_outcome() =>
        Assert.DoesNotContain(typeof(ProposalContent).GetProperties().Concat(typeof(EvidenceProposal).GetProperties()), p => p.PropertyType == typeof(Waarborg.Recruitment.Reviewing.ReviewOutcome) || p.Name.Contains("Score", StringComparison.Ordinal));
}
