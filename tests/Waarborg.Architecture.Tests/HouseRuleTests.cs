using System.Text.RegularExpressions;

namespace Waarborg.Architecture.Tests;

public sealed partial class HouseRuleTests
{
    [Fact]
    public void One_public_type_a_file_named_after_it()
    {
        foreach (var file in Repository.Sources("src").Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal)))
        {
            var types = PublicType().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).ToList();
            if (types.Count == 0) continue;
            Assert.True(types.Count == 1, $"{Path.GetFileName(file)} has {types.Count} public types.");
            Assert.Equal(types[0], Path.GetFileName(file).Split('.')[0]);
        }
    }

    [Fact]
    public void No_test_is_skipped() =>
        Assert.All(Repository.Sources("tests").Where(f => !f.EndsWith($"{nameof(HouseRuleTests)}.cs", StringComparison.Ordinal)), file => Assert.DoesNotMatch(Skipped(), File.ReadAllText(file)));

    [Fact]
    public void Every_project_locks_its_packages() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories).Concat(Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*.csproj", SearchOption.AllDirectories)),
        project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial )*(?:class|record struct|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\bSkip(?:When|Unless)?\s*=|Assert\.Skip")]
    private static partial Regex Skipped();
}
