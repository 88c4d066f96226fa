using System.Text.Json;
using Waarborg.Bench.Care;
using Waarborg.Care.Checking;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Tests.Checking;

public sealed class SummaryCheckerTests
{
    private static readonly CareRecord Example = Bundles.Read(
        Bundles.Patient(), Bundles.Patient("y"),
        Bundles.Drug("m1", "metoprolol 50 mg tablet", "active", "2020-03-01", dose: "2 dd 1 tablet"), Bundles.Drug("m2", "digoxine 0,125 mg tablet", "stopped", "2018-01-01", "2021-06-01"),
        Bundles.Allergy("a1", "latex"), Bundles.Condition("c1", "Borstkanker links", onset: "2019-02-01"), Bundles.Condition("c2", "Dementie, mogelijk", verification: "provisional"),
        Bundles.Note("n1", "2021-06-01", "Digoxine gestopt wegens misselijkheid. Geen aanwijzingen voor hartfalen. Linkerarm niet gebruiken voor bloeddruk."),
        Bundles.Note("n2", "2022-04-10", "Haar zus heeft diabetes. Gewicht 71 kg. Controle over 6 maanden. Wil zwanger worden. Rookt sinds 2019 niet meer. Haar man rookt nog."));

    [Theory]
    [InlineData("Zij gebruikt metoprolol 50 mg tweemaal daags.", "m1")]
    [InlineData("Metoprolol 50 mg 2 dd sinds maart 2020.", "m1")]
    [InlineData("Digoxine is in juni 2021 gestopt wegens misselijkheid.", "n1,m2")]
    [InlineData("Er zijn geen aanwijzingen voor hartfalen.", "n1")]
    [InlineData("Borstkanker links in 2019.", "c1")]
    [InlineData("De linkerarm mag niet voor de bloeddruk worden gebruikt.", "n1")]
    [InlineData("Mogelijk is er sprake van dementie.", "c2")]
    [InlineData("Zij is allergisch voor latex.", "a1")]
    [InlineData("Een zus heeft diabetes.", "n2")]
    [InlineData("Controle in oktober 2022.", "n2")]
    [InlineData("Zij wil zwanger worden.", "n2")]
    [InlineData("Haar man rookt nog.", "n2")]
    [InlineData("Digoxine was stopped in June 2021.", "n1,m2")]
    public void A_true_sentence_is_supported(string text, string resources) => Assert.Empty(Check(text, resources).Reasons);

    [Theory]
    [InlineData("Zij gebruikt metoprolol 100 mg tweemaal daags.", "m1")]
    [InlineData("Metoprolol 50 mcg 2 dd.", "m1")]
    [InlineData("Metoprolol 50 mg 3 dd.", "m1")]
    [InlineData("Metoprolol 50 mg 2 dd sinds maart 2018.", "m1")]
    [InlineData("Zij gebruikt digoxine 0,125 mg.", "m2")]
    [InlineData("Digoxine is niet gestopt.", "n1,m2")]
    [InlineData("Digoxine is in juni 2020 gestopt.", "n1,m2")]
    [InlineData("De metoprolol is gestopt.", "m1")]
    [InlineData("Er zijn aanwijzingen voor hartfalen.", "n1")]
    [InlineData("Borstkanker rechts in 2019.", "c1")]
    [InlineData("De rechterarm niet gebruiken voor bloeddruk.", "n1")]
    [InlineData("Dementie is vastgesteld.", "c2")]
    [InlineData("Zij heeft geen allergieën.", "a1")]
    [InlineData("Zij is niet allergisch voor latex.", "a1")]
    [InlineData("Zij heeft diabetes.", "n2")]
    [InlineData("Hij weegt 71 kg.", "n2")]
    [InlineData("Zij is zwanger.", "n2")]
    [InlineData("Zij kreeg in 2021 een knieprothese na een ongeluk.", "n1")]
    [InlineData("Zij gebruikt metoprolol 50 mg.", "ergens-anders")]
    public void A_false_sentence_is_not(string text, string resources) => Assert.NotEmpty(Check(text, resources).Reasons);

    [Fact]
    public void A_sentence_without_a_source_is_not_supported() => Assert.False(Assert.Single(SummaryChecker.Check(Example, [new("Zij gebruikt metoprolol.", [])])).Supported);

