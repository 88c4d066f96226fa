using Waarborg.Chain.Activities;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Activities;

public sealed class ManifestReaderTests
{
    [Fact]
    public void A_complete_manifest_is_read()
    {
        var activity = ManifestReader.Read(TestCase.Manifest).Value!;
        Assert.Equal("assistant", activity.Id);
        Assert.Equal("train-assistant", activity.PurposeId);
        Assert.Equal(LawfulBasis.LegitimateInterests, activity.Basis);
        Assert.Equal(5, activity.Stages.Count);
        Assert.Empty(activity.Recipients!);
    }

    [Theory]
    [InlineData("activity: assistant", "activty: assistant", "manifest.unknown-key", 1, 1, "'activity'")]
    [InlineData("basis: legitimate-interests\ninterest", "basis: because\ninterest", "manifest.wrong-value", 7, 8, "consent")]
    [InlineData("retentionDays: 365, owner: service", "retentionDays: year, owner: service", "manifest.wrong-value", 17, 94, "36525")]
    [InlineData("profiling: false", "profiling: maybe", "manifest.wrong-value", 12, 12, "unknown")]
    [InlineData("nl: Een model leren antwoorden., ", "", "manifest.missing-key", 5, 10, "purpose.nl")]
    [InlineData("subjects: [customers, third-parties]", "subjects: customers", "manifest.wrong-value", 10, 11, "list")]
    public void A_mistake_is_named_with_its_line_and_column(string from, string to, string code, int line, int column, string mentions)
    {
        var read = ManifestReader.Read(TestCase.Manifest.Replace(from, to, StringComparison.Ordinal), "a.yaml");
        var problem = Assert.Single(read.Problems, p => p.Code == code);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.StartsWith($"a.yaml:{line}:{column}: ", problem.In("nl"), StringComparison.Ordinal);
        Assert.Contains(mentions, problem.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once() =>
        Assert.Equal(3, ManifestReader.Read(TestCase.Manifest.Replace("profiling: false", "profiling: maybe\nfoo: 1\nbar: 2", StringComparison.Ordinal)).Problems.Count);

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("a: [")]
    [InlineData("a: 1\na: 2")]
    [InlineData("\t")]
    [InlineData("&a [*a]")]
    public void What_is_no_manifest_is_refused_with_a_problem(string yaml) => Assert.NotEmpty(ManifestReader.Read(yaml).Problems);

    [Fact]
    public void The_version_follows_the_text_and_not_the_line_ends()
    {
        var version = ManifestReader.VersionOf(TestCase.Manifest);
        Assert.Equal(version, ManifestReader.VersionOf(TestCase.Manifest.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.NotEqual(version, ManifestReader.VersionOf(TestCase.Manifest + " "));
    }

    [Fact]
    public void Any_cut_off_manifest_gives_a_manifest_or_problems_and_never_an_exception()
    {
        for (var length = 0; length < TestCase.Manifest.Length; length++)
        {
            var read = ManifestReader.Read(TestCase.Manifest[..length]);
            Assert.True(read.Succeeded || read.Problems.Count > 0);
        }
    }

    [Fact]
    public void What_is_left_out_is_unknown()
    {
        var activity = ManifestReader.Read("activity: a\nname: { nl: x, en: x }\npurpose: { id: p, nl: x, en: x }\n").Value!;
        Assert.Null(activity.Basis);
        Assert.Null(activity.Recipients);
        Assert.Null(activity.Profiling);
        Assert.Empty(activity.Stages);
    }
}
