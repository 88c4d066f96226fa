namespace Waarborg.Care.Language;

internal static partial class Lexicon
{
    /// <summary>Operations, treatments and other things that are done to a patient or agreed with one.</summary>
    private static readonly string[] Treatments =
    [
        "operatie geopereerd opereren ingreep surgery operated operation chirurgisch chirurgie resectie verwijderd weggehaald weggenomen ok", "prothese kunstgewricht nieuw_gewricht replacement prosthesis endoprothese", "knieprothese kunstknie tkp nieuwe_knie knee_replacement nieuwe_linkerknie nieuwe_rechterknie prothese_van_de_knie", "heupprothese kunstheup thp nieuwe_heup hip_replacement prothese_van_de_heup",
        "dotteren pci dotter gedotterd dotterbehandeling angioplastiek stent stents angioplasty", "omleiding bypass cabg omleidingen", "pacemaker icd defibrillator", "keizersnede sectio spoedsectio spoedkeizersnede caesarean c-section", "bevalling partus bevallen geboorte geboren delivery birth beviel baring", "inleiding inleiden ingeleid induction",
        "transplantatie getransplanteerd niertransplantatie levertransplantatie transplant transplantation donornier donorlever", "dialyse nierdialyse hemodialyse dialysis", "bestraling radiotherapie bestraald radiotherapy bestralen radiation bestralingen", "chemo chemotherapie chemokuur chemotherapy kuur chemokuren kuren", "hormoontherapie hormoonbehandeling antihormonaal hormone_therapy", "immunotherapie immunotherapy checkpointremmer",
        "bloedtransfusie transfusie transfusion bloed_toegediend donorbloed packed_cells bloed_gekregen zakken_bloed", "infuus infuzen infusie iv drip infusion intraveneus", "injectie prik spuit injecteren geinjecteerd injection prikken spuiten", "vaccinatie vaccin gevaccineerd prik inenting ingeent vaccination vaccinated booster griepprik immunisation", "zuurstof o2 thuiszuurstof zuurstoftherapie oxygen concentrator zuurstofconcentrator",
        "beademing beademen beademd ventilation ventilator beademingsmachine kunstmatige_beademing", "intubatie beademingsbuis tube intuberen geintubeerd intubated intubation", "niv niet-invasieve_beademing masker ademhalingsondersteuning bipap cpap maskerbeademing non-invasive", "reanimatie reanimeren gereanimeerd resuscitation resuscitate reanimatiewens hartmassage nr", "ic intensive_care intensivecare icu intensieve_zorg ic-opname", "ziekenhuis opname opgenomen ziekenhuisopname admitted hospital admission opnemen ingestuurd insturen kliniek opnames hospitalised klinisch",
        "fysiotherapie fysio fysiotherapeut physiotherapy oefentherapie", "logopedie logopedist speech_therapy", "ergotherapie ergotherapeut", "revalidatie revalideren rehabilitation longrevalidatie", "psychotherapie cgt therapie gesprekken emdr therapy cognitieve_gedragstherapie", "ect elektroconvulsietherapie elektroshock", "gips spalk gipsverband cast splint ingegipst brace", "katheter catheter blaaskatheter cad", "sonde sondevoeding maagsonde tube_feeding neussonde peg",
        "drain drainage gedraineerd drains afgelopen", "hechten gehecht hechtingen stitches", "stoma stomy", "dieet glutenvrij glutenvrije diet voedingsadvies", "controle nacontrole follow-up controles nagekeken nakijken check review gecontroleerd controleren vervolgafspraak terugkomen terugzien gezien screening oogscreening nagezien", "verwijzing verwezen doorverwezen doorgestuurd referred referral aangemeld verwijst", "fixatie vrijheidsbeperking vastbinden restraint",
        "palliatief palliatieve comfort comfortbeleid palliative sedatie", "euthanasie euthanasia euthanasieverklaring levenseinde", "wilsverklaring behandelverbod directive behandelwens behandelafspraak behandelgrens behandelbeperking", "hulpmiddel hulpmiddelen aid aids", "gehoorapparaat gehoortoestel hoortoestel hearing_aid hoortoestellen", "bril lenzen glasses", "trommelvliesbuisjes buisjes grommets", "rolstoel scootmobiel wheelchair", "rollator looprek looprekje walker", "stok kruk krukken wandelstok cane crutches crutch stick elleboogkrukken", "pomp insulinepomp pump",
        "sensor glucosesensor libre cgm", "laser gelaserd laserbehandeling laseren", "spiraal spiraaltje hormoonspiraal iud mirena", "sterilisatie gesteriliseerd", "lichttherapie uvb puva fototherapie phototherapy", "smeren zalf creme cream ointment ingesmeerd smeert", "noodset noodmedicatie noodpakket rescue", "wondverzorging verband verbinden dressing",
    ];

