namespace Waarborg.Care.Language;

internal static partial class Lexicon
{
    /// <summary>Where in the body.</summary>
    private static readonly string[] Places =
    [
        "hart cardiaal cor heart cardiale", "nier nieren renaal kidney renal kidneys", "lever hepatisch liver lever-", "long longen pulmonaal lung lungs thorax pulmonary", "huid dermaal skin", "hersenen hersens brein brain cerebrum cerebraal hoofd", "knie knieen knee", "heup heupen hip", "oog ogen eye eyes", "oor oren ear ears", "neus nose neusholte", "keel throat pharynx farynx", "mond mouth", "tong tongue", "kaak jaw",
        "buik abdomen abdominaal belly abdominale", "borst mamma breast mammae borsten", "maag gastro stomach", "darm darmen colon ileum bowel dikkedarm", "dunne_darm dunnedarm duodenum", "slokdarm oesofagus oesophagus esophagus", "alvleesklier pancreas", "galblaas gal galwegen", "milt spleen", "blaas bladder", "prostaat prostate", "baarmoeder uterus", "eierstok eierstokken ovarium ovary", "schildklier thyroid",
        "arm armen", "been benen leg legs onderbeen bovenbeen", "hand handen hands", "voet voeten foot feet", "schouder schouders shoulder", "elleboog elbow", "pols polsen wrist", "enkel enkels ankle ankles", "teen tenen toe toes", "vinger vingers finger fingers duim thumb", "rug back lumbaal wervelkolom spine", "nek neck hals cervicaal", "wervel wervels vertebra wervellichaam", "kuit kuiten calf", "lies groin", "bekken pelvis", "rib ribben",
        "gezicht gelaat aangezicht face", "slaap temporaal temporalis slagader_bij_de_slaap", "bot botten skelet bone bones", "spier spieren muscle", "zenuw zenuwen nerve", "gewricht gewrichten joint joints", "pees pezen tendon achillespees", "bloedvat vat vaten slagader arterie ader vene kransslagader lad rca aorta", "lymfeklier lymfeklieren klier klieren oksel schildwachtklier", "gebit tanden tand kies kiezen tandarts teeth", "netvlies retina fundus oogfundus", "gehoor hearing", "romp trunk", "hoofd head schedel",
    ];

    /// <summary>Tests and measurements.</summary>
    private static readonly string[] Tests =
    [
        "bloeddruk rr tensie blood_pressure", "pols hartslag hartfrequentie pulse heart_rate polsslag", "gewicht lichaamsgewicht weegt woog wegen gewogen weight weighs weighed kilo kg", "nierfunctie egfr gfr kreatinine creatinine klaring renal_function", "leverwaarden alat asat leverfunctie leverenzymen gamma-gt gammagt liver_enzymes", "pompfunctie lvef ef ejectiefractie knijpkracht ejection_fraction pompkracht pompt pompte", "longfunctie fev1 spirometrie piekstroom blaastest_longen lung_function", "saturatie sat zuurstofgehalte spo2 zuurstofsaturatie oxygen_saturation zuurstof",
        "hemoglobine hb haemoglobin bloedgehalte", "bezinking bse crp ontstekingswaarde ontstekingswaarden infectiewaarde", "bloedsuiker glucose suikerwaarde blood_sugar suiker", "langetermijnsuiker hba1c suikergemiddelde", "cholesterol ldl", "natrium sodium zoutgehalte zout na", "kalium potassium", "spiegel bloedspiegel dalspiegel level concentratie", "schildklierwaarde tsh ft4", "bloedonderzoek lab laboratorium bloeduitslag labuitslag blood_test bloedwaarden", "urine urineonderzoek plas", "kweek gekweekt culture kweken uitstrijk",
        "echo echografie ultrasound echocardiogram duplex echocardiografie", "foto rontgenfoto x-thorax x-ray xray rontgen longfoto", "scan ct mri mra ct-scan mri-scan petscan pet pet-scan", "botdichtheidsmeting dexa dexascan botdichtheid t-score tscore", "biopt biopsie weefselonderzoek biopsy bioptie biopten weefsel stukje_weefsel histologie pa", "kijkonderzoek scopie coloscopie gastroscopie endoscopie darmonderzoek darmspiegeling maagspiegeling bronchoscopie colonoscopy", "punctie lumbaalpunctie ruggenprik gepuncteerd naald", "hersenvocht liquor", "hartfilmpje ecg ekg hartfilm", "holter hartritmeonderzoek", "slaaponderzoek polysomnografie sleep_study",
        "gehoortest audiogram audiometrie hearing_test toonaudiogram", "allergietest huidtest priktest plakproef plaktest provocatie provocatietest allergieonderzoek skin_test", "geheugentest mmse moca testscore cognitieve_test", "genetisch_onderzoek dna-onderzoek dna erfelijkheidsonderzoek genetic_test", "zwangerschapstest hcg", "mammografie mammogram borstfoto mammogrammen", "onderzoek test onderzocht examination getest testen onderzoeken", "uitslag uitslagen resultaat result results bevinding", "snijvlak snijvlakken snijranden resectieranden margins", "loopafstand 6mwt looptest wandeltest", "tug timed_up", "buiging flexie boog buigen gebogen flexion", "lengte groei height", "bmi", "virus dna rna viruslast viral_load", "punctie", "maat omvang grootte doorsnede diameter size",
    ];

