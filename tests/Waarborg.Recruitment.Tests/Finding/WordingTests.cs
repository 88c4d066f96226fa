using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Tests.Finding;

/// <summary>The same thing in another wording, and another thing in nearly the same.</summary>
public sealed class WordingTests
{
    private static readonly EvidenceFinder Finder = new();

    [Theory]
    [InlineData("minimaal 1 jaar werkervaring op een dialyseafdeling", "## Werkervaring\njuni 2024 - heden: verpleegkundige dialyse, Amstelveen", Verdict.Met)]
    [InlineData("4 jaar ervaring met contractenrecht", "## Werkervaring\n15-08-2021 t/m heden Jurist contracten, Moerdijk", Verdict.Met)]
    [InlineData("mbo niveau 3 of hoger richting elektrotechniek", "## Opleiding\nElektrotechnische installaties, mbo 3, diploma 2021", Verdict.Met)]
    [InlineData("geen bezwaar tegen werken op hoogte", "## Werkervaring\n2020 - 2025 dakdekker, dagelijks gewerkt op hoogte", Verdict.Met)]
    [InlineData("geen bezwaar tegen werken op hoogte", "## Overig\nIk heb hoogtevrees, maar daar werk ik aan.", Verdict.NotMet)]
    [InlineData("geldige BIG-registratie als verpleegkundige", "## Overig\nBIG: nog niet, volgt na diplomering", Verdict.NotMet)]
    [InlineData("kennis van de AVG", "## Werkervaring\n2021 - heden jurist, verwerkersovereenkomsten beoordeeld", Verdict.Met)]
    [InlineData("afgeronde master Nederlands recht", "## Opleiding\n2021 - 2024 master Rechtsgeleerdheid, scriptie nog niet af", Verdict.NotMet)]
    [InlineData("experience in the healthcare sector", "## Experience\nApr 2022 - Dec 2024 Data analyst, Regional Hospital Trust", Verdict.Met)]
    [InlineData("experience with Power BI or Tableau", "## Experience\n2023 - 2025 Marketing assistant. A colleague built our Power BI dashboards.", Verdict.NotMet)]
    [InlineData("een persoonlijk F-gassencertificaat categorie 1 dat nu geldig is", "## Certificaten\nF-gassen cat. I, 2022", Verdict.Met)]
    [InlineData("een persoonlijk F-gassencertificaat categorie 1 dat nu geldig is", "## Certificaten\nF-gassen categorie 2, 2022", Verdict.NotMet)]
    [InlineData("een persoonlijk F-gassencertificaat categorie 1 dat nu geldig is", "## Certificaten\nF-gassen: cursus gestart 3 februari, examen in mei", Verdict.NotMet)]
    [InlineData("een geldig VCA-diploma (een diploma is tien jaar geldig)", "## Certificaten\nVCA VOL, 12-06-2015", Verdict.NotMet)]
    [InlineData("een geldig VCA-diploma (een diploma is tien jaar geldig)", "## Certificaten\nVCA VOL, 12-12-2016", Verdict.Met)]
    [InlineData("minstens 3 jaar betaald werk als servicemonteur aan verwarmings-, koel- of klimaatinstallaties; een stage telt niet mee", "## Werk\nmrt 2016 – heden | servicemonteur warmtepompen", Verdict.Met)]
    [InlineData("minstens 3 jaar betaald werk als servicemonteur aan koelinstallaties; een stage telt niet mee", "## Werk\n2018 - 2023: stage koudemonteur, koelinstallaties", Verdict.NotMet)]
    [InlineData("at least 2 years of daily work in SAP, Oracle or Microsoft Dynamics", "## Skills\nSAP since 2018, every day.", Verdict.Met)]
    [InlineData("has worked with a relational database in production, such as PostgreSQL or MySQL", "## Work\n2020 - 2024 developer (Flask, MySQL)", Verdict.Met)]
    [InlineData("has prepared VAT returns themselves", "## Work\n2020 - 2024 bookkeeper. The VAT return is done by our outside accountant.", Verdict.NotMet)]
    [InlineData("Dutch at least at B2", "## Languages\nNL native · EN C1 · DE A2", Verdict.Met)]
    [InlineData("een diploma op mbo-niveau of een buitenlands diploma dat daaraan gelijk is gesteld", "## Opleiding\nTechnikum Poznań 2012.\nIDW-waardering 2020: vergelijkbaar met mbo-4.", Verdict.Met)]
    [InlineData("een diploma op mbo-niveau of een buitenlands diploma dat daaraan gelijk is gesteld", "## Education\nTechnical school Rijeka, 2013. Sent to IDW for comparison, no answer yet.", Verdict.Unclear)]
    [InlineData("een BHV-certificaat dat nu geldig is (een jaar na de laatste cursus)", "## Certificaten\nBHV, herhaling 3 juni 2026", Verdict.Met)]
    [InlineData("een BHV-certificaat dat nu geldig is (een jaar na de laatste cursus)", "## Certificaten\nBHV, herhaling 3 juni 2024", Verdict.NotMet)]
    [InlineData("op dit moment ingeschreven in het kwaliteitsregister voor apothekersassistenten (Kabiz)", "## Registraties\nKabiz, geldig tot 10-2029", Verdict.Met)]
    [InlineData("you have chaired a working group, led a project team or led staff", "## Work\n2018 - 2024 Head of section, led staff of six", Verdict.Met)]
    [InlineData("minstens 2 jaar betaald werk in een openbare of ziekenhuisapotheek", "## Werk\n2013 - 2020 assistent, Apotheek Essesteijn", Verdict.Met)]
    [InlineData("Nederlands mondeling op 3F", "## Talen\nNederlands: 2F gehaald", Verdict.NotMet)]
    [InlineData("at least 3 years of paid work as a data analyst", "## Work\n2020, Mar - 2024, Sep // data analyst", Verdict.Met)]
    [InlineData("een afgeronde opleiding op mbo-4 of hoger; de richting maakt niet uit", "## Opleiding\nMbo-4 directiesecretaresse, 2011", Verdict.Met)]
    [InlineData("hands-on experience with both HubSpot and Google Analytics", "## Skills\nHubSpot (certified 2023), GA4, Canva", Verdict.Met)]
    [InlineData("hands-on experience with both HubSpot and Google Analytics", "## Systems\nMarketo, Google Analytics", Verdict.NotMet)]
    [InlineData("werkervaring onder ISO 17025, GLP of GMP", "## Werk\n2019-nu analist veevoer, Voerlab, volgens ISO 17025", Verdict.Met)]
    [InlineData("het diploma Beveiliger mbo-2, of hoger in dezelfde richting", "## Diploma's\nBeveiliger mbo-2, Arcus College, 2017", Verdict.Met)]
    [InlineData("Nederlands op B1 en daarnaast Duits of Engels op minstens B1", "## Talen\nNederlands (moedertaal), Duits A2", Verdict.NotMet)]
    [InlineData("English B2 or above; Dutch A2 or above", "## Languages\nEnglish C1, Dutch: started a course in March", Verdict.NotMet)]
    [InlineData("in het bezit van een geldig VCA-certificaat of bereid dit binnen drie maanden te halen", "## Certificaten\nVCA: cursus gestart, examen in mei", Verdict.Met)]
    [InlineData("minstens een jaar werk als beveiliger", "## Werk\n2017 – heden: objectbeveiliger, Sentinel", Verdict.Met)]
    [InlineData("je hebt zelf met HPLC of UHPLC gewerkt", "## Overig\nHPLC staat bij ons op een andere afdeling; daar heb ik nooit mee gewerkt.", Verdict.NotMet)]
    [InlineData("een geldig rijbewijs B", "## Rijbewijs\nB en BE", Verdict.Met)]
    [InlineData("een geldige ADR-registratie (vijf jaar geldig)", "## Papieren\n| ADR | certificaat van februari 2020 |", Verdict.NotMet)]
    [InlineData("has worked with an HR information system, such as Workday or SAP SuccessFactors", "## Work\n2020 - 2024 HR adviser, all files on paper", Verdict.NotMet)]
    [InlineData("has worked with an HR information system, such as Workday or SAP SuccessFactors", "## Skills\nSuccessFactors, Personio", Verdict.Met)]
    [InlineData("at least three years of work in C or C++ on microcontrollers", "## Work\n2019 – 2024: firmware engineer, embedded C on STM32", Verdict.Met)]
    [InlineData("een diploma zwemonderwijs, zoals Allround Zwemonderwijzer of Zweminstructeur B", "## Diploma's\nAllround Zwemonderwijzer, 2018", Verdict.Met)]
    [InlineData("een afgeronde opleiding op mbo-4 of hoger; de richting maakt ons niet uit", "## Opleiding\n2013 - 2017 Mbo-4 Leisure & Hospitality, ROC (diploma)", Verdict.Met)]
    [InlineData("minstens een jaar gewerkt met reizigers of gasten", "## Werk\n2015–2021 bus driver, city lines", Verdict.Met)]
    [InlineData("je hebt medicijnen aan dieren gegeven of wonden verzorgd", "## Werk\n2019 - 2024 trimsalon: wonden verbonden en pleisters gewisseld", Verdict.Met)]
    public void A_cv_is_read_for_what_it_says(string asked, string cv, Verdict expected) => Assert.Equal(expected, Find(asked, new("cv", "# CV\n\n" + cv + "\n", DocumentKind.Cv)));