    [Fact]
    public void Corrupted_statements_are_caught_and_true_ones_are_not()
    {
        int caught = 0, corrupted = 0, rejected = 0, truths = 0;
        foreach (var folder in Measuring.Folders)
        {
            var paraphrases = JsonSerializer.Deserialize<Dictionary<string, List<KeyFacts.Fact>>>(File.ReadAllText(Path.Combine(folder, "paraphrases.json")), JsonSerializerOptions.Web)!;
            foreach (var patient in KeyFacts.Read(folder).Patients)
            {
                var record = RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, patient.File)));
                var facts = patient.Facts.Concat(paraphrases[patient.Id]).ToList();
                var good = SummaryChecker.Check(record, [.. facts.Select(f => new SummaryClaim(f.Text, f.Resources))]);
                var bad = SummaryChecker.Check(record, [.. facts.SelectMany(Corruptor.Of).Select(c => new SummaryClaim(c.Text, c.Resources)), .. patient.Wrong.Select(w => new SummaryClaim(w, record.References))]);
                (rejected, truths) = (rejected + good.Count(v => !v.Supported), truths + good.Count);
                (caught, corrupted) = (caught + bad.Count(v => !v.Supported), corrupted + bad.Count);
            }
        }
        Assert.True(caught >= 0.95 * corrupted, $"caught {caught} of {corrupted}");
        Assert.True(rejected <= 0.05 * truths, $"rejected {rejected} of {truths}");
    }

    /// <summary>A denial is held against what the source affirms, however much of its wording the two share; a word that only names a kind of thing is not.</summary>
    [Theory]
    [InlineData("p09", "Hij gebruikt niet tenofovir 245 mg eenmaal daags.", "p09-med-1", false)]
    [InlineData("p11", "Hij kreeg niet een droge hoest van lisinopril en gebruikt nu losartan 50 mg.", "p11-doc-2,p11-med-6", false)]
    [InlineData("p10", "BRCA-onderzoek negatief", "p10-doc-3", true)]
    public void A_word_is_weighed_with_those_beside_it(string patient, string text, string resources, bool supported)
    {
        var record = RecordReader.Read(File.ReadAllBytes(Path.Combine(Measuring.Folders[0], $"{patient}.json")));
        Assert.Equal(supported, Assert.Single(SummaryChecker.Check(record, [new(text, resources.Split(','))])).Supported);
    }

    private static readonly CareRecord Course = Bundles.Read(
        Bundles.Patient(), Bundles.Drug("m1", "lithium 400 mg tablet", "active", "2019-01-01", dose: "1 dd 2 tabletten"), Bundles.Drug("m2", "omeprazol 20 mg capsule", "stopped", "2019-01-01", "2022-03-10", "1 dd 1 capsule"),
        Bundles.Condition("c1", "Longembolie, verdenking", "inactive", "refuted", "2022-03-01"), Bundles.Condition("c2", "Gonartrose rechts", onset: "2020-01-01"),
        Bundles.Note("n1", "2022-03-10", "Lithium van 800 naar 600 mg per dag. Broer Kees heeft ook gonartrose, kreeg een prothese op 52-jarige leeftijd. Griepvaccin geadviseerd, nog niet gehad. Fistel nog open, staat op wachtlijst."),
        Bundles.Note("n2", "2022-06-01", "Gonartrose links rustig; in de lijst staat rechts, dat klopt niet. Werkt weer 24 uur per week, was 36. Eerste infuus op 20 juni. Ziet af van opname. CT: geen longembolie. Loopt 340 m (jan: 290)."));

    [Theory]
    [InlineData("Lithium is verlaagd van 800 naar 600 mg per dag.", "n1")]
    [InlineData("Zij krijgt 600 mg lithium per dag.", "n1,m1")]
    [InlineData("Haar broer was 52 toen hij een prothese kreeg.", "n1")]
    [InlineData("Het griepvaccin is aangeraden maar nog niet gegeven.", "n1")]
    [InlineData("Gonartrose links (niet rechts).", "n2")]
    [InlineData("Zij werkt 24 uur per week.", "n2")]
    [InlineData("Zij wil niet opgenomen worden.", "n2")]
    [InlineData("Zij loopt 50 meter meer dan in januari.", "n2")]
    [InlineData("De verdenking op een longembolie is niet bevestigd.", "n2,c1")]
    [InlineData("Op 20 juni krijgt zij het eerste infuus.", "n2")]
    public void What_the_newest_word_says_is_supported(string text, string resources) => Assert.Empty(Check(text, resources, Course).Reasons);

    [Theory]
    [InlineData("Zij krijgt 800 mg lithium per dag.", "n1,m1")]
    [InlineData("In maart 2022 is lithium verlaagd naar 400 mg per dag.", "n1")]
    [InlineData("Op 1 mei 2022 gebruikte zij nog omeprazol.", "m2")]
    [InlineData("Zij kreeg een prothese op haar 52e.", "n1")]
    [InlineData("Haar zus heeft gonartrose.", "n1")]
    [InlineData("Het griepvaccin is gegeven.", "n1")]
    [InlineData("De fistel is gesloten.", "n1")]
    [InlineData("De gonartrose zit rechts.", "n2,c2")]
    [InlineData("Zij werkt nu 36 uur per week.", "n2")]
    [InlineData("In maart 2022 werd een longembolie aangetoond.", "n2,c1")]
    [InlineData("Op 1 juni krijgt zij het eerste infuus.", "n2")]
    [InlineData("Zij loopt 80 meter meer dan in januari.", "n2")]
    public void What_it_says_no_longer_or_of_another_is_not(string text, string resources) => Assert.NotEmpty(Check(text, resources, Course).Reasons);

    private static readonly CareRecord Words = Bundles.Read(
        Bundles.Patient(), Bundles.Drug("m1", "apixaban 5 mg tablet", "active", "2023-03-01", dose: "2 dd 1 tablet"), Bundles.Drug("m2", "diazepam 5 mg tablet", "active", "2022-01-01"), Bundles.Allergy("a1", "flucloxacilline"),
        Bundles.Note("n1", "2023-05-04", "TKP links 3 mei zonder complicaties. Rechterknie ook artrose, geen operatie nodig. Geen opname op de IC. Broer Kees had darmkanker. Echtgenote Mien is slechtziend. Longfoto wegens hoesten aangevraagd, nog niet gemaakt."),
        Bundles.Note("n2", "2023-09-10", "Diazepam is op, laatste halfje op 1 september ingenomen. Pneumokokkenprik nog niet. Ziet af van coloscopie. 1 van de 3 klieren positief. Aorta 44 mm (2021: 38). Vraagt een spiraal. Mien is in juli overleden. Dosis apixaban ongewijzigd. Hepatitistest negatief."));

    [Theory]
    [InlineData("Zij kreeg in mei 2023 een nieuwe linkerknie.", "n1")]
    [InlineData("De rechterknie hoeft niet geopereerd te worden.", "n1")]
    [InlineData("Een foto van de longen is aangevraagd maar nog niet gemaakt.", "n1")]
    [InlineData("De vaccinatie tegen pneumokokken moet zij nog krijgen.", "n2")]
    [InlineData("Een darmonderzoek wil zij niet.", "n2")]
    [InlineData("Een van de drie lymfeklieren was aangetast.", "n2")]
    [InlineData("De buikslagader werd 6 mm wijder.", "n2")]
    [InlineData("Haar man is in juli overleden.", "n2")]
    [InlineData("De bloedverdunner neemt zij tweemaal per dag.", "m1")]
    [InlineData("Met de diazepam is zij in september gestopt.", "n2,m2")]
    public void A_true_sentence_in_other_words_is_supported(string text, string resources) => Assert.Empty(Check(text, resources, Words).Reasons);

    [Theory]
    [InlineData("Zij kreeg in mei 2023 een nieuwe rechterknie.", "n1")]
    [InlineData("Beide knieën zijn geopereerd.", "n1")]
    [InlineData("Zij lag op de intensive care.", "n1")]
    [InlineData("Zij kreeg darmkanker.", "n1")]
    [InlineData("Zij is slechtziend.", "n1")]
    [InlineData("Er is een longfoto gemaakt vanwege hoesten.", "n1")]
    [InlineData("De inenting tegen pneumokokken is gegeven.", "n2")]
    [InlineData("Twee van de drie lymfeklieren waren aangetast.", "n2")]
    [InlineData("Zij heeft een spiraal laten plaatsen.", "n2")]
    [InlineData("Haar broer is in juli overleden.", "n2")]
    [InlineData("De bloedverdunner neemt zij driemaal per dag.", "m1")]
    [InlineData("De apixaban is in september verhoogd.", "n2")]
    [InlineData("Zij slikt iedere avond diazepam.", "n2,m2")]
    [InlineData("Flucloxacilline kan veilig worden gegeven.", "a1")]
    [InlineData("Voor de knie kreeg zij celecoxib.", "n1")]
    [InlineData("De hepatitistest was positief.", "n2")]
    public void A_false_sentence_in_other_words_is_not(string text, string resources) => Assert.NotEmpty(Check(text, resources, Words).Reasons);

    [Theory]
    [InlineData(2, "sentences.json", 0.96, 0.05)]
    [InlineData(2, "sentences_measured.json", 0.95, 0.05)]
    [InlineData(2, "sentences_free.json", 0.92, 0.05)]
    [InlineData(1, "sentences_free.json", 0.9, 0.08)]
    public void Sentences_as_clinicians_write_them_are_told_apart(int set, string file, double caught, double rejected)
    {
        var folder = Measuring.Folders[set];
        var sentences = JsonSerializer.Deserialize<List<SentenceMeasure.Sentence>>(File.ReadAllText(Path.Combine(folder, file)), JsonSerializerOptions.Web)!;
        var verdicts = sentences.GroupBy(s => s.Patient).SelectMany(patient => patient.Zip(SummaryChecker.Check(RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, patient.Key + ".json"))), [.. patient.Select(s => new SummaryClaim(s.Text, s.Resources))]))).ToList();
        var (lies, truths) = (verdicts.Where(v => !v.First.Supported).ToList(), verdicts.Where(v => v.First.Supported).ToList());
        Assert.True(lies.Count(v => !v.Second.Supported) >= caught * lies.Count, $"caught {lies.Count(v => !v.Second.Supported)} of {lies.Count}");
        Assert.True(truths.Count(v => !v.Second.Supported) <= rejected * truths.Count, $"rejected {truths.Count(v => !v.Second.Supported)} of {truths.Count}");
    }

    private static ClaimVerdict Check(string text, string resources, CareRecord record) => Assert.Single(SummaryChecker.Check(record, [new(text, resources.Split(','))]));

    private static ClaimVerdict Check(string text, string resources) => Assert.Single(SummaryChecker.Check(Example, [new(text, resources.Split(','))]));
}