    /// <summary>People.</summary>
    private static readonly string[] People =
    [
        "arts dokter doctor behandelaar specialist", "huisarts ha gp", "cardioloog cardio hartspecialist cardiologist", "longarts longpoli pulmonoloog", "neuroloog neurologist", "chirurg surgeon", "internist", "kinderarts paediatrician", "psychiater psychiatrist", "psycholoog psychologist", "gynaecoloog obstetrician gynaecologist", "verloskundige midwife", "dermatoloog huidarts dermatologist", "kno-arts kno oorarts", "oogarts ophthalmologist", "orthopeed orthopedisch", "uroloog", "oncoloog oncologist", "reumatoloog reuma", "geriater", "allergoloog", "apotheker apotheek pharmacy", "verpleegkundige nurse zuster verpleging", "tandarts dentist", "dietist", "maatschappelijk social_worker",
        "kind kinderen child children kindje baby zuigeling pasgeborene newborn", "man meneer dhr heer", "vrouw mevrouw mw", "vriendin vriend partner echtgenoot echtgenote spouse", "gezin familie family", "buurvrouw buurman buren neighbour",
    ];

    /// <summary>What happens to a treatment.</summary>
    private static readonly string[] Events =
    [
        "gestart begonnen start starten gestarte begon started began startte ingesteld opgestart ", "gestopt gestaakt staken stop stoppen beeindigd stopgezet afgebouwd stopped stopte discontinued stopzetten staakte", "verhoogd opgehoogd ophogen verhogen increased verhoging omhoog raised opgevoerd", "verlaagd verlagen verminderd minderen teruggebracht omlaag reduced gehalveerd lowered terug afbouwen lager", "hervat herstart opnieuw_gestart resumed weer_gestart restarted", "vervangen omgezet overgezet gewisseld switch switched overgestapt replaced in_plaats_van vervanging gewijzigd ander",
    ];

    /// <summary>Words of what was done, found or decided, and of time.</summary>
    private static readonly string[] Common =
    [
        "gezien gevonden aangetoond zichtbaar found seen vastgesteld gebleken toonde bleek", "normaal normale goed goede gunstig schoon gaaf normal unremarkable fine geen_afwijkingen", "verbeterd beter vooruit verbetering improved better hersteld opgeknapt recovered", "genezen genas cured hersteld verdwenen weg over verdween gone resolved voorbij", "gestegen steeg toegenomen rose risen opgelopen liep_op increased stijging hoger stijgt", "gedaald daalde afgenomen fell fallen gezakt daling lager decreased zakte daalt", "gepland ingepland afgesproken afspraak scheduled planned voorzien staat_gepland afspreken",
        "aangevraagd aanvraag aanvragen requested verzoek", "geweigerd weigert weigerde geweigerde refused declined afgewezen ziet_af afgezien zag_af wil_niet", "gemaakt gedaan verricht uitgevoerd done performed", "uitgesteld uitstel verzet verschoven postponed", "dagelijks daags per_dag daily elke_dag", "wekelijks per_week weekly iedere_week", "maandelijks per_maand monthly", "jaarlijks per_jaar yearly annually", "s_nachts nacht nachtelijk nachtelijke nocturnal night nachts", "ochtend ochtends morgens s_ochtends morning", "avond avonds s_avonds evening", "half_jaar halfjaar zes_maanden halfjaarlijks",
        "verwarring vergissing fout onjuist verkeerd misverstand mistake wrong", "lijst medicatielijst probleemlijst dossier", "links linkerkant linkerzijde linkszijdig left", "rechts rechterkant rechterzijde rechtszijdig right", "spreekt praten praat speaks talk zinnen", "ernstig ernstige forse fors severe heftig hevig", "licht lichte milde mild geringe", "wachtlijst wachttijd waiting_list", "verklaart verklaring oorzaak cause veroorzaakt kwam_door komt_door", "gebruik gebruikt slikt neemt takes uses inneemt ingenomen",
    ];
}