    [Theory]
    [InlineData("bereid om avond- en weekenddiensten te draaien", "Ik draai nu al avonddiensten en om de week een weekend, en dat wil ik blijven doen.", Verdict.Met)]
    [InlineData("bereid om avond- en weekenddiensten te draaien", "Avonddiensten doe ik graag. In de weekenden kan ik niet werken.", Verdict.NotMet)]
    [InlineData("minimaal 32 uur per week beschikbaar, ook op dinsdag", "Dinsdag is mijn vaste oppasdag. De andere dagen kan ik werken, samen 32 uur.", Verdict.NotMet)]
    [InlineData("experience in the healthcare sector", "My mother is a nurse, so healthcare is close to my heart.", Verdict.NotMet)]
    [InlineData("bereid om eens in de vijf weken storingsdienst te draaien, ook 's nachts", "Storing draai ik nu ook, om de vier weken, en dat wil ik blijven doen.", Verdict.Met)]
    [InlineData("bereid om eens in de vijf weken storingsdienst te draaien, ook 's nachts", "Storingsdienst kan ik helaas niet doen.", Verdict.NotMet)]
    [InlineData("at least 32 hours a week, starting no later than 1 January 2027", "I am free from 1 December, 36 hours a week.", Verdict.Met)]
    [InlineData("at least 32 hours a week, starting no later than 1 January 2027", "I work 36 hours a week. I must give three months' notice.", Verdict.NotMet)]
    [InlineData("uiterlijk 1 januari 2027 beginnen", "Mijn contract loopt tot en met 31 maart 2027.", Verdict.NotMet)]
    [InlineData("willing to travel to our site in Straelen once a week", "I would gladly take the bus to Straelen each week.", Verdict.Met)]
    [InlineData("willing to travel to our site in Straelen once a week", "A monthly trip to Straelen is my limit, I would rather not travel.", Verdict.NotMet)]
    [InlineData("in bezit van rijbewijs B", "Mijn rijbewijs is in november ongeldig verklaard.", Verdict.NotMet)]
    [InlineData("bereid om in vroege en late dienst te werken", "Onze diensten zijn vroeg en laat, ik vind die afwisseling fijn en wil dat houden. Alle diensten zijn goed voor mij.", Verdict.Met)]
    [InlineData("minstens 28 uur per week, in elk geval op dinsdag en vrijdag", "Ik kan 36 uur werken. Op vrijdag loop ik met de wandelclub, al jaren, en dat houd ik zo.", Verdict.NotMet)]
    [InlineData("minstens 28 uur per week en in elk geval op maandag en vrijdag", "Ik zoek 30 uur. Woensdag ben ik vrij voor de kinderen, de andere vier dagen kan ik werken.", Verdict.Met)]
    [InlineData("minstens 28 uur per week en in elk geval op maandag en vrijdag", "Ik wil het liefst 32 uur werken.", Verdict.Unclear)]
    [InlineData("beschikbaar op woensdag, donderdag en vrijdag", "Woensdag, donderdag en vrijdag is voor mij prima, op maandag pas ik op mijn kleindochter.", Verdict.Met)]
    [InlineData("at least 36 hours a week", "I want to work four days of eight hours, and not more.", Verdict.NotMet)]
    [InlineData("minstens 24 uur per week", "Twee dagen is mij genoeg, zeg zestien uur.", Verdict.NotMet)]
    [InlineData("beschikbaar voor avonddiensten", "Zolang mijn man in ploegendienst werkt kan ik 's avonds niet weg.", Verdict.NotMet)]
    [InlineData("een geldig rijbewijs B", "In mijn cv ziet u rijbewijs B. Ik moet eerlijk zijn: sinds juni is het ingevorderd.", Verdict.NotMet)]
    [InlineData("je hebt leiding gegeven aan mensen", "We sent it to forty plant managers with one question, and our team leader signed it.", Verdict.NotMet)]
    [InlineData("je geeft een voorbeeld van een conflict dat jij hebt opgelost", "Vorig jaar schreeuwde een klant aan de balie. Ik heb hem een stoel gegeven en laten uitpraten.", Verdict.Met)]
    [InlineData("one example of a fault that you traced to its cause yourself", "In 2021 our unit reset in tunnels only. I borrowed a seat for two nights and found a shared ground.", Verdict.Met)]
    [InlineData("willing to travel abroad as a courier", "Travelling? Any time.", Verdict.Met)]
    [InlineData("je kunt om 5.30 uur beginnen", "Om halfzes beginnen is voor mij uitslapen.", Verdict.Met)]
    public void A_letter_is_read_for_what_it_says(string asked, string letter, Verdict expected) => Assert.Equal(expected, Find(asked, new("letter", letter + "\n", DocumentKind.Letter)));

