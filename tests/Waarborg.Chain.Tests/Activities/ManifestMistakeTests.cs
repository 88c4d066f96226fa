using CsCheck;
using Waarborg.Chain.Activities;
using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Activities;

/// <summary>Whatever is wrong with a manifest is said at once, each with its place and with what was expected, and nothing brings the reader down.</summary>
public sealed class ManifestMistakeTests
{
    private const string Minimal = "activity: a\nname: { nl: x, en: x }\npurpose: { id: p, nl: x, en: x }\n";

    private static readonly DateOnly Today = new(2026, 11, 28);

    [Theory]
    [InlineData("measures: { prayer: false }", "manifest.unknown-key", 4, 13)]
    [InlineData("measures: { bias-test: yes }", "manifest.wrong-value", 4, 24)]
    [InlineData("measures: { bias-test: { notNeeded: because } }", "manifest.wrong-value", 4, 37)]
    [InlineData("measures: { bias-test: { on: 2026-11-29, evidence: r } }", "manifest.wrong-value", 4, 30)]
    [InlineData("measures: { bias-test: { on: yesterday, evidence: r } }", "manifest.wrong-value", 4, 30)]
    [InlineData("measures: []", "manifest.wrong-value", 4, 11)]
    [InlineData("stages: { train: { used: false, completedOn: 2026-01-01 } }", "manifest.wrong-value", 4, 46)]
    [InlineData("stages: { collect: { completedOn: 2026-02-01 }, train: { completedOn: 2026-01-01 } }", "manifest.wrong-value", 4, 71)]
    [InlineData("stages: { collect: { owner: x }, train: { completedOn: 2026-01-01 } }", "manifest.wrong-value", 4, 56)]
    [InlineData("facts: { people: { total: 3, reached: 4 } }", "manifest.wrong-value", 4, 39)]
    [InlineData("facts: { people: { consentGiven: 3, consentProven: 4 } }", "manifest.wrong-value", 4, 52)]
    [InlineData("facts: { deidentification: { recall: 0.9, recallLow: 0.95 } }", "manifest.wrong-value", 4, 54)]
    [InlineData("facts: { deidentification: { recall: 1.5 } }", "manifest.wrong-value", 4, 38)]
    [InlineData("facts: { notice: { covers: [dpo, nonsense] } }", null, 0, 0)]
    [InlineData("facts: { notice: { publishedOn: 2026-01-01, delivered: 1, covers: [dpo, nonsense] } }", "manifest.wrong-value", 4, 67)]
    [InlineData("assessments: { lia: { submittedOn: 2026-02-01, approvedOn: 2026-01-01 } }", "manifest.wrong-value", 4, 60)]
    [InlineData("assessments: { lia: { answers: { nonsense: x } } }", "manifest.unknown-key", 4, 34)]
    [InlineData("assessments: { nonsense: {} }", "manifest.unknown-key", 4, 16)]
    [InlineData("dpiaList: [nonsense]", "manifest.wrong-value", 4, 11)]
    [InlineData("human: { review: [H18] }", "manifest.wrong-value", 4, 18)]
    [InlineData("? [a]\n: b", "manifest.key-is-no-text", 4, 3)]
    [InlineData("interest: &anchor x", "manifest.anchor", 4, 11)]
    [InlineData("interest: !!str x", "manifest.tag", 4, 11)]
    [InlineData("interest: [[[[[[[[[[[[[[1]]]]]]]]]]]]]]", "manifest.too-deep", 4, 22)]
    public void A_mistake_is_named_with_its_place(string line, string? code, int row, int column)
    {
        var problems = ManifestReader.Read(Minimal + line + "\n", "a.yaml", Today).Problems;
        if (code is null)
        {
            Assert.Empty(problems);
            return;
        }
        var problem = Assert.Single(problems, p => p.Code == code);
        Assert.Equal((row, column), (problem.Line, problem.Column));
        Assert.NotEqual(problem.In("nl"), problem.In("en"));
    }

    [Fact]
    public void An_alias_bomb_is_refused_without_being_unfolded()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)},*{(char)('a' + i)},*{(char)('a' + i)}]\n"));
        var problems = ManifestReader.Read(bomb).Problems;
        Assert.True(problems.Count(p => p.Code == "manifest.anchor") >= 13);
        Assert.All(problems, p => Assert.NotNull(p.Line));
    }

    [Fact]
    public void Ten_megabytes_are_refused_with_the_limit()
    {
        var problem = Assert.Single(ManifestReader.Read(new string('#', 10_000_000), "big.yaml").Problems);
        Assert.Equal("manifest.too-long", problem.Code);
        Assert.Contains("262144", problem.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_said_at_once_in_the_order_of_the_file()
    {
        var yaml = "activity: Not a slug\nname: { nl: x, en: x }\npurpose: { id: p, nl: x, en: x }\nfoo: 1\nprofiling: maybe\nstages: { train: { used: false, completedOn: 2030-01-01 } }\n";
        var problems = ManifestReader.Read(yaml, "a.yaml", Today).Problems;
        Assert.Equal([1, 4, 5, 6, 6], problems.Select(p => p.Line!.Value));
    }

    [Fact]
    public void A_date_in_the_future_is_a_mistake_only_when_the_day_is_known()
    {
        const string Yaml = Minimal + "measures: { bias-test: { on: 2030-01-01, evidence: r } }\n";
        Assert.True(ManifestReader.Read(Yaml).Succeeded);
        Assert.False(ManifestReader.Read(Yaml, null, Today).Succeeded);
    }

    [Theory]
    [InlineData("basis")]
    [InlineData("interest")]
    [InlineData("recipients")]
    [InlineData("measures")]
    [InlineData("facts")]
    [InlineData("subjects")]
    [InlineData("dpiaList")]
    public void Unknown_is_the_same_as_leaving_it_out(string key) => Assert.True(ManifestReader.Read($"{Minimal}{key}: unknown\n").Succeeded);

    [Fact]
    public void Random_damage_never_brings_the_reader_down() =>
        Gen.Select(Gen.Int[0, TestCase.Manifest.Length - 1], Gen.Int[0, Marks.Length - 1], Gen.Int[0, 2]).Array[1, 4].Sample(damage => IsSaidOrRead(Damaged(damage)), iter: 2_000);

    [Fact]
    public void Damage_at_which_the_parser_once_fell_is_said() => Assert.True(IsSaidOrRead(Damaged([(656, 5, 1), (1017, 15, 0), (788, 4, 1)])));

    private const string Marks = "{}[]:,-#&*!|>'\"% \n\tx0";

    private static string Damaged((int At, int Mark, int How)[] damage)
    {
        var text = TestCase.Manifest;
        foreach (var (at, mark, how) in damage)
        {
            var place = at % text.Length;
            text = how switch { 0 => text.Remove(place, 1), 1 => text.Insert(place, Marks[mark].ToString()), _ => text[..place] + Marks[mark] + text[(place + 1)..] };
        }
        return text;
    }

    private static bool IsSaidOrRead(string text)
    {
        var read = ManifestReader.Read(text, "a.yaml", Today);
        return read.Succeeded || read.Problems.All(problem => problem.Line > 0 && problem.Column > 0);
    }
}
