using System.Diagnostics;
using System.Globalization;
using System.Text;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Bench.Care;

/// <summary>A record of 10,000 resources of one patient, read and summarised; as a ratio to merely parsing the same bytes as JSON.</summary>
internal static class SpeedMeasure
{
    internal static void Run(Figures figures)
    {
        var bytes = Record(10_000);
        for (var warm = 0; warm < 2; warm++) Summariser.Summarise(RecordReader.Read(Record(300)));
        var watch = Stopwatch.StartNew();
        var record = RecordReader.Read(bytes);
        var read = watch.Elapsed;
        Summariser.Summarise(record);
        var whole = watch.Elapsed;
        watch.Restart();
        using (System.Text.Json.JsonDocument.Parse(bytes))
            figures.Number("10,000 resources read and summarised", whole.TotalSeconds, "s");
        figures.Number("… of which reading", read.TotalSeconds, "s");
        figures.Number("… times as long as parsing the JSON alone", whole / watch.Elapsed, "x");
    }

    private static byte[] Record(int resources) => Encoding.UTF8.GetBytes(Text(resources));

    /// <summary>A bundle of one patient.</summary>
    internal static string Text(int resources)
    {
        string[] drugs = ["metoprolol", "furosemide", "omeprazol", "simvastatine", "metformine", "paracetamol", "lisinopril", "amlodipine", "tamsulosine", "levothyroxine"];
        string[] problems = ["Hypertensie", "Hartfalen", "Jicht", "Astma", "Artrose knie links", "Migraine", "Anemie", "Eczeem", "Psoriasis", "Staar"];
        var text = new StringBuilder("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"x","gender":"male","birthDate":"1950-01-01"}}""");
        for (var i = 1; i < resources; i++)
        {
            var date = new DateOnly(1990, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var drug = drugs[i / 4 % 10];
            var body = (i % 4) switch
            {
                0 => $$$"""{"resourceType":"Observation","id":"o{{{i}}}","status":"final","code":{"text":"Waarde {{{i % 40}}}"},"effectiveDateTime":"{{{date}}}","valueQuantity":{"value":{{{i % 300}}},"unit":"mmol/L"}""",
                1 => $$$"""{"resourceType":"MedicationStatement","id":"m{{{i}}}","status":"{{{(i % 8 == 1 ? "stopped" : "active")}}}","medicationCodeableConcept":{"text":"{{{drug}}} {{{i % 9 + 1}}}0 mg tablet"},"effectivePeriod":{"start":"{{{date}}}"},"dosage":[{"text":"1 dd 1 tablet"}]""",
                2 => $$$"""{"resourceType":"Condition","id":"c{{{i}}}","clinicalStatus":{"coding":[{"code":"{{{(i % 8 == 2 ? "resolved" : "active")}}}"}]},"code":{"text":"{{{problems[i / 4 % 10]}}}"},"onsetDateTime":"{{{date}}}" """,
                _ => $$$"""{"resourceType":"DocumentReference","id":"n{{{i}}}","status":"current","type":{"text":"SOEP"},"date":"{{{date}}}","content":[{"attachment":{"contentType":"text/plain","data":"{{{Convert.ToBase64String(Encoding.UTF8.GetBytes($"S Voelt zich redelijk, {drug} gaat goed. O Gewicht {60 + i % 30} kg. P {drug} door, controle over {i % 6 + 1} maanden."))}}}"}}]""",
            };
            text.Append(",{\"resource\":").Append(body).Append(",\"subject\":{\"reference\":\"Patient/x\"}}}");
        }
        return text.Append("]}").ToString();
    }
}
