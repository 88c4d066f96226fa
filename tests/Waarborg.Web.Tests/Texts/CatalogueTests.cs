using System.Text.RegularExpressions;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Work;
using Waarborg.Evidence;
using Waarborg.Law;
using Waarborg.Recruitment.Reviewing;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Tests.Texts;

public sealed partial class CatalogueTests
{
    private static readonly IReadOnlyList<(string Name, string Text)> Code = Sources.Of("Waarborg.Web", ".razor", ".cs");

    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        Assert.All(Catalogue.Entries, entry =>
        {
            Assert.False(string.IsNullOrWhiteSpace(entry.Value.Nl), entry.Key);
            Assert.False(string.IsNullOrWhiteSpace(entry.Value.En), entry.Key);
        });

    [Fact]
    public void Both_languages_have_the_same_holes() =>
        Assert.All(Catalogue.Entries, entry => Assert.Equal(
            Hole().Matches(entry.Value.Nl).Select(m => m.Value).Order(), Hole().Matches(entry.Value.En).Select(m => m.Value).Order()));

    [Fact]
    public void Every_key_that_is_used_exists()
    {
        var used = Code.SelectMany(file => Use().Matches(file.Text).Select(m => (file.Name, Key: Found(m)))).ToList();
        Assert.True(used.Count > 400);
        Assert.Equal([], used.Where(use => !Catalogue.Entries.ContainsKey(use.Key)));
    }

    [Fact]
    public void Every_redirect_says_something_that_exists()
    {
        var said = Code.SelectMany(file => Redirect().Matches(file.Text)).SelectMany(m => Literal().Matches(m.Groups[1].Value)).Select(m => m.Groups[1].Value).ToList();
        Assert.True(said.Count > 20);
        Assert.Equal([], said.Where(name => !Catalogue.Entries.ContainsKey($"done.{name}")));
    }

