using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>Lists written for this project: frequent surnames of many origins, streets, organisations and the like.</summary>
internal static class OwnLists
{
    public static readonly string[] Surnames = Split(
        "de Jong, Jansen, de Vries, van den Berg, van Dijk, Bakker, Janssen, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, "
        + "van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, van den Heuvel, "
        + "van der Veen, van den Broek, de Bruijn, de Bruin, van der Heijden, Schouten, van Beek, Willems, van Vliet, van de Ven, Hoekstra, Maas, Verhoeven, "
        + "Koster, van Dam, van der Wal, Prins, Blom, Huisman, Peeters, de Jonge, Kuipers, van Veen, Post, Kuiper, Veenstra, Kramer, van den Brink, Scholten, "
        + "van Wijk, Postma, Martens, Vink, de Ruiter, Timmermans, Groen, Gerritsen, Jonker, van Loon, Boer, van der Velde, Willemsen, Smeets, de Lange, "
        + "van 't Hof, in 't Veld, op den Kamp, ter Horst, ten Brink, te Riele, Yilmaz, Kaya, Demir, Celik, Sahin, Öztürk, Arslan, Aydin, El Amrani, Bouali, "
        + "el Khattabi, Ben Ali, Bouzid, Haddad, Said, Mohamed, Ahmed, Hassan, Ali, Abdi, Nguyen, Tran, Wang, Li, Chen, Zhang, Singh, Kumar, Sharma, Khan, "
        + "Hussain, Patel, Kowalski, Nowak, Wisniewska, Ivanov, Petrenko, Kovalenko, Popescu, Horvat, Silva, Santos, Fernandes, Garcia, Rodriguez, Lopez, "
        + "Rossi, Ferrari, Müller, Schmidt, Schneider, Dubois, Lefèvre, Okafor, Mensah, Diallo, Traoré, Tesfaye, Girma, Ramdin, Soekhai, Jagroep, Pinas, "
        + "Doekhi, Martina, Maduro, Lahuis, Tahitu, Pattiasina, O'Brien, MacLeod, Smith, Jones, Taylor, Brown, Wilson, Evans, Johnson, Walker, Wright");

    public static readonly string[] Jobs = [.. WordClasses.JobNames];

    public static readonly string[] Demonyms = [.. WordClasses.DemonymNames];

    public static readonly string[] MaritalDutch = Split("getrouwd, gehuwd, gescheiden, ongehuwd, weduwe, weduwnaar, alleenstaand, samenwonend, vrijgezel, verloofd");
    public static readonly string[] MaritalEnglish = Split("married, single, divorced, widowed, separated, engaged, unmarried");

    public static readonly string[] BeliefDutch = Split(
        "moslim, islamitisch, katholiek, rooms-katholiek, protestants, gereformeerd, hervormd, joods, hindoe, boeddhist, atheïst, Jehova's getuige, christelijk, "
        + "evangelisch, orthodox, humanist, luthers, doopsgezind, sikh, alevitisch");

    public static readonly string[] BeliefEnglish = Split("Muslim, Catholic, Protestant, Jewish, Hindu, Buddhist, atheist, Orthodox, Methodist, Anglican, Sikh, Quaker");
    public static readonly string[] Orientations = Split("homo, lesbisch, biseksueel, homoseksueel, transgender, gay, lesbienne, non-binair");

    public static readonly string[] RelationsDutch = Split(
        "man, vrouw, zoon, dochter, moeder, vader, broer, zus, partner, vriend, vriendin, buurman, buurvrouw, oma, opa, schoonmoeder, zwager, nicht, neef, ex");

    public static readonly string[] RelationsEnglish = Split("husband, wife, son, daughter, mother, father, brother, sister, partner, friend, neighbour, boss");
    public static readonly string[] Languages = Split("Engels, Duits, Frans, Turks, Arabisch, Pools, Spaans, Nederlands, Oekraïens, Tigrinya");

    private static readonly string[] StreetNames = Split(
        "Kerk, Dorps, Molen, School, Stations, Julianalaan, Beatrix, Wilhelmina, Oranje, Linden, Eiken, Berken, Beuken, Kastanje, Esdoorn, Wilgen, Rozen, "
        + "Tulpen, Narcissen, Vondel, Rembrandt, Vermeer, Mozart, Beethoven, Churchill, Kennedy, Anna Paulowna, Nassau, Zee, Duin, Haven, Water, Brouwers, "
        + "Smeden, Bakkers, Markt, Nieuwe, Oude, Lange, Korte, Hoge, Lage, Noorder, Zuider, Ooster, Wester, Burgemeester Van Dijk, Prins Hendrik, Dr. Schaepman, "
        + "Gerrit Jan Mulder, Zilverreiger, Merel, Spreeuwen, Leeuwerik, Sterren, Mercurius, Ambacht, Industrie, Spoor, Veen, Heide, Zand, Klaver, Korenbloem");

