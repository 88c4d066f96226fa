namespace Waarborg.Deidentification.Tests.Risk;

public sealed class RiskReportTests
{
    private const int Seed = 1;

    private static readonly DeidentificationProfile KeepsAges = DeidentificationProfile.Strict with
    {
        Operator = DeidentificationOperator.Label,
        Overrides = new Dictionary<EntityLabel, DeidentificationOperator> { [EntityLabel.Age] = DeidentificationOperator.Keep },
    };

    private static readonly RecallReport GoodSample = RecallMeasurement.Measure(
        [new("1", new string('a', 1_000), [new(0, 1_000, EntityLabel.Person)])], _ => [new(0, 1_000, EntityLabel.Person, 1, "t")]);

    [Fact]
    public void People_who_are_all_alike_are_not_found_and_unlike_ones_are()
    {
        var alike = Judge(400, _ => "Hij is 34 jaar en belt.");
        Assert.True(alike.SinglingOut.Passed && alike.Linkability.Passed && alike.Inference.Passed);
        Assert.Equal(400, alike.Equivalence.SmallestK);
        var unlike = Judge(400, i => $"Hij is {20 + i % 70} jaar en noemt {Rare(i)} en {Rare(i + 1_000)}.");
        Assert.False(unlike.SinglingOut.Passed);
        Assert.False(unlike.Linkability.Passed);
        Assert.False(unlike.Inference.Passed);
        Assert.True(unlike.SinglingOut.Attack.Value > 0.9, unlike.SinglingOut.Attack.ToString());
        Assert.True(unlike.SinglingOut.Control.Value < 0.1, unlike.SinglingOut.Control.ToString());
    }

    [Fact]
    public void What_holds_for_people_outside_the_data_too_is_no_risk_of_the_data()
    {
        // Ages that two hundred people share point at nobody, inside or outside the data.
        var rule = Judge(600, i => $"Hij is {20 + i % 3} jaar.");
        Assert.True(rule.Inference.Risk < AttackResult.Threshold);
    }

    [Fact]
    public void Nothing_is_called_anonymous_without_a_sample_with_a_key_or_with_too_few_people()
    {
        Assert.Equal(RiskVerdict.AnonymousOnTheseData, Judge(400, _ => "Hij is 34 jaar.", GoodSample).Verdict);
        Assert.Equal(RiskVerdict.Pseudonymised, Judge(400, _ => "Hij is 34 jaar.").Verdict);
        Assert.Equal(RiskVerdict.Pseudonymised, Judge(400, _ => "Hij is 34 jaar.", GoodSample, reversible: true).Verdict);
        Assert.Equal(RiskVerdict.Pseudonymised, Judge(50, _ => "Hij is 34 jaar.", GoodSample).Verdict);
        var leaky = RecallMeasurement.Measure([new("1", new string('a', 100), [new(0, 100, EntityLabel.Person)])], _ => [new(0, 90, EntityLabel.Person, 1, "t")]);
        Assert.Equal(RiskVerdict.Pseudonymised, Judge(400, _ => "Hij is 34 jaar.", leaky).Verdict);
    }

    [Fact]
    public void Groups_are_counted_over_what_remains()
    {
        var report = Judge(10, i => i < 7 ? "Hij is 34 jaar." : i < 9 ? "Hij is 35 jaar." : "Hij is 36 jaar, mail jan@mail.example.");
        Assert.Equal((10, 1), (report.Equivalence.People, report.Equivalence.SmallestK));
        Assert.Equal((1, 3), (report.Equivalence.Unique.Hits, report.Equivalence.FewerThanFive.Hits));
        Assert.Equal(1, report.Equivalence.ProsecutorRisk);
        Assert.Equal(0.3, report.Equivalence.MarketerRisk, 9);
        Assert.Equal(1, report.Data.Replaced[EntityLabel.Email]);
        Assert.False(report.Data.Replaced.ContainsKey(EntityLabel.Age));
        Assert.Empty(report.Data.Left);
    }

    [Theory]
    [InlineData(500, 0, 0.5)]
    [InlineData(500, 500, 0)]
    [InlineData(1_000, 1_000, 0)]
    [InlineData(0, 500, 0)]
    public void Only_what_goes_beyond_the_control_is_risk(int attack, int control, double expected)
    {
        var result = new AttackResult(new(attack, 1_000), new(control, 1_000));
        Assert.Equal(expected, result.Risk, 9);
        Assert.InRange(result.Risk, result.Low, result.High);
    }

    [Fact]
    public void A_tiny_attack_proves_nothing() => Assert.False(new AttackResult(new(0, 10), new(0, 10)).Passed);

    private static RiskReport Judge(int people, Func<int, string> text, RecallReport? sample = null, bool reversible = false)
    {
        var collector = new RiskCollector(Expect.Detector, KeepsAges);
        var deidentifier = new Deidentifier(Expect.Detector);
        for (var i = 0; i < people; i++)
            collector.Add($"{i}", null, text(i), deidentifier.Apply(text(i), KeepsAges, DeidentificationContext.None));
        return RiskReport.Judge(collector, sample is null ? null : RiskSample.Of(sample), reversible, Seed);
    }

    /// <summary>A made-up word of its own for every number.</summary>
    private static string Rare(int number) => "qx" + string.Concat($"{number:0000}".Select(c => (char)('k' + c - '0')));
}
