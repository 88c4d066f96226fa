namespace Waarborg.Deidentification.Tagging;

internal static partial class WordClasses
{
    private static readonly (uint Classes, string Words)[] Lists =
    [
        (Title, "mevrouw mevr mvr mw meneer mijnheer menneer dhr heer heren hr mej mejuffrouw juffrouw mr mrs ms miss mister fam familie drs dr prof "
            + "professor ing ir ds pater oom ome tante juf meester zuster broeder opa oma dokter doktor dominee pastoor imam sir madam uncle aunt "
            + "auntie grandma grandpa frau herr monsieur madame gebroeders gebr rev reverend"),
        (Role, "huisarts arts tandarts specialist internist cardioloog neuroloog chirurg psychiater psycholoog verpleegkundige vpk assistent assistente "
            + "apotheker verloskundige gynaecoloog kinderarts longarts oogarts uroloog orthopeed radioloog fysiotherapeut ergotherapeut logopedist dietist "
            + "wijkverpleegkundige casemanager begeleider begeleidster mentor behandelaar hoofdbehandelaar collega medewerker medewerkster agent monteur "
            + "adviseur bezorger chauffeur manager teamleider teamlead leidinggevende recruiter docent leraar trainer coach notaris advocaat rechter "
            + "wethouder burgemeester directeur contactpersoon mantelzorger zorgcoordinator maatschappelijk werker nurse doctor gp physio consultant "
            + "surgeon colleague supervisor teacher carer therapist dentist hygienist midwife hidha aios poh coassistent nurse referent referente"),
        (Greeting, "hoi hallo hey hee hai hi dag goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeiedag beste geachte lieve "
            + "waarde dear hello morning afternoon evening bedankt dank dankje dankjewel thanks thank thx welkom welcome sorry hiya cheers doei"),
        (Closing, "groet groeten groetjes gr grt grtz mvg hoogachtend liefs kus xxx xx xoxo regards wishes sincerely faithfully love vriendelijke kusjes "
            + "vrgr gegroet"),
        (Relation, "partner man vrouw zoon zoontje dochter dochtertje vader moeder broer broertje zus zusje vriend vriendin echtgenoot echtgenote ex "
            + "kleinzoon kleindochter schoonmoeder schoonvader schoonzus schoonzoon schoondochter zwager zwagerin schoonbroer stiefzoon stiefdochter "
            + "stiefvader stiefmoeder huisgenoot huisgenote baas kinderen ouders baby tweeling kind verloofde peetoom neef neefje nicht nichtje buurman "
            + "buurvrouw buurjongen buurmeisje oppas vriendje vriendinnetje son daughter husband wife mother father brother sister friend boyfriend "
            + "girlfriend flatmate roommate neighbour boss grandson granddaughter mum mom dad pa ma papa mama cousin niece nephew grandmother grandfather "
            + "patient patiente client cliente bewoner bewoonster huurder klant kandidaat sollicitant weduwe weduwnaar mantelzorgster voogd kleinkind "
            + "kleinkinderen zonen dochters zussen broers neven nichten twin stepson stepdaughter partners fiance fiancee"),
        (Introduction, "naam heet heten heette name called named genaamd roepnaam voornaam achternaam namens ondergetekende getekend meisjesnaam "
            + "geboortenaam tnv tav tenaamstelling spreekt gesproken voorletters surname signed contactpersoon met"),
        (Particle, "van de der den het t ter ten te in op v d vd vdr von und zu da das do dos du di del della la le las los el al ul ibn ben bin bint "
            + "abu st aan bij uit s over onder y mac o mc des af"),
        (PlacePreposition, "in te uit naar bij nabij omgeving rondom from at near woonplaats geboorteplaats regio gemeente wijk plaats stad dorp town "
            + "city vestiging locatie gevestigd"),
        (Month, "januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sep sept okt "
            + "nov dec january february march may june july august october oct mar"),
        (Weekday, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo monday tuesday wednesday thursday friday saturday "
            + "sunday mon tue wed thu fri sat sun"),
        (Country, "nederland belgie duitsland frankrijk engeland spanje italie portugal polen roemenie bulgarije hongarije griekenland turkije marokko "
            + "suriname curacao aruba bonaire antillen indonesie china india pakistan afghanistan irak iran syrie libanon egypte tunesie algerije somalie "
            + "eritrea ethiopie soedan ghana nigeria kenia kameroen congo angola kaapverdie senegal gambia brazilie argentinie colombia venezuela peru "
            + "chili mexico canada amerika australie japan korea vietnam thailand filipijnen maleisie singapore rusland oekraine servie kroatie bosnie "
            + "kosovo albanie macedonie slovenie slowakije tsjechie oostenrijk zwitserland luxemburg denemarken zweden noorwegen finland ijsland ierland "
            + "schotland wales letland litouwen estland israel palestina jemen koeweit dominicaanse cuba haiti jamaica netherlands holland belgium "
            + "germany france england spain italy poland romania bulgaria turkey morocco indonesia syria iraq egypt ethiopia brazil russia ukraine "
            + "ireland scotland usa uk vs nepal bangladesh lanka eilanden armenie georgie azerbeidzjan kazachstan mongolie rwanda burundi oeganda "
            + "tanzania zambia zimbabwe zuid-afrika"),
        (Place, Places),
        (Demonym, "nederlandse nederlander nederlands belgische belg belgisch duitse duitser duits franse fransman frans engelse engelsman engels britse "
            + "brits spaanse spanjaard spaans italiaanse italiaan italiaans portugese portugees poolse pool pools roemeense roemeen roemeens bulgaarse "
            + "bulgaar bulgaars hongaarse hongaar griekse griek grieks turkse turk turks marokkaanse marokkaan marokkaans surinaamse surinamer surinaams "
            + "antilliaanse antilliaan antilliaans curacaose arubaanse indonesische indonesier indische indisch indo molukse molukker chinese chinees "
            + "indiase indier pakistaanse pakistaan afghaanse afghaan afghaans iraakse irakees iraanse iranier perzische syrische syrier syrisch "
            + "libanese egyptische tunesische algerijnse somalische somalier somali eritrese eritreeer ethiopische soedanese ghanese ghanees nigeriaanse "
            + "nigeriaan keniaanse kameroense congolese angolese kaapverdische kaapverdiaan senegalese braziliaanse braziliaan argentijnse colombiaanse "
            + "venezolaanse peruaanse mexicaanse canadese amerikaanse amerikaan australische japanse koreaanse vietnamese thaise filipijnse russische rus "
            + "oekraiense oekrainer oekraiens servische kroatische bosnische bosnier albanese tsjechische oostenrijkse zwitserse deense zweedse noorse "
            + "finse ierse schotse letse litouwse israelische palestijnse koerdische koerd koerdisch berberse javaanse hindoestaanse hindoestaan creoolse "
            + "creool friese fries dutch belgian german french english british spanish italian portuguese polish romanian bulgarian hungarian greek "
            + "turkish moroccan surinamese indonesian indian pakistani afghan iraqi iranian persian syrian lebanese egyptian tunisian eritrean ethiopian "
            + "sudanese ghanaian nigerian kenyan brazilian american canadian australian japanese korean vietnamese russian ukrainian serbian croatian "
            + "bosnian albanian czech austrian swiss danish swedish norwegian finnish irish scottish welsh kurdish african afrikaanse aziatische arabische "
            + "roma sinti armeense armeen tamil nepalese bengaalse mongoolse maleisische filipina filipino vlaamse vlaming waalse zuid-afrikaanse"),
        (Belief, "moslim moslima islamitisch islamitische katholiek katholieke rooms protestant protestants protestantse gereformeerd gereformeerde "
            + "hervormd hervormde luthers lutherse christen christelijk christelijke joods joodse jood hindoe hindoeistisch boeddhist boeddhistisch "
            + "sikh atheist agnost orthodox orthodoxe evangelisch evangelische doopsgezind doopsgezinde remonstrants vrijgemaakt pinkstergemeente baptist "
            + "getuige jehova soenniet soennitisch sjiiet sjiitisch alevi alevitisch kerkelijk gelovig ongelovig koptisch koptische muslim catholic "
            + "protestant christian jewish hindu buddhist atheist orthodox evangelical methodist anglican quaker mormon sunni shia humanist humanistisch "
            + "reformatorisch antroposofisch lutheran reformed mennonite vrijzinnig bevindelijk ouderling diaken"),
        (MaritalStatus, "getrouwd gehuwd gescheiden ongehuwd ongetrouwd weduwe weduwnaar alleenstaand alleenstaande samenwonend vrijgezel verloofd "
            + "partnerschap single married divorced widowed widow widower separated engaged cohabiting unmarried gesch verweduwd hertrouwd alleenwonend "
            + "living together"),
        (Orientation, "homo homoseksueel homoseksuele lesbisch lesbische lesbienne biseksueel biseksuele bi gay lesbian bisexual queer transgender trans "
            + "transvrouw transman nonbinair non-binair hetero heteroseksueel aseksueel panseksueel vakbond vakbondslid fnv cnv vcp vvd pvda cda groenlinks "
            + "pvv fvd cu sgp sp partijlid unie bbb nsc volt denk kaderlid vakbonds union party labour lid"),
        (OrganisationWord, "stichting vereniging bv nv vof cv ltd inc gmbh sa bvba holding groep group basisschool school college lyceum gymnasium "
            + "mavo havo vwo mbo hbo hogeschool universiteit university academie academy instituut institute roc ziekenhuis hospital kliniek clinic umc "
            + "medisch medical centrum center centre huisartsenpraktijk huisartsenpost praktijk tandartspraktijk apotheek pharmacy thuiszorg zorggroep "
            + "zorgcentrum verpleeghuis verzorgingshuis woonzorgcentrum hospice ggz jeugdzorg kinderdagverblijf kinderopvang bso gemeente provincie "
            + "ministerie rechtbank waterschap bank verzekeringen verzekering pensioenfonds woningcorporatie woningstichting woningbouw bakkerij slagerij "
            + "garage autobedrijf bouwbedrijf aannemersbedrijf installatiebedrijf schildersbedrijf transport logistiek hotel restaurant cafe winkel "
            + "supermarkt club fc sv vv sportvereniging voetbalclub tennisclub hockeyclub zwemclub kerk moskee synagoge parochie bibliotheek museum "
            + "theater bouwmarkt kwekerij drukkerij uitgeverij makelaardij advocaten notariskantoor accountants consultancy services solutions company "
            + "energie telecom internet webshop maatschap firma gebroeders zonen koor orkest scouting muziekvereniging manege sportschool kapsalon "
            + "werkgever bedrijf dierenkliniek dierenarts post laboratorium labs studio uitzendbureau fabriek"),
        (Job, Jobs),
        (AgeWord, "jaar jr jarige jarig jaren leeftijd lft maanden mnd weken wkn dagen years year yr yrs yo aged age old oud jong months weeks turned "
            + "wordt werd geworden verjaardag plus"),
        (NumberWord, "nummer nr no number klantnummer klantnr ordernummer bestelnummer polisnummer polis contract contractnummer dossier dossiernummer "
            + "patientnummer patnr zaaknummer zaak ticket referentie ref kenmerk lidnummer factuur factuurnummer ean meternummer order bestelling "
            + "reservering boeking claim schadenummer personeelsnummer relatienummer clientnummer mrn epd zis paspoort rijbewijs verblijfsdocument "
            + "document passport licence license kenteken plate bsn big agb id case booking reference member membership account tracking zending "
            + "aanvraag melding incident proces pv aangifte code casus rma deelnemer inschrijving mandaat pas kaart sim"),
        (SecretWord, "wachtwoord pincode pin ww password passcode passphrase code toegangscode wifi puk sleutel key login inlog inlogcode kluis "
            + "kluiscode alarmcode deurcode slot cijferslot lock locker wachtzin licentie licentiesleutel token wachtwrd pass pw pwd sleutelkluis "
            + "sleutelkastje gebruiker gebruikersnaam username user account handle profiel insta instagram tiktok snap snapchat discord telegram "
            + "twitter skype steam psn netwerk ssid device apparaat apparaatnaam laptop"),
        (Eponym, "parkinson alzheimer crohn down hodgkin huntington tourette asperger meniere graves hashimoto basedow cushing addison raynaud sjogren "
            + "marfan turner klinefelter barrett bechterew bell behcet wernicke korsakoff lyme dupuytren quervain osgood schlatter perthes scheuermann "
            + "tietze wilson kahler waldenstrom paget pfeiffer lewy guillain barre charcot marie tooth hirschsprung kawasaki ehlers danlos holter "
            + "doppler glasgow apgar babinski lasegue trendelenburg romberg weber rinne fowler epley hallpike dix norton braden barthel katz mmse moca "
            + "beck hamilton wechsler rorschach likert borg gordon omaha ashworth tinetti berg foley billings phalen tinel lachman mcmurray thomas "
            + "allen murphy mcburney bacterie salmonella coombs gram pap papanicolaou hb kveim mantoux schirmer snellen ishihara amsler goldmann "
            + "seldinger billroth whipple nissen hartmann kocher pfannenstiel swan ganz bird maslow marzano kolb big five belbin mbti disc dunning "
            + "dieren angle frankl vertucci miller hall cobb salter harris gartland weber ao colles smith bennett maisonneuve"),
        (Brand, "google apple samsung iphone android ipad galaxy whatsapp facebook instagram linkedin teams zoom outlook excel word powerpoint windows "
            + "microsoft office sharepoint netflix spotify youtube paypal klarna ideal tikkie visa mastercard amex bol coolblue ikea hema albert heijn "
            + "jumbo lidl aldi postnl dhl ups gls dpd kpn ziggo odido vodafone tmobile tele2 philips bosch siemens miele aeg sony lg dell hp lenovo asus "
            + "acer canon nikon epson brother fritz sonos bose nike adidas puma volvo volkswagen vw audi bmw mercedes opel ford peugeot renault citroen "
            + "toyota kia hyundai tesla skoda fiat mazda nissan honda yamaha gazelle batavus sparta python java javascript sql sap jira confluence github "
            + "aws azure docker kubernetes autocad revit photoshop illustrator wordpress shopify salesforce paracetamol ibuprofen metformine metoprolol "
            + "omeprazol pantoprazol simvastatine atorvastatine amlodipine lisinopril furosemide oxazepam temazepam diazepam lorazepam haloperidol "
            + "quetiapine olanzapine sertraline citalopram fluoxetine paroxetine mirtazapine lithium morfine oxycodon fentanyl tramadol amoxicilline "
            + "doxycycline prednison salbutamol insuline levothyroxine apixaban rivaroxaban ritalin concerta zyprexa seroquel novorapid lantus ozempic "
            + "makita festool dewalt hilti toolstation gamma praxis karwei marktplaats vinted airbnb booking uber ns ov chipkaart digid mijnoverheid "
            + "raspberry playstation xbox nintendo switch netgear tplink senseo nespresso dyson bosch roomba"),
        (Living, "woon woont wonen woonde woonachtig wonend wonende woonachtig geboren geb verhuisd verhuis verhuizen verhuizing getogen afkomstig komt "
            + "opgegroeid live lives lived living born moved raised grew werkt werk werkte werken werkzaam gewerkt works worked work werkzaamheden "
            + "gevestigd kantoor vestiging studeerde studeer opleiding stage"),
        (Spelled, "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig "
            + "dertig veertig vijftig zestig zeventig tachtig negentig honderd zero one two three four five six seven eight nine ten eleven twelve thirteen "
            + "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety double dubbel punt apenstaartje "
            + "streepje alfa bravo dot underscore at"),
    ];

