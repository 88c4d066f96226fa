using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;
using Waarborg.Care.Writing;

namespace Waarborg.Care.Tests.Writing;

/// <summary>A writer who has nothing but facts, and is believed in nothing.</summary>
public sealed class SummaryComposerTests
{
    private static readonly CareRecord Record = RecordReader.Read(File.ReadAllBytes(Path.Combine(Reading.RecordWriterTests.Patients, "p01.json")));
    private static readonly PatientSummary Extract = Summariser.Summarise(Record);
    private static readonly IReadOnlyList<SummaryFact> Facts = SummaryFact.From(Extract);

    [Theory]
    [InlineData("Zij gebruikt furosemide 40 mg.", "Gebruikt nu: furosemide")]
    [InlineData("Hartfalen sinds november 2022, met een ejectiefractie van 38%.", "Hartfalen")]
    [InlineData("De allergie voor penicilline is in juni 2023 weerlegd.", "Weerlegd")]
    [InlineData("Metformine is gestaakt wegens een eGFR van 27.", "Gestopt: metformine")]
    public void What_the_facts_say_is_kept_with_their_citations(string text, string fact)
    {
        var kept = Assert.Single(Compose(text, fact).Sentences, s => s.Written);
        Assert.Equal(text, kept.Sentence.Text);
        Assert.Equal(Find(fact).Citations, kept.Sentence.Citations);
    }

    [Theory]
    [InlineData("another dose", "Zij gebruikt furosemide 80 mg.", "Gebruikt nu: furosemide")]
    [InlineData("another unit", "Zij gebruikt furosemide 40 mcg.", "Gebruikt nu: furosemide")]
    [InlineData("another number in letters", "Zij gebruikt driemaal daags furosemide, drie tabletten.", "Gebruikt nu: furosemide")]
    [InlineData("another date", "Hartfalen sinds november 2019.", "Hartfalen")]
    [InlineData("a date of something else", "Hartfalen sinds mei 2019.", "Hartfalen")]
    [InlineData("a denial more", "Zij heeft geen hartfalen.", "Hartfalen")]
    [InlineData("a denial less", "Zij is allergisch voor penicilline.", "Weerlegd")]
    [InlineData("a side", "Hartfalen links.", "Hartfalen")]
    [InlineData("a stopped drug as current", "Zij gebruikt metformine 1000 mg.", "Gestopt: metformine")]
    [InlineData("another drug", "Zij gebruikt lisinopril.", "Gebruikt nu: furosemide")]
    [InlineData("something added", "Zij kreeg een pacemaker vanwege ritmestoornissen en hartfalen.", "Hartfalen")]
    [InlineData("markup", "Zij heeft <b>hartfalen</b>.", "Hartfalen")]
    [InlineData("a link", "Zij heeft hartfalen, zie www.elders.example.", "Hartfalen")]
    public void Each_kind_of_lie_is_cut_with_a_reason(string kind, string text, string fact)
    {
        var composed = Compose(text, fact);
        Assert.DoesNotContain(composed.Sentences, s => s.Written);
        Assert.True(composed.Cut is [{ Reasons.Count: > 0 }], kind);
    }

    [Fact]
    public void A_sentence_without_a_fact_or_with_one_that_does_not_exist_is_cut() =>
        Assert.Equal(3, SummaryComposer.Compose(Record, Extract, Facts, [new("Problemen", "Zij heeft hartfalen.", []), new("Problemen", "Hartfalen.", null), new("Problemen", "Zij had hartfalen.", ["f1", "f999"])]).Cut.Count);

    [Fact]
    public void What_must_be_mentioned_is_filled_from_the_record_and_what_is_left_out_is_said()
    {
        var nothing = SummaryComposer.Compose(Record, Extract, Facts, []);
        Assert.Contains(nothing.Sentences, s => s.Sentence.Text.Contains("gliclazide", StringComparison.Ordinal));
        Assert.Contains(nothing.Sentences, s => s.Sentence.Text.StartsWith("Weerlegd", StringComparison.Ordinal));
        Assert.Contains(nothing.Sentences, s => s.Sentence.Text.StartsWith("Vrouw", StringComparison.Ordinal));
        Assert.DoesNotContain(nothing.Omissions, o => o.Kind != "note");
        Assert.Contains(nothing.Omissions, o => o.Kind == "note");
        Assert.All(nothing.Sentences, s => Assert.NotEmpty(s.Sentence.Citations));
        Assert.Equal(nothing.Filled, nothing.Sentences.Count - 1);
    }

    [Fact]
    public void The_facts_leave_out_who_the_patient_is() => Assert.DoesNotContain(Facts, f => f.Text.Contains("geboren", StringComparison.Ordinal));

    private static SummaryFact Find(string start) => Facts.First(f => f.Text.StartsWith(start, StringComparison.Ordinal));

    private static ComposedSummary Compose(string text, string fact) => SummaryComposer.Compose(Record, Extract, Facts, [new(null, text, [Find(fact).Id])]);
}
