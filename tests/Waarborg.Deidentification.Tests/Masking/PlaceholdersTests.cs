using Waarborg.Deidentification.Masking;

namespace Waarborg.Deidentification.Tests.Masking;

public sealed class PlaceholdersTests
{
    [Fact]
    public void Placeholders_of_every_operator_are_found() => Assert.Equal(
        [(2, 10), (13, 41), (44, 49)], Placeholders.Find("a [PERSON] b [EMAIL_bcdfghjklmnpqrstvwxz] c █████"));

    [Fact]
    public void What_only_looks_like_one_is_not() => Assert.Empty(Placeholders.Find(
        "[person] [PERSON [] [PERSON_] [PERSON_0123] [PERSON_BCDFGHJKLMNPQRSTVWXZ] [JAN] [X_bcdfghjklmnpqrstvwxz]"));

    [Fact]
    public void Codes_stand_behind_the_label_with_their_low_line() =>
        Assert.Equal([(8, 29), (37, 58)], Placeholders.Codes("a [EMAIL_bcdfghjklmnpqrstvwxz] [PHONE_bcdfghjklmnpqrstvwxz] [PERSON] [PERSON_0123] ["));

    /// <summary>A code is made of chance: its letters must not make anything of the words beside it.</summary>
    [Fact]
    public void A_text_with_pseudonyms_is_read_as_the_same_text_with_labels()
    {
        const string Labels = "Bel [PHONE]. Bel [PHONE]. Stort op [IBAN]. Groet, Tanja Zwaluwstra van de [ADDRESS]";
        const string Code = "_zqptcvzfvvbmsbksszgd";
        var detector = Detector.Create();
        var pseudonyms = Labels.Replace("]", Code + "]", StringComparison.Ordinal);
        Assert.Equal(detector.Detect(Labels).Select(e => Labels[e.Start..e.End]), detector.Detect(pseudonyms).Select(e => pseudonyms[e.Start..e.End]));
        Assert.Contains(detector.Detect(pseudonyms), e => pseudonyms[e.Start..e.End] == "Tanja Zwaluwstra");
    }

    /// <summary>What an operator wrote is read as written by it, whatever stands around it; surrogates and generalised values are new text, found within their places only.</summary>
    [Theory]
    [InlineData(DeidentificationOperator.Redact)]
    [InlineData(DeidentificationOperator.Label)]
    [InlineData(DeidentificationOperator.Pseudonym)]
    [InlineData(DeidentificationOperator.Surrogate)]
    [InlineData(DeidentificationOperator.Generalise)]
    [InlineData(DeidentificationOperator.ShiftDate)]
    public void A_placeholder_is_never_found_again(DeidentificationOperator way)
    {
        var detector = Detector.Create();
        var profile = DeidentificationProfile.Strict with { Operator = way };
        var context = new DeidentificationContext { Key = PseudonymKey.Create(new byte[32]), DocumentId = "d" };
        foreach (var document in GoldFile.Documents("gold_dev.jsonl").Take(30))
        {
            var masked = new Deidentifier(detector).Apply(document.Text, profile, context).Text;
            var places = Placeholders.Find(masked);
            Assert.All(detector.Detect(masked), e => Assert.DoesNotContain(places, p => p.Start < e.End && p.End > e.Start));
        }
    }
}
