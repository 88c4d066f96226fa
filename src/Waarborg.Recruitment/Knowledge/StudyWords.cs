namespace Waarborg.Recruitment.Knowledge;

/// <summary>Fields of study.</summary>
internal static class StudyWords
{
    internal const string Table = """
        computer-science: computer science, informatica, informatics, hbo ict, technische informatica, software engineering, kunstmatige intelligentie, artificial intelligence, information technology, information systems, informatiekunde, bedrijfskundige informatica, ict beheer, applicatieontwikkeling, computing, computer engineering
        business-studies: bedrijfskunde, business administration, bedrijfseconomie, business studies, business economics, management en organisatie, commerciele economie, international business, small business
        finance-studies: finance, financieel, financiele, financial, accountancy, finance control, finance and control, bedrijfsadministratie, bedrijfseconomie, economie, economics, fiscaal, boekhouden
        law-studies: rechten, rechtsgeleerdheid, law, rechtswetenschap, hbo rechten, jurisprudence, juridische dienstverlening
        hr-studies: human resource management, personeel en arbeid, personeelswetenschappen, hrm, hr management
        civil-studies: civiele techniek, civil engineering, bouwkunde, bouw, weg en waterbouw, architectuur, architecture
        electrical-studies: elektrotechniek, electrical engineering, elektrotechnisch, mechatronica, energietechniek
        mechanical-studies: werktuigbouwkunde, werktuigbouw, mechanical engineering, mechatronica
        social-studies: social work, maatschappelijk werk, sociaal pedagogische hulpverlening, sph, mwd, sociaal werk, culturele en maatschappelijke vorming, pedagogiek, sociologie
        communication-studies: communicatie, communication, communicatiewetenschap, journalistiek, media
        logistics-studies: logistiek, logistics, supply chain management, logistiek management, logistics management, logistics engineering

        """;
}
