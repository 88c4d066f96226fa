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