    /// <summary>Classes of drugs by their lay names; after the bar the drugs of the class, which are no names for one another. Drugs by their trade names.</summary>
    private static readonly string[] Drugs =
    [

        "bloedverdunner bloedverdunners antistolling antistollingsmiddel anticoagulantia anticoagulant doac noac blood_thinner bloedverdunnende bloedverdunning | apixaban rivaroxaban dabigatran edoxaban acenocoumarol fenprocoumon warfarine nadroparine ticagrelor clopidogrel acetylsalicylzuur dalteparine enoxaparine tinzaparine",
        "plaatjesremmer plaatjesremmers antiplatelet | clopidogrel ticagrelor prasugrel acetylsalicylzuur carbasalaatcalcium",
        "plaspil plaspillen plastablet plastabletten diureticum diuretica diuretic water_tablet | furosemide bumetanide hydrochloorthiazide chloortalidon spironolacton indapamide",
        "betablokker betablokkers beta_blocker bètablokker | metoprolol bisoprolol atenolol propranolol carvedilol nebivolol sotalol labetalol", "aceremmer ace_remmer ace_inhibitor ace_remmers | lisinopril enalapril perindopril ramipril captopril fosinopril",
        "bloeddrukverlager bloeddrukmiddel antihypertensivum bloeddrukpil bloeddruktablet bloeddrukmedicatie blood_pressure_tablet blood_pressure_medication | amlodipine losartan valsartan candesartan irbesartan telmisartan nifedipine lisinopril enalapril perindopril ramipril labetalol methyldopa metoprolol hydrochloorthiazide",
        "cholesterolverlager statine statines statin cholesterolpil cholesterolmiddel | simvastatine atorvastatine rosuvastatine pravastatine ezetimib",
        "maagbeschermer maagzuurremmer protonpompremmer ppi maagtablet | omeprazol pantoprazol esomeprazol lansoprazol rabeprazol",
        "pijnstiller pijnstillers analgeticum painkiller pijnstilling pijnmedicatie pijnbestrijding painkillers | paracetamol ibuprofen naproxen diclofenac tramadol oxycodon morfine fentanyl",
        "nsaid nsaids ontstekingsremmer ontstekingsremmers ontstekingsremmende_pijnstiller ontstekingsremmende_pijnstillers | ibuprofen naproxen diclofenac celecoxib meloxicam etoricoxib",
        "opiaat opioide opioid opioids opiaten opioiden | morfine oxycodon fentanyl tramadol methadon buprenorfine",
        "antibioticum antibiotica antibioticakuur antibioticumkuur antibiotic antibiotics | amoxicilline doxycycline flucloxacilline ciprofloxacine nitrofurantoine cotrimoxazol azitromycine clindamycine claritromycine ceftriaxon feneticilline levofloxacine penicilline trimethoprim fosfomycine cefuroxim",
        "penicilline penicillinen penicillin | amoxicilline flucloxacilline feneticilline",
        "corticosteroid corticosteroiden steroid steroiden stootkuur bijnierschorshormoon steroids prednison ontstekingsremmer | prednisolon dexamethason hydrocortison triamcinolon methylprednisolon",
        "antidepressivum antidepressiva ssri antidepressant antidepressants | citalopram sertraline fluoxetine paroxetine venlafaxine mirtazapine amitriptyline nortriptyline escitalopram duloxetine",
        "antipsychoticum antipsychotica antipsychotic | olanzapine quetiapine risperidon haloperidol clozapine aripiprazol", "slaapmiddel slaappil slaaptablet sleeping_pill slaapmedicatie sleeping_tablet | temazepam zopiclon zolpidem lormetazepam melatonine",
        "kalmeringsmiddel benzodiazepine benzodiazepines rustgevend kalmerend sedative | diazepam lorazepam oxazepam temazepam alprazolam midazolam",
        "stemmingsstabilisator mood_stabiliser stemmingsstabilisatoren | lithium lithiumcarbonaat valproinezuur lamotrigine",
        "antiepilepticum anti_epilepticum anti_epileptica epilepsiemiddel | levetiracetam valproinezuur carbamazepine lamotrigine fenytoine oxcarbazepine", "insuline insulin | glargine aspart lantus novorapid degludec lispro detemir levemir humalog tresiba",
        "bloedsuikerverlager | metformine glimepiride gliclazide tolbutamide empagliflozine dapagliflozine", "sglt2 sglt2_remmer sglt2_remmers | empagliflozine dapagliflozine canagliflozine", "schildklierhormoon | levothyroxine",
        "inhalator pufje puffer puf inhaler inhalatie pufjes ingeademd inhaleert luchtwegverwijder | salbutamol fluticason formoterol beclometason budesonide tiotropium salmeterol ipratropium", "vernevelaar vernevelen nebuliser verneveld",
        "anticonceptie pil anticonceptiepil contraception | ethinylestradiol levonorgestrel desogestrel", "bisfosfonaat botversterker botmedicatie bisfosfonaten | alendroninezuur risedroninezuur zoledroninezuur denosumab ibandroninezuur",
        "biological biologicals | adalimumab infliximab etanercept ustekinumab secukinumab tocilizumab rituximab dupilumab vedolizumab", "laxeermiddel laxans laxative laxantia | macrogol movicolon lactulose",
        "ijzer ijzertabletten iron ijzerinfuus | ferrofumaraat ferrosulfaat", "vitamine vitamin | cholecalciferol colecalciferol hydroxocobalamine foliumzuur",
        "antihistaminicum hooikoortstablet antihistamine | cetirizine loratadine desloratadine levocetirizine clemastine", "contrastmiddel contrast contrastvloeistof contraststof jodium iodine jodiumhoudend", "nitroglycerine nitro nitraat nitrospray isosorbide",
        "stolseloplosser trombolyse stolseloplossend thrombolysis alteplase stolseloplossend_middel", "medicijn medicijnen medicatie geneesmiddel middel middelen medication drug tablet tabletten pillen pil medicine tablets", "neusspray neusdruppels nasal_spray",
        "oogdruppels druppels druppel eye_drops drops | latanoprost timolol", "antistof antistoffen afweerstoffen antibodies", "antihormoon | tamoxifen letrozol anastrozol exemestaan", "antibraakmiddel | metoclopramide ondansetron domperidon", "antibioticum ab",
    ];

