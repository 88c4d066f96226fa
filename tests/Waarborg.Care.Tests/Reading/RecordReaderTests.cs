using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Care.Tests.Reading;

public sealed class RecordReaderTests
{
    [Fact]
    public void What_came_before_a_break_is_used_and_the_break_is_named()
    {
        var whole = Bundles.Bytes(Bundles.Patient(), Bundles.Drug("m1", "metformine 500 mg tablet", "active", "2020-01-01"), Bundles.Note("n1", "2021-01-01", "Gaat goed met de tabletten."));
        var record = RecordReader.Read(whole.AsMemory(0, whole.Length - 60));
        Assert.Contains("MedicationStatement/m1", record.References);
        Assert.DoesNotContain("DocumentReference/n1", record.References);
        Assert.Contains(record.Problems, p => p.Kind == "broken" && p.Place.StartsWith("byte", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_bytes_are_survived() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Summariser.Summarise(RecordReader.Read(bytes)).Sentences.Count >= 0);

    [Fact]
    public void A_damaged_bundle_is_survived()
    {
        var whole = Bundles.Bytes(Bundles.Patient(), Bundles.Allergy("a1", "latex"), Bundles.Note("n1", "2021-01-01", "S Jeuk. P Controle over 3 weken."));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] = value;
            return Summariser.Summarise(RecordReader.Read(damaged)).Sentences.All(s => s.Citations.Count > 0);
        });
    }

    [Fact]
    public void Resources_of_another_patient_are_named_and_left_out()
    {
        var foreign = Bundles.Note("n2", "2022-01-01", "Heeft suikerziekte.", patient: "y");
        var record = Bundles.Read(Bundles.Patient(), Bundles.Patient("y"), Bundles.Allergy("a1", "latex"), Bundles.Drug("m1", "ijzer 200 mg", "active", "2020-01-01"), foreign);
        Assert.DoesNotContain("DocumentReference/n2", record.References);
        Assert.Contains(record.Problems, p => p.Kind == "wrong-patient" && p.Place == "DocumentReference/n2");
        Assert.DoesNotContain(Summariser.Summarise(record).Sentences, s => s.Text.Contains("suikerziekte", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_whose_heading_names_another_birth_date_is_left_out()
    {
        var record = Bundles.Read(Bundles.Patient(), Bundles.Note("n1", "2022-01-01", "Brief 01-01-2022 - Arts\nBetreft: mw. A. Ander, geboren 01-02-1933\n\nHeeft een longontsteking."));
        Assert.Contains(record.Problems, p => p.Kind == "wrong-patient");
        Assert.DoesNotContain(Summariser.Summarise(record).Sentences, s => s.Text.Contains("longontsteking", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("geen base64!", "text/plain")]
    [InlineData("AAAA", "application/pdf")]
    [InlineData("AAAA", "text/plain")]
    public void An_attachment_that_is_no_text_is_named(string data, string type)
    {
        var note = Bundles.Note("n1", "2022-01-01", "x");
        note["content"]![0]!["attachment"]!["data"] = data;
        note["content"]![0]!["attachment"]!["contentType"] = type;
        Assert.Contains(Bundles.Read(Bundles.Patient(), note).Problems, p => p.Kind == "attachment" && p.Place.Contains("content", StringComparison.Ordinal));
    }

    [Fact]
    public void A_huge_attachment_is_named_and_the_rest_is_used()
    {
        var note = Bundles.Note("n1", "2022-01-01", "x");
        note["content"]![0]!["attachment"]!["data"] = new string('A', 12 * 1024 * 1024);
        var record = Bundles.Read(Bundles.Patient(), note, Bundles.Allergy("a1", "latex"));
        Assert.Contains(record.Problems, p => p.Kind == "attachment");
        Assert.Contains(Summariser.Summarise(record).Sentences, s => s.Text.Contains("latex", StringComparison.Ordinal));
    }

    [Fact]
    public void References_into_nowhere_and_cycles_are_named_and_survived()
    {
        var drug = Bundles.Drug("m1", "x", "active", "2020-01-01");
        drug.Remove("medicationCodeableConcept");
        drug["medicationReference"] = new JsonObject { ["reference"] = "Medication/nergens" };
        var first = Bundles.Note("n1", "2022-01-01", "Eerste versie van de brief over astma.");
        var second = Bundles.Note("n2", "2022-01-02", "Tweede versie van de brief over astma.");
        first["relatesTo"] = new JsonArray(new JsonObject { ["code"] = "replaces", ["target"] = new JsonObject { ["reference"] = "DocumentReference/n2" } });
        second["relatesTo"] = new JsonArray(new JsonObject { ["code"] = "replaces", ["target"] = new JsonObject { ["reference"] = "DocumentReference/n1" } });
        var record = Bundles.Read(Bundles.Patient(), drug, first, second);
        Assert.Contains(record.Problems, p => p.Kind == "reference");
        Assert.Single(record.Problems, p => p.Kind == "superseded");
        Assert.NotEmpty(Summariser.Summarise(record).Sentences);
    }

    [Fact]
    public void Xml_and_json_read_alike()
    {
        const string Xml = """
            <Bundle xmlns="http://hl7.org/fhir"><entry><resource><Patient><id value="x"/><gender value="female"/></Patient></resource></entry>
            <entry><resource><AllergyIntolerance><id value="a1"/><clinicalStatus><coding><code value="active"/></coding></clinicalStatus><code><text value="latex"/></code><patient><reference value="Patient/x"/></patient></AllergyIntolerance></resource></entry></Bundle>
            """;
        var sentence = Assert.Single(Summariser.Summarise(RecordReader.Read(Encoding.UTF8.GetBytes(Xml))).Sentences, s => s.Text.Contains("latex", StringComparison.Ordinal));
        Assert.Equal("code.text", sentence.Citations[0].Path);
    }

    [Fact]
    public void Xml_with_a_document_type_is_refused() =>
        Assert.Contains(RecordReader.Read("<!DOCTYPE x [<!ENTITY e \"e\">]><Patient/>"u8.ToArray()).Problems, p => p.Kind == "broken");

    [Fact]
    public void Deep_nesting_is_survived() =>
        Assert.Contains(RecordReader.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 5000)))).Problems, p => p.Kind == "broken");

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("gisteren")]
    public void An_impossible_date_is_named_with_its_place(string date)
    {
        var record = Bundles.Read(Bundles.Patient(), Bundles.Condition("c1", "Astma", onset: date));
        Assert.Contains(record.Problems, p => p is { Kind: "date", Place: "Condition/c1.onsetDateTime" });
        Assert.Contains(Summariser.Summarise(record).Sentences, s => s.Text.StartsWith("Astma", StringComparison.Ordinal));
    }
}
