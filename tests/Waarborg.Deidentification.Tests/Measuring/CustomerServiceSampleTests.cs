namespace Waarborg.Deidentification.Tests.Measuring;

/// <summary>The labelled conversations of case 1, of which the recognisers were not developed on a single dialogue.</summary>
public sealed class CustomerServiceSampleTests
{
    private static readonly IReadOnlyList<LabelledDocument> Turns = GoldFile.Turns("labelled-sample.jsonl");

    [Fact]
    public void The_sample_is_word_for_word_in_the_chat_logs()
    {
        var logs = File.ReadAllText(GoldFile.PathOf("chatlogs.csv"));
        Assert.All(Turns, turn => Assert.Contains(turn.Text.Replace("\"", "\"\"", StringComparison.Ordinal), logs, StringComparison.Ordinal));
        Assert.Equal(120, Turns.Select(t => t.Id.Split('.')[0]).Distinct().Count());
        Assert.All(Turns, turn => Assert.All(turn.Spans, span => Assert.True(span.Start < span.End && span.End <= turn.Text.Length)));
    }

    /// <summary>Rule C1-2: the lower bound of the recall of checkable identifiers and of the customers' own names is at least 0.90.</summary>
    [Fact]
    public void Direct_identifiers_of_the_customers_are_covered()
    {
        var people = GoldFile.Customers();
        var builder = KnownPeople.NewBuilder();
        foreach (var person in people)
            builder.Add(person);
        var known = builder.Build();
        var names = people.ToDictionary(p => p.Key, p => p.Name!.ToLowerInvariant().Split(' ').ToHashSet());
        var direct = Turns.Select(turn => turn with { Spans = [.. turn.Spans.Where(span => IsDirect(turn, span, names[turn.PersonKey!]))] });

        var report = RecallMeasurement.Measure(direct, turn => Expect.Detector.Detect(turn.Text, known, turn.PersonKey));

        TestContext.Current.TestOutputHelper?.WriteLine(report.Direct.ToString());
        Assert.True(report.Direct.Low >= 0.90, report.Direct.ToString());
    }

    private static bool IsDirect(LabelledDocument turn, LabelledSpan span, HashSet<string> ownName) => EntityLabels.IsDirect(span.Label)
        && (span.Label != EntityLabel.Person || turn.Text[span.Start..span.End].ToLowerInvariant().Split(' ').All(ownName.Contains));
}
