namespace Waarborg.Care.Summaries;

/// <summary>
/// Which drugs (by ATC group) and measurements belong to which problem, so that a problem is read together with its treatment and its figures.
/// The ATC groups are WHO's; the pairing is common pharmacology. It orders what the record says and claims no indication.
/// </summary>
internal sealed record ProblemGroup(string[] Words, string[] Atc, string[] Results)
{
    internal static readonly ProblemGroup[] All =
    [
        New("diabetes dm2 dm1", "A10", "hba1c glucose"), New("hartfalen decompensatio", "C01A C03 C07 C09", "nt-probnp bnp ef"), New("nierschade nierinsufficientie nierfunctie", "", "egfr kreatinine albumine acr"),
        New("hypertensie", "C02 C03 C07 C08 C09", "bloeddruk"), New("hypercholesterolemie cholesterol dyslipidemie", "C10", "ldl cholesterol"), New("atriumfibrilleren boezemfibrilleren", "B01 C01B C07", "inr"),
        New("infarct hartinfarct angina kransslagader", "B01 C10 C07", "ldl"), New("beroerte cva tia herseninfarct", "B01 C10", "ldl"), New("copd astma bronchiectasie", "R03", "fev1 spo2 piekstroom"),
        New("hypothyreoidie hyperthyreoidie schildklier graves", "H03", "tsh ft4"), New("epilepsie", "N03", "spiegel"), New("parkinson", "N04", ""), New("dementie alzheimer cognitieve", "N06D", "mmse moca"),
        New("depressie depressieve angststoornis angst paniekstoornis", "N06A N05B", "phq"), New("bipolaire manie", "N05AN N05AH N03A", "lithium"), New("schizofrenie psychose psychotische", "N05A", "clozapine"),
        New("jicht", "M04", "urinezuur"), New("artritis reuma spondylitis bechterew psoriasis", "L04 L01 M01 A07EC P01BA", "bse crp das28"), New("osteoporose fractuur heupfractuur", "M05 A11CC", "dexa t-score"),
        New("hepatitis", "J05", "hbv-dna hcv-rna alat"), New("hiv", "J05", "cd4 hiv-rna"), New("urineweginfecties urineweginfectie", "J01", ""), New("prostaat", "G04 L02", "psa"), New("anemie bloedarmoede", "B03", "hemoglobine ferritine hb"),
        New("migraine", "N02C", ""), New("trombose longembolie", "B01", "d-dimeer inr"), New("crohn colitis", "A07E L04", "calprotectine crp"), New("reflux maagzweer ulcus", "A02", ""), New("glaucoom", "S01E", "oogdruk"),
        New("sclerose", "L04 L03", ""), New("adhd", "N06B", ""), New("mammacarcinoom carcinoom kanker melanoom lymfoom leukemie myeloom", "L01 L02", "cea psa"), New("transplantatie", "L04", "tacrolimus kreatinine egfr"),
    ];

    private static ProblemGroup New(string words, string atc, string results) => new(Split(words), Split(atc), Split(results));

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