    private const string Places =
        "amsterdam rotterdam haag utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad zaandam "
        + "haarlemmermeer hoofddorp hertogenbosch bosch zwolle leiden dordrecht zoetermeer leeuwarden ede maastricht westland alphen alkmaar emmen delft "
        + "deventer venlo helmond oss sittard geleen amstelveen hilversum heerlen purmerend roosendaal schiedam lelystad hoorn vlaardingen spijkenisse "
        + "almelo gouda zaltbommel assen bergen capelle ijssel nieuwegein veenendaal zeist katwijk hengelo roermond doetinchem helder terneuzen "
        + "middelburg vlissingen goes kampen hardenberg barneveld harderwijk heerhugowaard velsen ijmuiden beverwijk weert waalwijk oosterhout veldhoven "
        + "uden veghel boxtel best valkenswaard geldrop someren deurne horst panningen venray cuijk grave boxmeer gennep kerkrade landgraaf brunssum stein "
        + "meerssen valkenburg vaals gulpen eijsden echt swalmen tegelen blerick tiel culemborg geldermalsen leerdam gorinchem sliedrecht papendrecht "
        + "ridderkerk barendrecht zwijndrecht alblasserdam krimpen bodegraven woerden montfoort oudewater ijsselstein houten bunnik driebergen doorn "
        + "rhenen wageningen bennekom lunteren scherpenzeel woudenberg soest baarn bussum naarden weesp laren blaricum huizen eemnes bunschoten spakenburg "
        + "nijkerk putten ermelo nunspeet elburg oldebroek hattem heerde epe vaassen twello voorst zutphen lochem vorden winterswijk aalten lichtenvoorde "
        + "groenlo borculo neede eibergen haaksbergen goor delden borne oldenzaal losser denekamp ootmarsum tubbergen vriezenveen rijssen holten nijverdal "
        + "hellendoorn raalte ommen dalfsen staphorst meppel steenwijk hoogeveen coevorden klazienaveen beilen westerbork rolde gieten borger stadskanaal "
        + "veendam winschoten delfzijl appingedam uithuizen winsum bedum haren roden leek marum zuidhorn grijpskerk drachten heerenveen sneek bolsward "
        + "harlingen franeker dokkum buitenpost surhuisterveen gorredijk joure lemmer workum stavoren makkum burgum kollum wolvega oosterwolde appelscha "
        + "emmeloord urk dronten swifterbant zeewolde enkhuizen medemblik schagen heiloo castricum uitgeest heemskerk zandvoort heemstede bloemendaal hillegom "
        + "lisse sassenheim noordwijk oegstgeest voorschoten wassenaar leidschendam voorburg rijswijk naaldwijk monster maassluis hellevoetsluis brielle "
        + "oostvoorne middelharnis sommelsdijk zierikzee tholen kapelle yerseke hulst oostburg sluis axel domburg veere zevenaar duiven westervoort "
        + "didam heerenberg dieren velp rheden oosterbeek renkum elst bemmel huissen druten wijchen beuningen malden groesbeek heusden drunen kaatsvuur "
        + "dongen gilze rijen goirle hilvarenbeek oisterwijk vught schijndel gemert bakel asten nuenen son breugel eersel bladel reusel oirschot etten leur "
        + "rucphen zundert steenbergen halsteren woensdrecht ossendrecht zevenbergen klundert raamsdonksveer geertruidenberg werkendam aalsmeer uithoorn "
        + "mijdrecht diemen landsmeer oostzaan wormerveer krommenie assendelft volendam edam monnickendam texel vlieland terschelling ameland "
        + "schiermonnikoog burg nes abcoude breukelen maarssen bilthoven bilt maarn leersum amerongen vianen nieuwkoop waddinxveen boskoop "
        + "moordrecht pijnacker nootdorp lansingerland bergschenhoek berkel rodenrijs bleiswijk rozenburg hoogvliet pernis scheveningen loosduinen ypenburg "
        + "leidsche rijn overvecht kanaleneiland lombok transvaal schilderswijk bijlmer bijlmermeer osdorp slotervaart geuzenveld ijburg jordaan pijp "
        + "charlois feijenoord kralingen crooswijk delfshaven ijsselmonde presikhaaf malburgen dukenburg lindenholt tongelre woensel stratum gestel "
        + "friesland groningen drenthe overijssel flevoland gelderland utrecht holland noord-holland zuid-holland zeeland brabant limburg twente achterhoek "
        + "veluwe betuwe randstad salland gooi waterland westfriesland kennemerland rivierenland peel kempen randmeren "
        + "antwerpen gent brugge brussel leuven mechelen hasselt genk aalst kortrijk oostende roeselare turnhout luik namen charleroi bergen doornik "
        + "sint-niklaas lier geel mol lommel tongeren maaseik vlaanderen wallonie waregem dendermonde lokeren beveren deinze ieper knokke diest tienen halle "
        + "vilvoorde schaarbeek anderlecht molenbeek elsene berchem borgerhout deurne merksem hoboken wilrijk "
        + "londen london parijs paris berlijn berlin hamburg keulen dusseldorf frankfurt munchen munich madrid barcelona lissabon lisbon rome milaan milan "
        + "wenen vienna praag prague warschau warsaw krakow gdansk wroclaw boekarest bucharest sofia boedapest budapest athene athens istanbul ankara "
        + "izmir konya kayseri rabat casablanca tanger fez marrakech nador hoceima oujda agadir paramaribo nickerie willemstad oranjestad jakarta bandung "
        + "surabaya beijing shanghai hongkong delhi mumbai kabul bagdad teheran damascus aleppo homs beiroet cairo tunis algiers mogadishu asmara "
        + "addis abeba khartoem accra kumasi lagos nairobi kinshasa luanda praia dakar rio paulo lima bogota caracas toronto york chicago boston "
        + "sydney melbourne tokyo seoul hanoi bangkok manila moskou moscow kiev kyiv lviv charkov odessa belgrado zagreb sarajevo tirana dublin edinburgh "
        + "glasgow manchester birmingham liverpool leeds bristol cardiff oxford cambridge plymouth munster aken aachen kleve emmerich essen dortmund "
        + "bremen hannover leipzig dresden stuttgart geneve zurich bazel basel kopenhagen stockholm oslo helsinki riga vilnius tallinn jeruzalem gaza "
        + "johannesburg kaapstad durban pretoria lyon marseille lille rijsel bordeaux nice toulouse sevilla valencia malaga porto napoli napels turijn";

