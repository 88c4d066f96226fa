using CsCheck;

namespace Waarborg.Deidentification.Tests;

public sealed class TraceTests
{
    private static readonly Detector Whole = Detector.Create();

    [Fact]
    public void The_trace_holds_every_finding_and_no_other_as_reported() => DetectorTests.Text.Sample(text => Assert.Equal(
        Whole.Detect(text).Select(e => (e.Start, e.End, e.Label, e.Source)),
        Whole.Trace(text).Where(t => t.Fate == FindingFate.Reported).Select(t => (t.Start, t.End, t.Label, t.Source))), iter: 200);

    [Fact]
    public void A_number_that_fails_its_check_says_so()
    {
        var trace = Whole.Trace("order 123456789 en kaart 4111 1111 1111 1112 en NL92ABNA0417164300");
        Assert.Equal([EntityLabel.Bsn, EntityLabel.CreditCard, EntityLabel.Iban], trace.Where(t => t.Fate == FindingFate.FailedCheck).Select(t => t.Label));
    }

    [Fact]
    public void What_a_surer_finding_covers_is_told() =>
        Assert.Contains(Whole.Trace("Mail naar jan.de.vries@mail.example of bel 06-12345678, mevrouw De Vries"), t => t.Fate == FindingFate.Covered);

    [Fact]
    public void Reasons_are_given_in_two_languages_and_hold_no_text() => Assert.All(Enum.GetValues<FindingFate>(), fate =>
    {
        var traced = new TracedFinding(0, 4, EntityLabel.Person, 0.5, "tagger", fate);
        Assert.NotEqual(traced.Why(dutch: true), traced.Why(dutch: false));
        Assert.EndsWith(".", traced.Why(dutch: true), StringComparison.Ordinal);
    });
}