    private static readonly string[] StreetKinds = Split(
        "straat, straat, straat, laan, laan, weg, weg, plein, gracht, kade, singel, dijk, dreef, pad, hof, steeg, plantsoen, wal");

    private static readonly string[] PlaceStarts = Split("Ooster, Wester, Noord, Zuid, Nieuw, Oud, Groot, Klein, Hoog, Laag, Beek, Wolf, Hazen, Elzen, Haver, Brand, Vinke, Steen, Zand, Water, Lind");
    private static readonly string[] PlaceEnds = Split("beek, wolde, dam, huizen, veen, kerk, loo, drecht, hout, dorp, wijk, berg, bosch, meer, rade, ingen, um, land, burg, voorde, zijl");

    private static readonly string[] FirmNames = Split(
        "Zonneveld, De Linde, Horizon, De Brug, Het Anker, Noorderlicht, De Vuurtoren, Waterman, Blauwe Vogel, Rijnland, Vechtstreek, De Wingerd, Zilverberg, "
        + "Novatech, Lumio, Brightly, Greenfield, Delta, Orion, Quantis, Vitalis, Meander, Het Kompas, De Klimop, Bellevue, De Regenboog, Sterrenwacht, Fluvium");

    private static readonly string[] FirmForms = Split(
        "{0} B.V., {0} BV, {0}, {0}, Stichting {0}, Zorggroep {0}, Thuiszorg {0}, Woonzorgcentrum {0}, Huisartsenpraktijk {0}, Apotheek {0}, Bakkerij {1}, "
        + "Garage {1}, Autobedrijf {1}, Installatiebedrijf {1}, Bouwbedrijf {1}, Slagerij {1} en Zonen, {1} Transport, {1} & {1} Advocaten, Ziekenhuis {0}, "
        + "{2} Ziekenhuis, Verpleeghuis {0}, Woningstichting {0}, Verzekeringen {0}, {0} Verzekeringen, {0} Energie, Kinderopvang {0}, Gemeente {2}, "
        + "gemeente {2}, {0} Groep, {0} Holding, Tandartspraktijk {1}, Fysiotherapie {0}, Hotel {0}, Restaurant {0}, café {0}, Camping {0}, {0} Software, "
        + "{0} Logistics, {0} Clinic, {0} Ltd, GGZ {0}, kapsalon {0}, Uitgeverij {1}, drukkerij {1}, {1} Makelaars");

    private static readonly string[] SchoolForms = Split(
        "basisschool {0}, Basisschool De {0}, {0} College, {0} Lyceum, het {0}, ROC {2}, Hogeschool {2}, Universiteit {2}, University of {2}, {2} University, "
        + "OBS {0}, {0}school, Montessorischool {0}, Christelijk Lyceum {2}");

    private static readonly string[] ClubForms = Split(
        "v.v. {0}, VV {2}, SV {0}, {2} FC, tennisvereniging {0}, TC {0}, scouting {0}, hockeyclub {0}, HC {2}, muziekvereniging {0}, de Voedselbank {2}, "
        + "Stichting {0}, koor {0}, schaakclub {2}, zwemclub {0}, atletiekvereniging {0}, buurthuis {0}");

    public static string Street(Random random) =>
        (Pick(StreetNames, random) is var name && name.EndsWith("laan", StringComparison.Ordinal) ? name : name.Contains(' ', StringComparison.Ordinal)
            ? name + Pick(StreetKinds, random) : name + Pick(StreetKinds, random)) is var street && random.NextDouble() < 0.15
            ? Pick(["Van der ", "De ", "Prof. ", "Burg. ", "Lange ", "Jan "], random) + street : street;

    public static string HouseNumber(Random random) => random.Next(1, 400) + (random.NextDouble() switch
    {
        < 0.65 => "", < 0.75 => "a", < 0.8 => "-2", < 0.85 => " B", < 0.88 => " bis", < 0.91 => "-III", < 0.94 => " hs", < 0.97 => "-14", _ => "/3",
    });

    public static string MadePlace(Random random) => Pick(PlaceStarts, random) + Pick(PlaceEnds, random);

    public static string Firm(Random random, NameStock stock) => Form(FirmForms, random, stock);

    public static string School(Random random, NameStock stock) => Form(SchoolForms, random, stock);

    public static string Club(Random random, NameStock stock) => Form(ClubForms, random, stock);

    public static string Pick(string[] list, Random random) => list[random.Next(list.Length)];

    private static string Form(string[] forms, Random random, NameStock stock) => Pick(forms, random)
        .Replace("{0}", random.NextDouble() < 0.6 ? Pick(FirmNames, random) : stock.Given(random), StringComparison.Ordinal)
        .Replace("{1}", stock.Surname(random), StringComparison.Ordinal)
        .Replace("{2}", stock.Place(random), StringComparison.Ordinal);

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries);
}
