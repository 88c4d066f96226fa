namespace Waarborg.Architecture.Tests;

public sealed class ProjectArrowTests
{
    /// <summary>What each project may know. A project that is not listed may know nothing, so a new one has to be decided on.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Waarborg.Law"] = [],
        ["Waarborg.Evidence"] = [],
        ["Waarborg.Deidentification"] = [],
        ["Waarborg.Formats"] = ["Waarborg.Deidentification"],
        ["Waarborg.Words"] = [],
        ["Waarborg.Learning"] = [],
        ["Waarborg.Care"] = ["Waarborg.Words"],
        ["Waarborg.Pdf"] = ["Waarborg.Law"],
        ["Waarborg.Recruitment"] = ["Waarborg.Deidentification", "Waarborg.Words"],
        ["Waarborg.Chain"] = ["Waarborg.Law", "Waarborg.Evidence", "Waarborg.Deidentification", "Waarborg.Care", "Waarborg.Recruitment"],
        ["Waarborg.Storage"] = ["Waarborg.Chain"],
        ["Waarborg.Gateway"] = ["Waarborg.Chain", "Waarborg.Care", "Waarborg.Deidentification", "Waarborg.Law"],
        ["Waarborg.Web"] = ["Waarborg.Chain", "Waarborg.Care", "Waarborg.Pdf", "Waarborg.Recruitment"],
        ["Waarborg.Host"] =
        [
            "Waarborg.Care", "Waarborg.Chain", "Waarborg.Formats", "Waarborg.Gateway", "Waarborg.Learning", "Waarborg.Pdf", "Waarborg.Recruitment", "Waarborg.Storage", "Waarborg.Web",
        ],
    };

    public static TheoryData<string> Projects() => [.. Repository.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_whom_it_may_know(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out var allowed), $"{project} is new: decide in this test what it may know.");
        Assert.Empty(Repository.References(project).Except(allowed!));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_the_learning_project_sees_the_training_library(string project)
    {
        if (project != "Waarborg.Learning") Assert.DoesNotContain(Repository.Packages(project), p => p.Contains("torch", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Waarborg.Law")]
    [InlineData("Waarborg.Deidentification")]
    [InlineData("Waarborg.Pdf")]
    [InlineData("Waarborg.Care")]
    [InlineData("Waarborg.Recruitment")]
    [InlineData("Waarborg.Words")]
    public void The_pure_projects_need_no_package(string project) => Assert.Empty(Repository.Packages(project));

    [Fact]
    public void No_project_references_a_case() =>
        Assert.All(Repository.Sources("src"), file => Assert.DoesNotContain("namespace Waarborg.Cases", File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void The_discovery_finds_the_projects() => Assert.True(Repository.Projects.Count >= 8);
}
