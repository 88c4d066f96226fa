namespace Waarborg.Recruitment.Knowledge;

/// <summary>Fields of study.</summary>
internal static class StudyWords
{
    internal const string Table = """
        technical-studies: techniek, *techniek, techni*, *technisch, *technische, *technicus, technical*, technolog*, monteur*, *monteur, installat*, installation*, elektro*, electro*, electri*, werktuig*, mechan*, mechatron*, metaal*, metal*, engineering, engineer, hvac*, refrigerat*, koeltech*, koudetech*, klimaat*, bouwkund*, civiel*, motorvoertuig*, autotech*, vliegtuig*, procestech*, maintenance, onderhoud*, lassen, verspan*, technikum*, politechnik*, polytechni*, lts, mts, hts
        computer-science: computer science, informatica, informatics, hbo ict, technische informatica, software engineering, kunstmatige intelligentie, artificial intelligence, information technology, information systems, informatiekunde, bedrijfskundige informatica, ict beheer, applicatieontwikkeling, computing, computer engineering
        business-studies: business, commerce, commercie*, management, bedrijfs*, heao, bedrijfskunde, business administration, bedrijfseconomie, business studies, business economics, management en organisatie, commerciele economie, international business, small business
        finance-studies: finance, financieel, financiele, financial, accountancy, finance control, finance and control, bedrijfsadministratie, bedrijfseconomie, economie, economics, fiscaal, boekhouden
        law-studies: rechten, nederlands recht, europees recht, fiscaal recht, rechtsgeleerdheid, law, rechtswetenschap, hbo rechten, jurisprudence, juridische dienstverlening
        hr-studies: human resource management, personeel en arbeid, personeelswetenschappen, hrm, hr management
        civil-studies: civiele techniek, civieltechnisch*, bouwkundig*, civil engineering, bouwkunde, bouw, weg en waterbouw, architectuur, architecture
        electrical-studies: elektrotechni*, electrical engineering, electrical installation*, elektrische installati*, installatietechni*, elektronica, electronics, mechatronica, mechatronics, energietechni*
        mechanical-studies: werktuigbouw*, werktuigkund*, metaaltechni*, mechanical engineering, mechatronica
        pedagogical-studies: pedagogisch*, pedagog*, spw, spw 3, spw 4, sociaal pedagogisch*, pabo, leraar basisonderwijs, onderwijsassistent*, kinderopvang, early childhood*, preschool education
        social-studies: social work, maatschappelijk werk, sociaal pedagogische hulpverlening, sph, mwd, sociaal werk, culturele en maatschappelijke vorming, pedagogiek, sociologie
        communication-studies: communicatie, communication, communicatiewetenschap, journalistiek, media
        logistics-studies: logistiek, logistics, supply chain management, logistiek management, logistics management, logistics engineering

        """;
}