    [Fact]
    public void No_text_is_left_over()
    {
        var literals = Code.SelectMany(file => AnyKey().Matches(file.Text)).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var families = Code.SelectMany(file => Family().Matches(file.Text)).Select(m => $"{m.Groups[1].Value}.").ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Catalogue.Entries.Keys.Where(key => !literals.Contains(key) && !families.Any(family => key.StartsWith(family, StringComparison.Ordinal))));
    }

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        void Family<T>(string family, Func<T, string>? name = null)
            where T : struct, Enum
        {
            foreach (var value in Enum.GetValues<T>()) names.Add(family, name?.Invoke(value) ?? value.ToString());
        }
        Family<ApplicationState>("application-state");
        Family<ApplicationState>("candidate-state");
        Family<CandidateRoute>("route");
        Family<CandidateRoute>("route-help");
        Family<ReviewOutcome>("outcome");
        Family<ReviewOutcome>("letter");
        Family<Chain.Oversee.Reviews.ReviewRound>("room-round");
        Family<Recruitment.Finding.Verdict>("criterion-verdict");
        foreach (var (attribute, groups) in Chain.Collect.Applications.DeclarationChoices.All)
        {
            names.Add("declare", attribute);
            foreach (var group in groups) names.Add("declared", group);
        }
        Family<WishKind>("wish");
        Family<WishKind>("wish-help");
        Family<RequestKind>("request");
        Family<RequestKind>("request-help");
        Family<RequestKind>("request-lede");
        Family<JobState>("job-state");
        Family<TraceKind>("trace");
        Family<LawfulBasis>("basis");
        Family<SourceVerification>("verified");
        Family<LogProblemKind>("log-problem");
        Family<Chain.Artefacts.Patients.AccessAction>("access-action");
        Family<Chain.Artefacts.Patients.AccessBasis>("access-basis");
        Family<Chain.Artefacts.Patients.FeedbackKind>("fault");
        Family<Chain.Artefacts.Patients.FeedbackSeverity>("severity");
        foreach (var specialty in Chain.Artefacts.Patients.SummarySpecialty.All) names.Add("specialty", specialty);
        foreach (var variable in Care.Facts.RecordVariables.OneForEach.Concat(Care.Facts.RecordVariables.Prefixes.Select(p => p.TrimEnd(':')))) names.Add("sealed-variable", variable);
        Family<Role>("role", RoleNames.Wire);
        Family<Role>("role-help", RoleNames.Wire);
        foreach (var field in Chain.Collect.ConversationMapping.Required.Concat(Chain.Collect.ConversationMapping.Optional).Concat(Chain.Collect.PeopleMapping.Fields).Distinct())
            names.Add("column", field);
        foreach (var profile in Deidentification.DeidentificationProfile.All)
        {
            names.Add("profile", profile.Id);
            names.Add("profile-help", profile.Id);
        }
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_name_that_comes_from_elsewhere_has_a_text(string family, string name) => Assert.True(Catalogue.Entries.ContainsKey($"{family}.{name}"));

    [Fact]
    public void Everything_that_can_happen_has_a_text()
    {
        var types = Sources.Of("Waarborg.Chain", ".cs").Concat(Code).SelectMany(file => Happening().Matches(file.Text)).Select(m => m.Groups[1].Value)
            .Append("accounts.created").Append("accounts.roles-changed").Distinct().ToList();
        Assert.True(types.Count > 20);
        Assert.Equal([], types.Where(type => !Catalogue.Entries.ContainsKey($"event.{type}")));
    }

    [Fact]
    public void Every_kind_and_phase_of_work_has_a_text()
    {
        var chain = Sources.Of("Waarborg.Chain", ".cs");
        var kinds = chain.SelectMany(file => Kind().Matches(file.Text)).Select(m => $"job-kind.{m.Groups[1].Value}");
        var phases = chain.SelectMany(file => Phase().Matches(file.Text)).Select(m => $"job-phase.{Found(m)}");
        var problems = chain.SelectMany(file => Failure().Matches(file.Text)).Select(m => $"job-problem.{m.Groups[1].Value}");
        var reasons = chain.Where(file => file.Name == "AnswerGuard.cs").SelectMany(file => Reason().Matches(file.Text)).Select(m => $"handover.{Found(m)}");
        var all = kinds.Concat(phases).Concat(problems).Concat(reasons).Distinct().ToList();
        Assert.True(all.Count > 12);
        Assert.Equal([], all.Where(key => !Catalogue.Entries.ContainsKey(key)));
    }

    /// <summary>The group of an alternation that matched.</summary>
    private static string Found(Match match) => match.Groups.Values.Skip(1).First(group => group.Success).Value;

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();

    [GeneratedRegex("(?:Text|texts?|Entries)\\[\\s*\"([^\"]+)\"|(?<=Wrong\\()\"([^\"]+)\"")]
    private static partial Regex Use();

    [GeneratedRegex(@"\bGo\(([^;]*)\);")]
    private static partial Regex Redirect();

    [GeneratedRegex("[,:?] \"([a-z-]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("\"([a-z-]+\\.[A-Za-z0-9.-]+)\"")]
    private static partial Regex AnyKey();

    [GeneratedRegex("\\.Of\\(\"([a-z-]+)\"|ContainsKey\\(\\$\"([a-z-]+)\\.")]
    private static partial Regex Family();

    [GeneratedRegex("Happening\\(\\s*\"([^\"]+)\"")]
    private static partial Regex Happening();

    [GeneratedRegex("const string JobKind = \"([^\"]+)\"")]
    private static partial Regex Kind();

    [GeneratedRegex("JobStep\\.More\\(\"([^\"]+)\"|JobStep\\.More\\([^\"]*\"([^\"]+)\" :")]
    private static partial Regex Phase();

    [GeneratedRegex("JobStep\\.(?:Failed|Refused)\\(\"([^\"]+)\"")]
    private static partial Regex Failure();

    [GeneratedRegex("return \"([a-z-]+)\"|: \"([a-z-]+)\";")]
    private static partial Regex Reason();
}