    /// <summary>Single drugs by their names and trade names.</summary>
    private static readonly string[] Substances =
    [
        "prednison prednisolon prednisolone prednisone", "diazepam valium", "lithium lithiumcarbonaat priadel camcolit", "valproinezuur valproaat depakine valproate", "glargine lantus", "aspart novorapid", "levothyroxine thyrax euthyrox", "salbutamol ventolin",
        "adrenaline epipen adrenalinepen noodpen epinefrine adrenaline_auto_injector auto_injector", "alendroninezuur alendronaat alendronate", "zoledroninezuur zoledronaat", "methotrexaat mtx methotrexate", "isotretinoine roaccutane",
        "methylfenidaat ritalin concerta", "paracetamol acetaminofen pcm", "prednisolon pred", "furosemide lasix", "haloperidol haldol", "temazepam normison", "oxazepam seresta", "quetiapine seroquel", "tramadol tramal", "salbutamol ventolin",
        "macrogol movicolon", "nitrofurantoine furadantine", "cotrimoxazol bactrimel co_trimoxazol", "amoxicilline_clavulaanzuur augmentin", "methylfenidaat ritalin concerta medikinet", "omeprazol losec", "metoprolol selokeen", "levetiracetam keppra",
        "lamotrigine lamictal", "carbamazepine tegretol", "escitalopram lexapro", "venlafaxine efexor", "rivaroxaban xarelto", "apixaban eliquis", "dabigatran pradaxa", "tamoxifen nolvadex", "adalimumab humira", "etanercept enbrel", "infliximab remicade",
        "dupilumab dupixent", "acetylsalicylzuur aspirine ascal aspirin",
    ];

    /// <summary>Home, habits, wishes and what else a record tells of a life.</summary>
    private static readonly string[] Lives =
    [
        "roken rookt rookte gerookt sigaretten roker smokes smoking smoker packyears pakjaren rookstop tabak shag vapen tobacco", "alcohol drinkt drank bier wijn drinken alcoholgebruik drinks glazen borrel", "cannabis wiet blowt blowen hasj marihuana geblowd joints joint", "drugs heroine cocaine drug speed xtc", "woont wonen woning huis thuis lives home woonachtig thuiswonend woonsituatie studio appartement flat", "verpleeghuis verzorgingshuis woonzorgcentrum nursing_home instelling",
        "werkt werk werkzaam baan works working werken beroep job arbeid", "school klas schooltijd onderwijs", "autorijden rijdt rijden rijgeschikt achter_het_stuur driving rijbewijs autorijdt auto drive besturen", "thuiszorg wijkverpleging wijkverpleegkundige home_care", "mantelzorg mantelzorger", "vertegenwoordiger wettelijk_vertegenwoordiger mentor curator representative bewindvoerder gemachtigde", "contactpersoon contact", "tolk tolkt vertaalt interpreter", "overleden overleed gestorven dood died deceased sterven overlijden bezweek bezweken passed_away", "kinderwens zwangerschapswens wil_zwanger", "huisdier kat hond poes pets cat dog",
        "sport sporten trainen sports gymnastiek", "getrouwd gehuwd huwelijk married", "gescheiden scheiding divorced", "eet eten voeding intake eats eating", "loopt lopen mobiliseert mobiel wandelen walks walking loopafstand", "traplopen trap trappen stairs",
    ];
}
