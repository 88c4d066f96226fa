using Bunit;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Law;
using Waarborg.Web.Components;

namespace Waarborg.Web.Tests.Components;

public sealed class ChainLineTests : ComponentTest
{
    [Theory]
    [MemberData(nameof(Languages))]
    public void It_shows_five_stages_in_their_order_and_the_rights_beside_them(string language)
    {
        var text = In(language);
        var line = Render<ChainLine>(p => p.Add(c => c.Assessed, Assessed()));
        Assert.Equal(
            new[] { Stage.Collect, Stage.Prepare, Stage.Train, Stage.Apply, Stage.Oversee }.Select(stage => StageName.Of(stage).In(language)),
            line.FindAll(".link-name").Select(name => name.TextContent));
        Assert.Equal(text["chain.rights"], line.Find(".rights-link a").TextContent);
        Assert.Equal("/activities/case/notices", line.Find(".rights-link a").GetAttribute("href"));
    }

    [Fact]
    public void Each_stage_says_in_words_how_it_stands()
    {
        var text = In("en");
        var line = Render<ChainLine>(p => p.Add(c => c.Assessed, Assessed()));
        Assert.Equal(
            [text["verdict.permit"], text["chain.question"], text["chain.blocks", 2], text["chain.not-yet"], text["chain.unused"]],
            line.FindAll(".badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public void The_stage_of_the_page_is_marked_as_current()
    {
        In("en");
        var line = Render<ChainLine>(p => p.Add(c => c.Assessed, Assessed()).Add(c => c.Current, Stage.Train).Add(c => c.Compact, true));
        Assert.Equal("/activities/case/train", Assert.Single(line.FindAll("[aria-current=page]")).GetAttribute("href"));
    }

    private static ActivityAssessment Assessed() => new(
        new Activity { Id = "case", Version = new string('a', 64), Name = new("Naam", "Name"), Purpose = new("Doel", "Purpose"), PurposeId = "purpose" },
        Facts.None(DateTimeOffset.UnixEpoch), new Assessment(null, Verdict.Deny, []),
        new Dictionary<Stage, Assessment>
        {
            [Stage.Collect] = new(Stage.Collect, Verdict.Permit, []),
            [Stage.Prepare] = new(Stage.Prepare, Verdict.Gap, [Finding("G-1", FindingStatus.Unknown)]),
            [Stage.Train] = new(Stage.Train, Verdict.Deny, [Finding("C1-1", FindingStatus.Violated), Finding("C1-3", FindingStatus.Violated)]),
            [Stage.Apply] = new(Stage.Apply, Verdict.Gap, [Finding("G-2", FindingStatus.Unknown) with { NotYet = true }]),
        });

    private static Finding Finding(string rule, FindingStatus status) => new(
        rule, Stage.Train, Severity.Blocking, status, [], new("t", "t"), new("w", "w"), new("r", "r"), new DateOnly(2026, 11, 23), SourceVerification.Primary, null, null);
}
