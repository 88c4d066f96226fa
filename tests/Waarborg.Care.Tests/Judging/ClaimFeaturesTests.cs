using System.Text;
using Waarborg.Care.Checking;
using Waarborg.Care.Facts;
using Waarborg.Care.Judging;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Tests.Judging;

public sealed class ClaimFeaturesTests
{
    private static readonly Evidence Record = new(ClinicalFacts.From(RecordReader.Read(Encoding.UTF8.GetBytes("""
        {"resourceType":"Bundle","entry":[
        {"resource":{"resourceType":"Patient","id":"x","gender":"female","birthDate":"1950-01-01"}},
        {"resource":{"resourceType":"Observation","id":"o1","status":"final","code":{"text":"eGFR"},"valueQuantity":{"value":34,"unit":"mL/min"},"effectiveDateTime":"2022-11-01","subject":{"reference":"Patient/x"}}},
        {"resource":{"resourceType":"Observation","id":"o2","status":"final","code":{"text":"eGFR"},"valueQuantity":{"value":27,"unit":"mL/min"},"effectiveDateTime":"2023-11-01","subject":{"reference":"Patient/x"}}},
        {"resource":{"resourceType":"DocumentReference","id":"n1","status":"current","type":{"text":"Brief"},"date":"2023-03-01","author":[{"display":"A. Vos, geriater"}],"subject":{"reference":"Patient/x"},"content":[{"attachment":{"contentType":"text/plain","data":"NOTE"}}]}}
        ]}
        """.Replace("NOTE", Convert.ToBase64String(Encoding.UTF8.GetBytes("Penicilline gaf galbulten en benauwdheid. De orthopeed opereerde de heup in mei. Tamoxifen gestopt wegens opvliegers. Clindamycine gebruikt tegen de wondroos.")), StringComparison.Ordinal)))));

    private static double Of(string text, string feature, params string[] resources)
    {
        var (claim, _) = SummaryChecker.Read(Record, new(text, resources.Length == 0 ? ["n1"] : resources));
        return ClaimFeatures.Of(claim, SummaryChecker.Found(claim)).Single(f => f.Name == feature).Value;
    }

    [Fact]
    public void A_drug_in_the_place_of_another_is_seen()
    {
        Assert.True(Of("Clindamycine gaf galbulten en benauwdheid.", "replaced.drug") < -0.1);
        Assert.True(Of("Penicilline gaf galbulten en benauwdheid.", "replaced.drug") > 0);
    }

    [Fact]
    public void A_value_that_went_the_other_way_is_seen()
    {
        Assert.Equal(-1, Of("De eGFR ging van 27 naar 34.", "course.order", "o1", "o2"));
        Assert.Equal(1, Of("De eGFR ging van 34 naar 27.", "course.order", "o1", "o2"));
        Assert.Equal(-1, Of("De nierfunctie is verbeterd, de eGFR steeg.", "course.trend", "o1", "o2"));
    }

    [Fact]
    public void A_reason_that_is_not_told_there_is_seen() =>
        Assert.True(Of("Tamoxifen is gestopt wegens galbulten.", "reason.told") < Of("Tamoxifen is gestopt wegens opvliegers.", "reason.told"));

    [Fact]
    public void Every_sentence_has_the_same_features()
    {
        var (one, _) = SummaryChecker.Read(Record, new("Geen.", ["n1"]));
        var (other, _) = SummaryChecker.Read(Record, new("Op 1 maart 2023 schreef de geriater over 3 dingen, omdat het moest.", ["n1", "o1"]));
        Assert.Equal(ClaimFeatures.Of(one, []).Select(f => f.Name), ClaimFeatures.Of(other, []).Select(f => f.Name));
    }
}
