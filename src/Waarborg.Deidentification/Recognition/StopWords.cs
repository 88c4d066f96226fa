using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Frequent Dutch and English words that are no names, whatever stands before them.</summary>
internal static class StopWords
{
    public static readonly WordSet All = new(
        // Dutch function words.
        "de het een en of maar want dus als dan dat die dit deze daar hier er ik jij je u hij zij ze wij we jullie hen hun haar zijn mijn me mij jou jouw uw ons onze zich zelf elkaar wie wat waar",
        "wanneer waarom hoe welke welk hoeveel iemand niemand iets niets niks alles alle alleen al allemaal allen elk elke ieder iedere iedereen beide beiden enkele sommige veel vele weinig meer meest minder",
        "geen niet wel nee ja jawel ok oke okee oké nou toch ook nog even maar eens weer steeds altijd nooit soms vaak meestal ooit straks nu net pas zojuist gisteren vandaag morgen overmorgen eergisteren",
        "in op aan bij van voor met zonder tot tegen over onder boven naast achter tussen door uit om naar per sinds tijdens volgens vanwege wegens binnen buiten rond rondom langs via te ter ten toe af mee na",
        "heen terug weg thuis zo zoals heel erg zeer best beste bijna ongeveer circa ca eigenlijk gewoon misschien wellicht natuurlijk graag helaas inderdaad sowieso trouwens verder vooral behalve ondanks omdat",
        "doordat zodat hoewel terwijl voordat nadat totdat indien tenzij mits zowel noch hetzij immers echter daarom daardoor daarna daarmee daarvoor daarbij daarover daarvan daarop eerst eerder later laatst",
        "laatste volgende vorige nieuwe nieuw oude oud goede goed slecht groot grote klein kleine lang lange kort korte hoog hoge laag lage eerste tweede derde vierde ander andere anders zelfde dezelfde hetzelfde",
        // Dutch verbs in the forms a chat uses.
        "ben bent is was waren geweest wees word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kun kunt kunnen kon konden gekund mag mogen mocht mochten moet moeten moest moesten",
        "zal zult zullen zou zouden wil wilt willen wilde wilden wou ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen gekomen doe doet doen deed deden gedaan zie ziet zien zag zagen gezien zeg zegt zeggen",
        "zei zeiden gezegd weet weten wist wisten geweten denk denkt denken dacht dachten vind vindt vinden vond vonden gevonden krijg krijgt krijgen kreeg kregen gekregen geef geeft geven gaf gaven gegeven neem neemt",
        "nemen nam namen genomen sta staat staan stond stonden gestaan zit zitten zat zaten gezeten lig ligt liggen lag lagen gelegen hoor hoort horen hoorde gehoord vraag vraagt vragen vroeg vroegen gevraagd bel belt",
        "bellen belde gebeld mail mailt mailen mailde gemaild stuur stuurt sturen stuurde gestuurd betaal betaalt betalen betaalde betaald kijk kijkt kijken keek gekeken lees leest lezen las gelezen probeer probeert",
        "proberen geprobeerd hoop hoopt hopen snap snapt snappen begrijp begrijpt begrijpen wacht wachten wachtte laat laten liet gelaten blijf blijft blijven bleef gebleven maak maakt maken maakte gemaakt zoek zoekt",
        "zoeken zocht gezocht gebruik gebruikt gebruiken werk werkt werken werkte gewerkt woon woont wonen woonde gewoond heet heten heette leef leeft leven praat praten spreek spreekt spreken sprak gesproken help helpt",
        "helpen hielp geholpen meld meldt melden meldde gemeld schrijf schrijft schrijven schreef geschreven leg legt leggen zet zetten haal haalt halen breng brengt brengen bracht loop loopt lopen liep rij rijdt rijden",
        "bedoel bedoelt bedoelen verwacht verwachten ontvang ontvangt ontvangen ontving lukt lukte gelukt klopt kloppen duurt duren schiet heen mis belangrijk lijkt lijken leek scheelt kost kosten kostte vertel vertelt",
        "vertellen vertelde verteld neemt bezig klaar geldt gelden vergeten vergeet volg volgt volgen zorg zorgt zorgen wens wenst ontbreekt eet eten drinkt slaap slaapt slapen hou houdt houden hield leer leert leren",
        "voel voelt voelen gebeurt gebeurd gebeurde regel regelt regelen geregeld verhuis verhuist verhuizen verhuisd overleden geboren getrouwd gescheiden opgezegd opzeggen opgenomen gestopt stop stopt stoppen begin begint",
        "beginnen begon begonnen gebracht gehaald gekocht koop koopt kopen kocht verkocht verkoop reageer reageert controleer controleert hang hangt hangen hing pak pakt draai draait",
        // Dutch nouns, adjectives and chat words that follow greetings and titles.
        "hallo hoi hai hey hee hé heey hi dag doei doeg groet groeten groetjes gr mvg bedankt dank dankje dankjewel dankuwel merci thx thnx top prima perfect super fijn fijne leuk mooi lekker jammer vervelend sorry",
        "excuus excuses pardon alsjeblieft alstublieft aub svp welkom succes sterkte gefeliciteerd gecondoleerd morgen middag avond nacht goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiedag",
        "mensen team collega collegas klantenservice klant klanten medewerker medewerkers meneer mevrouw mijnheer heer dame dames heren juffrouw mevr mw dhr man vrouw kind kinderen zoon dochter vader moeder ouders pa ma",
        "papa mama opa oma oom tante broer broertje broers zus zusje zussen neef nicht vriend vriendin vrienden vriendelijke partner buurman buurvrouw buren baas familie fam gezin baby jongen meisje echtgenoot echtgenote",
        "ex huisgenoot huurder verhuurder eigenaar arts dokter huisarts tandarts zuster verpleegkundige patient client assistent assistente agent politie school bedrijf gemeente bank winkel huis woning straat kamer stad",
        "dorp land nederland week weken maand maanden jaar jaren dagen uur uren minuten keer maal tijd moment euro bedrag rekening factuur nota brief mailtje email bericht vraagje account wachtwoord nummer adres postcode",
        "naam voornaam achternaam contract abonnement bestelling pakket product energie stroom gas water meter meterstand zonnepanelen internet telefoon telefoonnummer mobiel app website site link chat gesprek probleem",
        "klacht storing hulp info informatie gegevens datum geboortedatum geslacht januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag",
        "zondag weekend kerst pasen vakantie boos blij bang ziek moe verdrietig druk zwanger zeker zeer benieuwd tevreden ontevreden gemachtigd bereid verplicht akkoord namens betreft onderwerp geachte lieve cc bcc aan",
        "allebei degene diegene rest eentje hulpverlener vrijwilliger bewoner bewoners nabestaanden nabestaande erfgenaam erven gasten gast lezer lezers sollicitant kandidaat docent leraar juf meester team dienst afdeling",
        "officieel contractant teamleider commissie leden leiding selectiecommissie netwerkers ermee lieverd schat jongens daarvoor begeleiding beurt automatisch online digitaal gratis vast variabel dynamisch dubbel los lager hoger sneller beter dicht open vol leeg kapot stuk fout juist verkeerd duidelijk helder handig makkelijk moeilijk mogelijk onmogelijk",
        "nvt onbekend anoniem geheim vertrouwelijk vrouwelijk mannelijk man vrouw m v x ps nb re fw fwd ivm tav dd mbt evt bijv enz etc hnr huisnr huisnummer reden aantal totaal bijlage bijlagen ondertekend getekend handtekening plaats woonplaats",
        // Words that are a name of a thing or group where a name could stand.
        "god jezus sinterklaas sint kerstman siri alexa google whatsapp facebook instagram linkedin teams outlook excel windows chatbot bot robot assistent helderwind klarna ideal tikkie digid uwv ggd svb cak ciz wmo",
        // English.
        "the a an and or but so if then that this these those there here i you he she it we they me him her us them my your his its our their mine yours who what where when why how which whose",
        "someone somebody anyone anybody everyone everybody nobody nothing something anything all both each every some any many much few more most less no not yes yeah yep nope okay well now just also still again always",
        "never sometimes often usually ever soon today tomorrow yesterday in on at by for with without to from of about over under between through into onto up down out off back away home very really quite maybe perhaps",
        "please thanks thank thankyou cheers sorry welcome hello hi hey dear regards kind best sincerely faithfully good great fine nice sure right wrong new old big small long short first second third last next other",
        "another same be am is are was were been being have has had having do does did done can could may might must shall should will would go goes going went gone come comes came get gets got give gives gave take takes",
        "took see sees saw seen say says said know knows knew think thinks thought find found want wants wanted need needs needed like likes liked look looks looking use used work works worked working live lives lived call",
        "calls called ask asks asked tell tells told try tries tried let make makes made keep kept put send sent pay paid wait waiting help helps helped hope speak speaking writing write wrote reading read born married",
        "mr mrs ms miss sir madam doctor dr nurse patient customer client team support service agent colleague friend mother father mum mom dad son daughter brother sister husband wife child children man woman boy girl",
        "name first surname address phone number email date birth account order contract morning afternoon evening night day week month year time hour minute january february march april june july august october december",
        "monday tuesday wednesday thursday friday saturday sunday manager team hiring recruitment human resources whom concern sir madam folks guys glad happy afraid sick pregnant tired angry worried interested excited writing");
}
