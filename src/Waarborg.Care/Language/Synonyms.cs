using System.Collections.Frozen;

namespace Waarborg.Care.Language;

/// <summary>Words that name the same thing in Dutch records: abbreviations, lay words, Latin, trade names. One line a meaning; the first word stands for all.</summary>
internal static class Synonyms
{
    private static readonly string[] Lines =
    [
        "hartfalen decompensatie decompensatio cordis hartzwakte", "diabetes dm dm1 dm2 suikerziekte suiker", "nierschade nierinsufficientie cns nierfunctie egfr nierfalen",
        "hartinfarct infarction infarct myocardinfarct stemi nstemi onderwandinfarct voorwandinfarct", "atriumfibrilleren boezemfibrilleren af vkf afib", "hypertensie bloeddruk rr",
        "beroerte cva herseninfarct", "borstkanker mammacarcinoom", "longkanker longcarcinoom", "carcinoom cancer kanker maligniteit tumor", "metastase uitzaaiing metastasen",
        "pneumonie longontsteking pneumonia", "urineweginfectie uwi blaasontsteking cystitis", "artritis reuma ra", "jicht jichtaanval", "depressie depressief depressieve somber",
        "manie manisch manische", "bipolaire manisch-depressief", "cholesterol hypercholesterolemie ldl", "collumfractuur heupfractuur", "breuk fractuur gebroken",
        "valproinezuur valproate valproaat depakine", "methotrexaat mtx", "mycofenolaatmofetil mmf mycofenolaat", "prednisolon prednison pred", "zoledroninezuur zoledronaat", "alendroninezuur alendronaat", "acetylsalicylzuur aspirine ascal", "adrenaline epinefrine epipen", "paracetamol acetaminofen pcm", "lithium lithiumcarbonaat",
        "levodopa madopar sinemet", "acenocoumarol sintrommitis sintrom", "aspart novorapid", "glargine lantus", "hersenvliesontsteking meningitis", "pinda pindas",
        "ei eieren kippenei", "penicilline penicillinen penicillinetest amoxicilline", "roken smoking smokes smoker rookt rookte rookstop gerookt sigaretten packyears roker", "zwangerschapsdiabetes gdm",
        "gestopt gestaakt staken stop stoppen beeindigd afgebouwd", "allergie overgevoeligheid allergisch", "bijwerking verdragen", "huiduitslag uitslag exantheem rash galbulten urticaria",
        "oedeem vocht zwelling gezwollen", "kortademig dyspnoe benauwd kortademigheid benauwdheid breathless", "pijn pijnlijk klachten pain", "echtgenote vrouw partner", "echtgenoot man partner husband", "controle follow-up nacontrole",
        "zuurstof o2 saturatie sat thuiszuurstof zuurstoftherapie oxygen", "gewicht lichaamsgewicht weight woog weegt wegen gewogen weighs weighed afgevallen gewichtsverlies aangekomen gewichtstoename", "bevalling partus vaginaal geboren", "overleden overleed", "gewricht gewrichten",
        "leverwaarden alat asat leverfunctie", "hb hemoglobine", "epilepsie insult", "reanimeren reanimatie gereanimeerd reanimatiewens resuscitation resuscitated resuscitate", "verpleeghuis verzorgingshuis woonzorgcentrum",
        "delier verward verwardheid", "schildwachtklier schildwachtklierprocedure", "nsaid ibuprofen naproxen diclofenac", "gokverslaving gokken impulscontrolestoornis", "hallucinaties ziet",
        "valt vallen viel val", "vaccin vaccinatie gevaccineerd", "tolkt tolk", "verwijzing verwezen", "autorijden rijdt auto rijden rijgeschikt", "spierpijn spierklachten", "maagklachten maagpijn",
        "pompfunctie lvef ef ejectiefractie linkerventrikelejectiefractie", "exacerbatie longaanval longaanvallen exacerbaties", "longfunctie fev1 spirometrie", "aanval aanvallen attack attacks", "griep influenza griepprik", "netvlies retinopathie retina oogfundus fundus",
        "mammografie borstfoto mammogram mammogrammen", "recidief terugkeer teruggekeerd recurrence", "snijvlakken snijranden sneevlakken resectieranden", "bestraling radiotherapie bestraald radiotherapy",
        "operatie geopereerd opereren ingreep surgery operated operation", "knieprothese kunstknie tkp", "heupprothese kunstheup thp", "pci dotter gedotterd dotterbehandeling angioplastiek", "schildklier tsh hypothyreoidie",
        "pil anticonceptiepil anticonceptie ethinylestradiol", "opname ziekenhuis opgenomen ziekenhuisopname admitted hospital", "intuberen intubatie geintubeerd intubated intubation", "beademing beademen beademd ventilation",
        "trombose dvt trombosebeen thrombosis", "hypo hypos hypoglykemie hypoglykemieen", "provocatie provocatietest", "afwijking afwijkingen laesie nodus plekje plekjes abnormalities abnormality", "hersenen hoofd hersens brain schedel cerebrum",
        "hart cardiaal cor heart", "nier nieren renaal kidney", "lever hepatisch liver", "long pulmonaal lung thorax", "huid dermaal skin", "knie knee", "heup hip", "oog ogen eye", "bloedverdunner antistolling anticoagulantia",
        "ontlasting feces defecatie stoelgang", "misselijk misselijkheid nausea", "braken overgeven overgeeft vomiting", "duizelig duizeligheid dizziness", "hoofdpijn cefalgie headache", "koorts fever febris", "jeuk pruritus itching",
        "dementie alzheimer dementia", "geheugen vergeetachtig cognitie memory", "vernevelaar inhalator pufje puffer inhaler", "astma asthma", "eczeem dermatitis", "gebit tanden tandarts", "doof slechthorend gehoorverlies gehoorapparaat",
        "anafylaxie anafylactische anaphylaxis anaphylactic", "bloeding bloedverlies bleeding", "wond ulcus zweer wound", "botontkalking osteoporose osteoporosis", "slijmbeursontsteking bursitis", "chemo chemotherapie chemotherapy kuur",
        "afstoting rejectie afstotingsreactie", "transplantaat donornier transplantaatnier niertransplantaat", "transplantatie niertransplantatie", "cannabis wiet blowt blowen hasj marihuana", "alcohol drinkt drank bier wijn", "suicide zelfmoord zelfdoding suicidepoging zelfmoordpoging",
        "liquor hersenvocht lumbaalpunctie", "pols hartslag hartfrequentie", "keizersnede sectio spoedsectio spoedkeizersnede", "alvleesklier pancreas pancreaskop alvleesklierkop", "gelaat gezicht aangezicht face",
        "buik abdomen abdominaal belly", "geelzucht icterus", "loopafstand loopt 6mwt looptest", "trillen tremor beven beefden bibberen", "scopie coloscopie darmonderzoek endoscopie", "echo duplex echografie echocardiogram ultrasound",
        "blaren blaasjes bullae blisters", "erytheem roodheid", "bloedarmoede anemie", "hartkloppingen palpitaties", "parese verlamming krachtsverlies zwakte", "afasie spraakstoornis taalstoornis", "cataract staar staaroperatie",
        "draagster drager draagt", "sterven overlijden doodgaan die", "thuis huis home", "schok schokken schokfunctie shock", "bloedtransfusie transfusie bloed", "spuit injectie injecteren prik", "eiwit proteinurie eiwitverlies albuminurie",
        "zwanger zwangerschap pregnant", "uitstel uitgesteld verzet verschoven postponed", "darm colon ileum darmen bowel", "slokdarm oesophagus", "maag gastro", "galwegen galweg", "prostaat prostaatklier", "baarmoeder uterus", "eierstok ovarium",
        "tinnitus oorsuizen", "angst angstig paniek", "slapen slaap insomnia slapeloosheid", "moe moeheid vermoeid vermoeidheid tired", "suf sufheid slaperig slaperigheid drowsy", "obstipatie verstopping constipation", "diarree dunne",
        "afvallen vermageren", "oedemen enkeloedeem", "flauwvallen syncope flauwgevallen wegraking", "nierdialyse dialyse hemodialyse", "hersenbloeding", "sonde sondevoeding maagsonde", "spiraal hormoonspiraal spiraaltje",
        "geschrapt verwijderd doorgehaald removed", "leraar docent lerares klas onderwijzer", "angina borstkramp", "longarts pulmonoloog", "wilsverklaring directive", "volmacht gevolmachtigde",
    ];

    private static readonly string[] Plurals = ["en", "s", "e"];

    private static readonly FrozenDictionary<string, string> First = Build();

    /// <summary>The word that stands for this one's meaning, or the word itself.</summary>
    internal static string Canonical(string word)
    {
        if (First.TryGetValue(word, out var known)) return known;
        foreach (var ending in Plurals)
            if (word.Length > 5 && word.EndsWith(ending, StringComparison.Ordinal) && First.TryGetValue(word[..^ending.Length], out known)) return known;
        return word;
    }

    private static FrozenDictionary<string, string> Build()
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines)
        {
            var words = line.Split(' ');
            foreach (var word in words) first.TryAdd(word, words[0]);
        }
        return first.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
