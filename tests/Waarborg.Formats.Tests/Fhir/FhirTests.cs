using System.Text.Json.Nodes;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Tests.Fhir;

public sealed class FhirTests
{
    private const string Patient = """
        {"resourceType":"Patient","id":"p01","meta":{"profile":["http://x"]},"identifier":[{"system":"http://fhir.nl/fhir/NamingSystem/bsn","value":"999911120"}],
        "name":[{"family":"Qwxyz","given":["Fghjk"],"prefix":["van"]}],"telecom":[{"system":"phone","value":"nul zes"}],"gender":"female","birthDate":"1980-05-14",
        "address":[{"line":["Qstraat 9"],"city":"Zstad","postalCode":"1234 AB","country":"NL"}],"maritalStatus":{"coding":[{"code":"M","display":"Married"}]},
        "photo":[{"data":"AAAA"}],"text":{"status":"generated","div":"<div>Bel <b>06-12345678</b></div>"}}
        """;

    private const string Condition = """
        {"resourceType":"Condition","id":"p01-cond-1","subject":{"reference":"Patient/p01","display":"Fghjk Qwxyz"},"code":{"coding":[{"system":"http://snomed.info/sct","code":"73211009","display":"Diabetes mellitus"}]},
        "onsetDateTime":"2024-03-01T10:00:00+01:00","note":[{"text":"Zag mevrouw Zwaluwstra, mail jan@mail.example"}]}
        """;

    [Fact]
    public void Elements_are_masked_by_their_type_and_codes_stay()
    {
        var made = JsonNode.Parse(Bench.Run("fhir", Patient))!;
        Assert.Equal("[PERSON]", (string?)made["name"]![0]!["text"]);
        Assert.Equal("[BSN]", (string?)made["identifier"]![0]!["value"]);
        Assert.Equal("[PHONE]", (string?)made["telecom"]![0]!["value"]);
        Assert.Equal("female", (string?)made["gender"]);
        Assert.Null(made["birthDate"]);
        Assert.Equal("masked", (string?)made["_birthDate"]!["extension"]![0]!["valueCode"]);
        Assert.Equal("[DEMOGRAPHIC]", (string?)made["maritalStatus"]!["text"]);
        var text = made.ToJsonString();
        Assert.All(["Qwxyz", "Fghjk", "999911120", "1980", "Qstraat", "Zstad", "1234", "AAAA", "12345678", "p01\""], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void References_follow_and_a_concept_is_not_touched()
    {
        var bundle = JsonNode.Parse(Bench.Run("fhir", $$"""{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://h/Patient/p01","resource":{{Patient}}},{"resource":{{Condition}}}]}"""))!;
        var patient = (string)bundle["entry"]![0]!["resource"]!["id"]!;
        var condition = bundle["entry"]![1]!["resource"]!;
        Assert.Equal("Patient/" + patient, (string?)condition["subject"]!["reference"]);
        Assert.Equal("Patient/" + patient, (string?)bundle["entry"]![0]!["fullUrl"]);
        Assert.Equal("Diabetes mellitus", (string?)condition["code"]!["coding"]![0]!["display"]);
        Assert.DoesNotContain("jan@", condition.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Qwxyz", condition.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_of_a_patient_are_moved_and_stay_dates()
    {
        var shift = Bench.Labels with { Overrides = new Dictionary<EntityLabel, DeidentificationOperator> { [EntityLabel.Date] = DeidentificationOperator.ShiftDate } };
        var made = JsonNode.Parse(Bench.Run("fhir", Condition, profile: shift))!;
        Assert.Matches(@"^\d{4}-\d\d-\d\dT10:00:00\+01:00$", (string?)made["onsetDateTime"]);
        Assert.NotEqual("2024-03-01T10:00:00+01:00", (string?)made["onsetDateTime"]);
    }

    [Fact]
    public void A_bulk_export_goes_line_by_line()
    {
        var made = Bench.Run("fhir", Patient.Replace("\n", "", StringComparison.Ordinal) + "\n" + Condition.Replace("\n", "", StringComparison.Ordinal) + "\n").Split('\n');
        Assert.Equal(3, made.Length);
        Assert.Equal(2, Bench.Fails("fhir", Patient.Replace("\n", "", StringComparison.Ordinal) + "\n{\"a\":1}\n").Number);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"resourceType\":")]
    [InlineData("[]")]
    public void What_is_no_resource_is_refused(string input) => Assert.Equal(RecordFault.Json, Bench.Fails("fhir", input).Fault);
}