    [Fact]
    public void The_bold_words_name_the_language_when_the_sentence_names_its_level_only() => Assert.Equal(
        Verdict.Met, Finder.Find(Vacancy.Read("1. **Dutch**: at least B2, spoken and written."), [new("cv", "Languages: Dutch (native), English", DocumentKind.Cv)], new DateOnly(2026, 11, 1)).Criteria[0].Verdict);

    [Theory]
    [InlineData("", Verdict.NotMet)]
    [InlineData("Staat er over een punt niets in je cv of brief, dan bellen we je daarover.", Verdict.Unclear)]
    [InlineData("If your papers say nothing about a point, we will ask you on the phone.", Verdict.Unclear)]
    public void Silence_is_what_the_vacancy_says_it_is(string said, Verdict expected) => Assert.Equal(
        expected, Finder.Find(Vacancy.Read($"# Functie\n\n1. **VCA**: een geldig VCA-diploma.\n\n{said}\n"), [new("cv", "Kok sinds 2012", DocumentKind.Cv)], new DateOnly(2026, 11, 1)).Criteria[0].Verdict);

    private static Verdict Find(string asked, ApplicationDocument document) =>
        Finder.Find(Vacancy.Read($"# Functie\n\n1. **Eis**: {asked}.\n"), [document], new DateOnly(2026, 11, 1)).Criteria[0].Verdict;
}