    private const string Jobs =
        "verpleegkundige verzorgende timmerman loodgieter elektricien metselaar schilder stukadoor stratenmaker lasser monteur automonteur fietsenmaker "
        + "vrachtwagenchauffeur chauffeur buschauffeur taxichauffeur machinist conducteur piloot steward stewardess schipper matroos visser boer veehouder "
        + "tuinder hovenier kweker bloemist bakker slager kok chef-kok ober serveerster barman barista kelner gastvrouw gastheer receptionist receptioniste "
        + "secretaresse administrateur boekhouder boekhoudster accountant controller belastingadviseur jurist advocaat rechter notaris griffier politieagent "
        + "agente brandweerman militair marechaussee beveiliger bewaker gevangenbewaarder leraar lerares leerkracht onderwijzer onderwijzeres docent docente "
        + "hoogleraar lector onderzoeker wetenschapper bibliothecaris journalist redacteur schrijver vertaler tolk fotograaf cameraman regisseur acteur actrice "
        + "zanger zangeres muzikant pianist violist dirigent danser kunstenaar ontwerper vormgever architect ingenieur bouwkundige tekenaar werkvoorbereider "
        + "uitvoerder projectleider projectmanager productmanager programmeur ontwikkelaar systeembeheerder netwerkbeheerder tester data-analist analist "
        + "consultant adviseur makelaar verkoper verkoopster vakkenvuller caissiere kassamedewerker winkelmedewerker magazijnmedewerker orderpicker "
        + "heftruckchauffeur logistiek planner inkoper accountmanager vertegenwoordiger marketeer recruiter huisarts arts chirurg tandarts tandtechnicus "
        + "apotheker apothekersassistente doktersassistente fysiotherapeut ergotherapeut logopedist dietist psycholoog psychiater verloskundige kraamverzorgende "
        + "thuiszorgmedewerker helpende zorgkundige begeleider groepsleider pedagoog pedagogisch jongerenwerker maatschappelijk werker dominee pastoor imam "
        + "kapper kapster schoonheidsspecialiste nagelstyliste schoonmaker schoonmaakster huishoudster glazenwasser vuilnisman postbode pakketbezorger "
        + "maaltijdbezorger koerier huisvrouw huisman gepensioneerd student studente stagiair stagiaire vrijwilliger ondernemer zelfstandige zzp freelancer "
        + "directeur bestuurder manager teamleider afdelingshoofd voorman opzichter kraanmachinist grondwerker dakdekker glaszetter behanger tegelzetter "
        + "installateur smid bankwerker draaier frezer operator procesoperator laborant laborante analiste apotheker dierenarts imker jager boswachter "
        + "nurse teacher engineer driver carpenter plumber electrician painter cook chef waiter waitress cleaner accountant lawyer solicitor journalist "
        + "writer translator photographer designer architect developer programmer analyst consultant manager director assistant secretary receptionist "
        + "salesman cashier warehouse clerk technician mechanic welder bricklayer farmer gardener baker butcher hairdresser pharmacist physiotherapist "
        + "psychologist psychiatrist midwife dentist surgeon carer caretaker porter guard soldier sailor pilot firefighter officer scientist researcher "
        + "lecturer professor librarian musician singer actor artist builder plasterer roofer courier postman student intern volunteer entrepreneur "
        + "freelancer retired purser buyer planner supervisor foreman tester administrator bookkeeper coach trainer instructor tailor upholsterer optician "
        + "opticien audicien kleermaker naaister stoffeerder meubelmaker instrumentmaker horlogemaker goudsmid drukker zetter grafisch bouwvakker "
        + "conciërge portier kantinemedewerker gids reisleider wethouder raadslid ambtenaar beleidsmedewerker beleidsadviseur griffiemedewerker "
        + "rijinstructeur sportinstructeur badmeester scheidsrechter trainer jockey schipper loods stuurman havenmeester kapitein bootsman touringcarchauffeur";
}
