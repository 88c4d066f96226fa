namespace Waarborg.Deidentification.Tests.Recognition;

/// <summary>With the tagger, whose ends of names it gives a beginning.</summary>
public sealed class NameLineTests
{
    private static readonly Detector s_detector = Detector.Create();

    [Theory]
    [InlineData("H. (Heleen) ter Maat-Bakker · curriculum vitae", 0, 27)]
    [InlineData("Ifeoma Grace Baker-Eze\nThe Hague", 0, 22)]
    [InlineData("Van: wietske oud <wietskeoud@zonnet.example>\nBeste", 5, 16)]
    [InlineData("From: Bo Vermeulen-Ali <bo@post.example>, Team", 6, 22)]
    public void A_name_is_whole(string text, int start, int end) =>
        Assert.Contains(s_detector.Detect(text), e => e.Label == EntityLabel.Person && e.Start == start && e.End == end);

    [Theory]
    [InlineData("Van: klantenservice <info@winkel.example>\n")]
    [InlineData("From: no reply <noreply@shop.example>\n")]
    public void An_office_has_no_name(string text) => Assert.DoesNotContain(s_detector.Detect(text), e => e.Label == EntityLabel.Person);

    [Theory]
    [InlineData("Eigen huisarts: Te Winkel.\nWaarnemer S. Okafor", "Waarnemer")]
    [InlineData("Geen bijzonderheden.\nLeefstijlcoach Jip Noordzij", "Leefstijlcoach")]
    [InlineData("Zie de lijst hieronder.\nBedrijfsarts Jip Noordzij", "Bedrijfsarts")]
    public void What_somebody_is_is_no_part_of_the_name(string text, string head) =>
        Assert.DoesNotContain(s_detector.Detect(text), e => e.Label == EntityLabel.Person && text[e.Start..e.End].Contains(head, StringComparison.Ordinal));
}
