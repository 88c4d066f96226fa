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
        + "Doekhi, Martina, Maduro, Lahuis, Tahitu, Pattiasina, O'Brien, MacLeod, Smith, Jones, Taylor, Brown, Wilson, Evans, Johnson, Walker, Wright, "
        + "te Kulve, Rustig, Onderwater, Roest, Goede, de Goede, de With, de Winter, van de Stal, Overeem, van Hout, Zonderland, de Hoop, Slaap, Best, Kort, Winter, Blok, Groot, "
        + "Klein, Lang, Zwart, Wit, Goud, Zilver, Steen, Zand, Bloem, Vogel, Duif, Valk, Haan, Hoek, Brink, Vroom, Stil, Sterk, Mooi, Lief, Droog, Koel, Zomer, Herfst, Lente, Dag, "
        + "Nachtegaal, Kerk, Toren, Poort, Molen, Bloemen, Rozen, Appel, Peer, Boom, van Trigt, de Rechter, Oei, Ng, Ho, Vu, Do, Le, Lam, Lim, Kim, Park, Lee, Cho, Tanaka, Sato, Yamamoto, "
        + "Ní Dhuibhir, Ó Briain, O'Leary, McDonagh, Fitzgerald, Kelly, Murphy, Campbell, MacDonald, Hughes, Roberts, Thomas, Davies, Clarke, Hall, Green, Baker, Cooper, Ward, Turner, "
        + "Osei-Bonsu, Boateng, Owusu, Asante, Adjei, Adeyemi, Okonkwo, Nwosu, Balogun, Eze, Dlamini, Nkosi, Mbeki, Kamau, Otieno, Wanjiku, Mutesa, Kagame, Habtemariam, Gebreselassie, "
        + "Tekle, Haile, Yohannes, Abdullahi, Warsame, Farah, Jama, Nur, Osman, Diop, Ndiaye, Sow, Camara, Keita, Touré, Koné, Bah, Jalloh, Sesay, Kabongo, Mukendi, Ilunga, Tshibanda, "
        + "Al-Hassan, Abou-Taleb, al-Masri, Al Jaziri, Khoury, Nasser, Saleh, Mansour, Hamdan, Qasim, Rahmani, Ahmadi, Hosseini, Karimi, Moradi, Jafari, Noori, Barzani, Amini, Popal, "
        + "Benali, Bouzidi, El Idrissi, Ouali, Aït Lahcen, Ouazzani, Chaoui, el Bakkali, Tahiri, Zerouali, Azzouzi, Yıldız, Özdemir, Şahin, Doğan, Kılıç, Çetin, Koç, Kurt, Özkan, Polat, Karagöz, "
        + "Wiśniewski, Wójcik, Kamiński, Zieliński, Lewandowska, Szymańska, Dąbrowski, Kozłowski, Jankowska, Mazur, Krawczyk, Nováková, Svoboda, Dvořák, Černý, Kovács, Nagy, Szabó, Tóth, "
        + "Ionescu, Popa, Dumitru, Stan, Georgieva, Dimitrov, Petrov, Ivanova, Nikolov, Jovanović, Petrović, Đorđević, Nikolić, Hadžić, Begić, Kovač, Babić, Shevchenko, Bondarenko, Tkachenko, "
        + "Kravchuk, Smirnova, Kuznetsov, Sokolova, Papadopoulos, Georgiou, Andersson, Johansson, Hansen, Nielsen, Larsen, Virtanen, Korhonen, Bianchi, Esposito, Russo, Moretti, Greco, "
        + "Fernández, González, Martínez, Sánchez, Pérez, Gómez, Torres, Ramírez, Oliveira, Pereira, Costa, Almeida, Rocha, dos Santos, da Silva, Baptista, Monteiro, Tavares, Lopes Semedo, "
        + "Bhattacharya, Chatterjee, Deshpande, Iyer, Nair, Reddy, Gupta, Verma, Joshi, Mehta, Malik, Chaudhry, Qureshi, Akhtar, Begum, Rahman, Perera, Fernando, Wickramasinghe, "
        + "Soerjadi, Wiradi, Kartosen, Pawirodikromo, Sewnandan, Bhagwandin, Ramautarsing, Mahabier, Gopalrai, Baldewsingh, Tjin A Djie, Lo Fo Wong, Wijngaarde, Kenswil, Esajas, Blokland, "
        + "Croes, Maduro, Winklaar, Koolman, Isenia, Cijntje, Rosaria, Manuhutu, Latuheru, Sopacua, Sahetapy, Matulessy, Nanlohy, Huwae, Tupamahu, Wattimena, Claes, Wouters, Goossens, "
        + "Mertens, Verstraete, De Smet, De Clercq, Vandenberghe, Van den Bossche, Vanhoutte, D'hondt, Cools, Aerts, Lemmens, Desmet, Dewulf, Vandamme, Lambert, Dupont, Leroy, Simon");

    /// <summary>Given names of many origins, short forms and old ones, which lists of new-born children hardly have.</summary>
    public static readonly string[] Given = Split(
        "Ad, Wil, Bep, Cor, Co, Dik, Fons, Gon, Gré, Jo, Jos, Koos, Lien, Loes, Miep, Nel, Piet, Riet, Rie, Sjaak, Sjef, Toos, Truus, Toon, Wim, Wies, An, Mart, Bert, Gerrit, Klaas, Teun, Aaf, "
        + "Appie, Sas, Deb, Lot, Keet, Eef, Fem, Pim, Puck, Mick, Bas, Ids, Abe, Cas, To, Jet, Lies, Ank, Ans, Beb, Bets, Corrie, Dirkje, Fie, Geesje, Grietje, Hennie, Jopie, Lammie, Marrie, "
        + "Sjoukje, Tjitske, Froukje, Wietske, Hessel, Jelmer, Sietse, Tjeerd, Wiebren, Wubbo, Fokke, Douwe, Sjoerd, Lubbert, Harm, Roelf, Geert, Jannes, Aaltje, Hillechien, Wiecher, "
        + "Saoirse, Niamh, Siobhán, Aoife, Ciarán, Oisín, Eoin, Rhys, Gwen, Alasdair, Graham, Nigel, Trevor, Hazel, Beryl, Doreen, Gladys, Mavis, Tremaine, Jamal, DeShawn, Latisha, Keisha, "
        + "Oleksandr, Oksana, Kateryna, Dmytro, Taras, Bohdan, Iryna, Volodymyr, Yuliia, Nadiya, Szymon, Kasia, Agnieszka, Grzegorz, Małgorzata, Łukasz, Zofia, Wojciech, Kacper, Oliwia, "
        + "Krzysztof, Bożena, Jarosław, Zdeněk, Jiří, Lenka, Radu, Ionuț, Mihai, Florin, Andreea, Ileana, Dragan, Milica, Zoran, Nevena, Vesna, Borislav, Desislava, Plamen, Zoltán, Ágnes, "
        + "Gábor, Ildikó, Thijmen, Nilgün, Serdar, Aylin, Emre, Gülay, Hatice, Mevlüt, Ömer, Zeynep, Yusuf, Elif, Cem, Selin, Mustafa, Ayşe, Ebru, Hakan, Murat, Songül, Fadime, Döndü, "
        + "Fatima, Khadija, Yassine, Soufiane, Naima, Rachida, Abdelhak, Hicham, Ilham, Karima, Najat, Brahim, Driss, Houda, Zakaria, Bilal, Ayoub, Omar, Layla, Samira, Nour, Hamza, Ibrahim, "
        + "Ali, Hassan, Zahra, Reza, Shirin, Farhad, Parisa, Arash, Mahsa, Javad, Laleh, Zarmina, Gul, Abdul, Wahid, Noorullah, Berivan, Rojda, Dilan, Sherko, Hêvî, Filmon, Selam, Mehret, "
        + "Tigist, Alemu, Biniam, Yordanos, Abeba, Dawit, Semhar, Amina, Halima, Abdirahman, Hodan, Fadumo, Ifrah, Kwame, Kwabena, Abena, Efua, Kofi, Akosua, Yaw, Ama, Chidi, Ngozi, "
        + "Chinedu, Adaeze, Oluwaseun, Funmilayo, Babajide, Nomvula, Thabo, Sipho, Lindiwe, Wanjiru, Kamau, Mamadou, Aïssatou, Fatoumata, Ousmane, Ibrahima, Mariama, Binta, Modou, "
        + "Yuchen, Xiaoming, Wei, Jing, Li Na, Wai-Man, Mei-Ling, Ka-Yee, Hui, Jun, Minh, Thu, Xuân, Linh, Huong, Trang, Duc, Tuan, Sun-hee, Ji-woo, Min-jun, Seo-yeon, Haruka, Kenji, "
        + "Yuki, Takumi, Priya, Anjali, Rajesh, Sanjay, Lakshmi, Deepak, Kavita, Ravi, Sunita, Prachi, Arjun, Meera, Vikram, Farzana, Nasreen, Imran, Shabnam, Zubair, Rashid, Dilani, Nimal, "
        + "Rishi, Sharda, Radjesh, Soenil, Chandra, Djaya, Wonny, Sewdath, Indra, Dewi, Putri, Bagus, Wayan, Agus, Ratna, Soraya, Jurgen, Gervaise, Shanaya, Chayenne, Delano, Quincy, Joycelyn, "
        + "Ludwine, Rignald, Raynella, Ximena, Rocío, Soledad, Pilar, Íñigo, Javier, Guadalupe, Esteban, Ramiro, Thiago, Beatriz, Joaquim, Lurdes, Catarina, Rui, Giuseppe, Chiara, Luca, "
        + "Federica, Alessandro, Ginevra, Solveig, Astrid, Bjørn, Ingrid, Håkan, Eino, Aino, Jürgen, Heidrun, Ulrike, Wolfgang, Käthe, Anselm, Sieglinde, Étienne, Océane, Thérèse, Benoît, "
        + "Maëlle, Gauthier, Dieudonné, Yannick, Bénédicte, Godelieve, Lieve, Griet, Joris, Wannes, Leentje, Bavo, Veerle, Goedele, Guido, Firmin, Roderick, Grayson, Jessop, Grant, Hunter");


    public static readonly string[] Jobs =
    [
        .. WordClasses.JobNames, .. Split(
            "predikant, vroedvrouw, kosteres, kosterin, organist, melkrijder, klompenmaker, mandenmaker, rietdekker, molenaar, turfsteker, dijkwerker, baggeraar, sluiswachter, brugwachter, "
            + "bakkersknecht, knecht, dienstbode, kamermeisje, huishoudelijke hulp, alfahulp, kleuterleidster, gymleraar, muziekdocent, pianolerares, zweminstructrice, judoleraar, yogadocent, "
            + "EHBO-docent, onderwijsassistent, intern begeleider, conrector, schoolhoofd, conciërge, remedial teacher, orthopedagoog, gedragsdeskundige, jeugdbeschermer, gezinscoach, "
            + "ziekenverzorgende, verzorgende IG, nachtzuster, ambulanceverpleegkundige, triagist, doktersassistent, praktijkondersteuner, dialyseverpleegkundige, operatieassistent, "
            + "radiologisch laborant, mondhygiënist, podotherapeut, pedicure, huidtherapeut, osteopaat, uitvaartverzorger, begrafenisondernemer, grafdelver, hulpverlener, sociaal werker, "
            + "militair, sergeant, korporaal, luitenant, kolonel, marinier, reservist, douanier, cipier, rechercheur, wijkagent, boa, brandwacht, bevelvoerder, meldkamercentralist, "
            + "machinebankwerker, scheepslasser, pijpfitter, steigerbouwer, voeger, stoelenmatter, dakbedekker, isoleerder, sloper, kraandrijver, shovelmachinist, landmeter, betonvlechter, "
            + "vrachtwagenmonteur, carrosseriebouwer, autospuiter, bandenmonteur, rijwielhersteller, elektromonteur, servicemonteur, liftmonteur, cv-monteur, netmonteur, telecommonteur, "
            + "melkveehouder, pluimveehouder, akkerbouwer, fruitteler, bollenkweker, loonwerker, herder, hoefsmid, paardentrainer, dierverzorger, dierenartsassistente, viskweker, palingvisser, "
            + "slagersknecht, kaasmaker, worstmaker, chocolatier, patissier, sushikok, pizzabakker, afwasser, sommelier, bedrijfsleider, filiaalmanager, caissière, etaleur, marktkoopman, "
            + "taxateur, hypotheekadviseur, verzekeringsagent, schade-expert, belastinginspecteur, deurwaarder, curator, bewindvoerder, kandidaat-notaris, paralegal, griffiemedewerkster, "
            + "data-engineer, data scientist, tech lead, scrummaster, product owner, frontend developer, back-end ontwikkelaar, devops engineer, UX-designer, helpdeskmedewerker, applicatiebeheerder, "
            + "informatieanalist, security officer, gis-analist, hydroloog, ecoloog, bioloog, chemicus, natuurkundige, wiskundige, statisticus, econoom, socioloog, antropoloog, archeoloog, historicus, "
            + "archivaris, conservator, restaurator, luthier, vioolbouwer, pianostemmer, orgelbouwer, glasblazer, pottenbakker, keramist, edelsmid, graveur, boekbinder, illustrator, striptekenaar, "
            + "toneelspeler, decorbouwer, belichter, geluidstechnicus, presentator, nieuwslezer, correspondent, eindredacteur, tekstschrijver, copywriter, ondertitelaar, gebarentolk, cellist, organiste, "
            + "purser, grondstewardess, vliegtuigmonteur, verkeersleider, treindienstleider, rangeerder, tramconducteur, metrobestuurder, binnenvaartschipper, stuurvrouw, scheepskok, loodskotterbemanning, "
            + "facilitair manager, hr-adviseur, personeelsfunctionaris, salarisadministrateur, officemanager, directiesecretaresse, managementassistente, callcentermedewerker, klantenservicemedewerker, "
            + "productiemedewerker, inpakker, kwaliteitscontroleur, assemblagemedewerker, kamerlid, burgemeester, oud-burgemeester, gemeentesecretaris, griffier, beleidsambtenaar, omroeper, zzp'er, "
            + "bus driver, lorry driver, delivery driver, forklift driver, care assistant, healthcare assistant, staff nurse, ward clerk, paramedic, radiographer, social worker, youth worker, "
            + "primary school teacher, PE teacher, teaching assistant, head teacher, headmistress, software developer, data analyst, project manager, account manager, shop assistant, bar manager, "
            + "dinner lady, bricklayer's mate, joiner, scaffolder, machinist, toolmaker, fitter, postmistress, stonemason, thatcher, shepherd, fisherman, vet, veterinary nurse, barrister, magistrate"),
    ];

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

    /// <summary>Villages, towns, regions and countries beside those that the tagger knows by its own list.</summary>
    public static readonly string[] MorePlaces = Split(
        "Den Haag, Den Bosch, 's-Hertogenbosch, Den Helder, Den Ham, Den Burg, De Bilt, De Meern, De Wijk, De Lier, Ter Apel, Ter Aar, Capelle aan den IJssel, Alphen aan den Rijn, Bergen op Zoom, "
        + "Nieuwerkerk aan den IJssel, Krimpen aan de Lek, Wijk bij Duurstede, Wijk aan Zee, Egmond aan Zee, Bergen aan Zee, Zevenhuizen-Moerkapelle, Dedemsvaart, Vriezenveen, Gramsbergen, Slagharen, "
        + "Zwartsluis, Hasselt, Genemuiden, IJhorst, Rouveen, Giethoorn, Blokzijl, Vollenhove, Kuinre, Oldemarkt, Noordwolde, Peize, Eelde, Paterswolde, Zuidlaren, Annen, Odoorn, Exloo, Borger-Odoorn, "
        + "Nieuw-Buinen, Sappemeer, Hoogezand, Slochteren, Siddeburen, Loppersum, Middelstum, Ezinge, Leens, Ulrum, Grijpskerk, Surhuizum, Tsjerkgaast, Wommels, Oudega, Koudum, Balk, Sint Annaparochie, "
        + "Sint Jacobiparochie, Hallum, Ferwert, Burgum, Feanwâlden, Bakkeveen, Ureterp, Beetsterzwaag, Akkrum, Grou, Wetsens, Winsum, Kootwijkerbroek, Voorthuizen, Garderen, Elspeet, Uddel, Vierhouten, "
        + "Wezep, Hattemerbroek, Twello, Terwolde, Eerbeek, Loenen, Beekbergen, Hoenderloo, Otterlo, Ederveen, Lunteren, Opheusden, Kesteren, Ochten, Dodewaard, Zetten, Heteren, Huissen, Gendt, Millingen, "
        + "Lobith, Tolkamer, Pannerden, Gaanderen, Terborg, Varsseveld, Ulft, Gendringen, Dinxperlo, Bredevoort, Lievelde, Ruurlo, Hengelo Gld, Steenderen, Almen, Laren Gld, Markelo, Diepenheim, Hengevelde, "
        + "Ammerzoden, Kerkdriel, Zuilichem, Brakel, Herwijnen, Asperen, Beesd, Buren, Lienden, Maurik, Werkhoven, Odijk, Cothen, Langbroek, Linschoten, Harmelen, Kamerik, Vinkeveen, Wilnis, Abcoude, "
        + "Nederhorst den Berg, Ankeveen, Kortenhoef, 's-Graveland, Muiden, Muiderberg, Marken, Ilpendam, Jisp, De Rijp, Graft, Heerhugowaard, Broek op Langedijk, Wognum, Hoogkarspel, Andijk, Wieringerwerf, "
        + "Anna Paulowna, Callantsoog, Petten, Schoorl, Warmenhuizen, Noord-Scharwoude, Akersloot, Limmen, Velserbroek, Santpoort, Spaarndam, Halfweg, Badhoevedorp, Nieuw-Vennep, Rijsenhout, Kudelstaart, "
        + "De Kwakel, Nieuwveen, Ter Aar, Zwammerdam, Reeuwijk, Moordrecht, Schoonhoven, Bergambacht, Lekkerkerk, Streefkerk, Nieuw-Lekkerland, Hardinxveld-Giessendam, Hendrik-Ido-Ambacht, Heerjansdam, "
        + "Rhoon, Poortugaal, Oud-Beijerland, Numansdorp, Klaaswaal, Puttershoek, Strijen, Stellendam, Ouddorp, Dirksland, Oude-Tonge, Sint Philipsland, Kruiningen, Wemeldinge, Colijnsplaat, Kamperland, "
        + "Westkapelle, Zoutelande, Koudekerke, Oost-Souburg, Breskens, IJzendijke, Aardenburg, Axel, Sas van Gent, Kloosterzande, Putte, Hoogerheide, Wouw, Rucphen, Prinsenbeek, Teteringen, Made, Dussen, "
        + "Sleeuwijk, Sprang-Capelle, Loon op Zand, Udenhout, Berkel-Enschot, Moergestel, Diessen, Haaren, Esch, Sint-Michielsgestel, Berlicum, Rosmalen, Nuland, Geffen, Heesch, Berghem, Herpen, Ravenstein, Lith, "
        + "Volkel, Erp, Mariahout, Lieshout, Aarle-Rixtel, Beek en Donk, Bakel, Liessel, Meijel, Heythuysen, Haelen, Horn, Thorn, Maasbracht, Linne, Montfort, Posterholt, Herkenbosch, Belfeld, Reuver, Arcen, "
        + "Velden, Grubbenvorst, Sevenum, Maasbree, Susteren, Born, Grevenbicht, Elsloo, Beek, Nuth, Schinnen, Hoensbroek, Simpelveld, Bocholtz, Wittem, Epen, Eygelshoven, Bunde, Cadier en Keer, "
        + "Erembodegem, Wetteren, Aalter, Maldegem, Eeklo, Zelzate, Zottegem, Geraardsbergen, Ninove, Oudenaarde, Ronse, Tielt, Torhout, Diksmuide, Veurne, Poperinge, Menen, Wevelgem, Harelbeke, Izegem, Temse, "
        + "Bornem, Willebroek, Boom, Mortsel, Kontich, Schoten, Brasschaat, Kapellen, Essen, Kalmthout, Herentals, Westerlo, Heist-op-den-Berg, Aarschot, Tessenderlo, Bilzen, Riemst, Lanaken, Bree, Peer, Pelt, "
        + "Overijse, Tervuren, Zaventem, Asse, Halle, Sint-Pieters-Leeuw, Eupen, Verviers, Arlon, Ukkel, Vorst, Jette, Koekelberg, Sint-Truiden, Heusden-Zolder, Houthalen-Helchteren, "
        + "Curaçao, Bonaire, Sint Maarten, Saba, Willemstad, Kralendijk, Oranjestad, Paramaribo, Albina, Moengo, Ambon, Banda Aceh, Semarang, Kleve, Emden, Leer, Bocholt, Borken, Kranenburg, Goch, Viersen, "
        + "Norwich, Sheffield, Leicester, Swansea, Aberdeen, Inverness, Belfast, Galway, Limerick, Cork, Reading, Bath, York, Hull, Stoke-on-Trent, Milton Keynes, Newcastle, Sunderland, Brighton, "
        + "Kharkiv, Mykolaiv, Zaporizja, Mariupol, Dnipro, Gdynia, Łódź, Poznań, Szczecin, Katowice, Rzeszów, Cluj, Iași, Timișoara, Plovdiv, Varna, Sibiu, Zenica, Tuzla, Niš, Prizren, Durrës, Trabzon, "
        + "Gaziantep, Diyarbakir, Afyon, Sivas, Samsun, Tétouan, Tanger, Taza, Berkane, Al Hoceima, Mosul, Erbil, Basra, Herat, Kandahar, Mashhad, Isfahan, Latakia, Hama, Idlib, Daraa, Keren, Massawa, Gondar, "
        + "Mekelle, Hargeisa, Kismayo, Enugu, Port Harcourt, Kano, Tamale, Freetown, Bamako, Conakry, Banjul, Mindelo, Guangzhou, Wenzhou, Chengdu, Da Nang, Cebu, Davao, Lahore, Karachi, Punjab, Gujarat, Kerala");

    private static readonly string[] PlaceStarts = Split("Ooster, Wester, Noord, Zuid, Nieuw, Oud, Groot, Klein, Hoog, Laag, Beek, Wolf, Hazen, Elzen, Haver, Brand, Vinke, Steen, Zand, Water, Lind");
    private static readonly string[] PlaceEnds = Split("beek, wolde, dam, huizen, veen, kerk, loo, drecht, hout, dorp, wijk, berg, bosch, meer, rade, ingen, um, land, burg, voorde, zijl");

    private static readonly string[] FirmNames = Split(
        "Zonneveld, De Linde, Horizon, De Brug, Het Anker, Noorderlicht, De Vuurtoren, Waterman, Blauwe Vogel, Rijnland, Vechtstreek, De Wingerd, Zilverberg, "
        + "Aerovia, KijkNu, Zoolz, Cijferpunt, Drechtoever, Zonnehoek, De Kwekerij, Het Baken, De Meerkoet, De Zwaluw, Groenoord, Waterlinie, Stroomlijn, Bouwmij, Kantorius, Polderpay, Blauwdruk, Codebroed, Talentloods, Snelpost, Fietsplein, Woonrijk, Zorgstem, Humanis, Avondrood, De Horst, Parkzicht, Duinrand, Berkenhof, De Es, Vlietland, Maasoever, IJsselborgh, Merwestroom, Kennemerhart, De Drie Torens, De Gouden Leeuw, t Kwetternest, De Kleine Beer, Pinkeltje, Villa Kakelbont, Dolfijn, De Windroos, Sint Jan, Sint Anna, Northgate, Riverside, Oakfield, Harbour, Meridian, Bluebird, Kestrel, Apex, Solaris, Vertex, Novatech, Lumio, Brightly, Greenfield, Delta, Orion, Quantis, Vitalis, Meander, Het Kompas, De Klimop, Bellevue, De Regenboog, Sterrenwacht, Fluvium");

    private static readonly string[] FirmForms = Split(
        "{0} B.V., {0} BV, {0}, {0}, Stichting {0}, Zorggroep {0}, Thuiszorg {0}, Woonzorgcentrum {0}, Huisartsenpraktijk {0}, Apotheek {0}, Bakkerij {1}, "
        + "Garage {1}, Autobedrijf {1}, Installatiebedrijf {1}, Bouwbedrijf {1}, Slagerij {1} en Zonen, {1} Transport, {1} & {1} Advocaten, Ziekenhuis {0}, "
        + "{2} Ziekenhuis, Verpleeghuis {0}, Woningstichting {0}, Verzekeringen {0}, {0} Verzekeringen, {0} Energie, Kinderopvang {0}, Gemeente {2}, "
        + "gemeente {2}, {0} Groep, {0} Holding, Tandartspraktijk {1}, Fysiotherapie {0}, Hotel {0}, Restaurant {0}, café {0}, Camping {0}, {0} Software, "
        + "{0} Logistics, {0} Clinic, {0} Ltd, GGZ {0}, kapsalon {0}, Uitgeverij {1}, drukkerij {1}, {1} Makelaars, administratiekantoor {0}, notariskantoor {1}, advocatenkantoor {1}, accountantskantoor {1}, pensioenfonds {0}, vakbond {0}, "
        + "Bank van {2}, {0} Bank, Zorgcentrum {0}, {0} Zorg, Kliniek {0}, {0} Kliniek, kliniek {2}, Medisch Centrum {2}, UMC {2}, Gezondheidscentrum {0}, revalidatiecentrum {0}, hospice {0}, "
        + "verzorgingshuis {0}, thuiszorgorganisatie {0}, kraamzorg {0}, peuterspeelzaal {0}, kinderdagverblijf {0}, BSO {0}, manege {0}, camping {0}, brasserie {0}, eetcafé {0}, "
        + "snackbar {0}, pizzeria {0}, slagerij {1}, bakker {1}, fietsenwinkel {1}, rijschool {1}, transportbedrijf {1}, Gebr. {1}, Gebroeders {1}, {1} en Zn., aannemersbedrijf {1}, "
        + "schildersbedrijf {1}, kwekerij {1}, drukkerij {0}, uitgeverij {0}, omroep {0}, theater {0}, museum {0}, bibliotheek {2}, politie {2}, rechtbank {2}, waterschap {0}, "
        + "provincie {2}, woningcorporatie {0}, Wonen {2}, {0} Wonen, {0} Pharma, {0} Foods, {0} Sneakers, {0} Media, {0} Digital, {0} Consulting, {0} Housing, {0} Care Home, "
        + "{2} General Hospital, {0} Primary School, {0} Freight, {0} Airways, {0} Insurance, parochie {0}, moskee {0}, tempel {0}, PKN {2}, gereformeerde kerk {2}, Leger des Heils {2}");

    /// <summary>Organisations as running text names them: with an article, in letters, joined, in English.</summary>
    private static readonly string[] LooseForms = Split(
        "de {0}, het {0}, {3}, {3}, {3}, {3}, {4}, {4}, de {3}, {4} Advies, {4} {3}, {3} & {3}, {3} en {3}, {1} & Co, {1} en Co, {2}se {3}, {3} {2}, {4} {2}, {3} Direct, {3} Online, {3} Beheer, "
        + "{3} Group, {3} Benelux, {3} Nederland, {3} International, {3} Labs, {3} Solutions, {3} Services, {3} Partners, {3} Recruitment, {3} Interim, {3} Detachering, {3} Uitzendbureau, {3} Makelaardij, "
        + "{3} Opticiens, {3} Fietsen, {3} Taxi, Taxi {2}, Taxi {0}, studio {3}, atelier {0}, kapper {1}, salon {0}, bakkerij {0}, drukkerij {1}, hoveniersbedrijf {1}, schoonmaakbedrijf {3}, "
        + "sportschool {3}, fitness {3}, zwembad {0}, koor {0}, harmonie {0}, fanfare {0}, orkest {0}, {2}s Orkest, Koninklijke Harmonie {0}, toneelgroep {0}, balletschool {0}, carnavalsvereniging {0}, "
        + "stichting {3}, vereniging {0}, actiegroep {0}, de {0}kerk, kerk {0}, Church of {0}, {2} Church, tempel {0}, {2} Mosque, buurthuis {0}, wijkcentrum {0}, tuincentrum {0}, boerderij {0}, zorgboerderij {0}, "
        + "{2} Student Association, {3} Foundation, {2} Orchestra, {3} Theatre, {2} Library, {2} College, {2} Academy, {3} Academy, {0} Academy, {2} Medical Center, {0} Hospital, {2} Clinic, {0} Nursery, "
        + "Brandweer {2}, brandweer {2}, Ambulance {2}, GGD {2}, Vroedvrouwen {2}, verloskundigen {0}, huisartsen {0}, tandartsen {0}, dierenarts {1}, Dokter {1} Groep, orthopedie {2}, revalidatie {2}, "
        + "Wasserij {1}, Rederij {1}, Reizen {1}, {1} Reizen, {1} Bouw, {1} Techniek, {1} Dakwerken, {1} Groen, Werkplaats {0}, Weer aan de Slag, {3} Wonen, Thuis in {2}, {2} Marketing, "
        + "de Ark, de Horst, de Zonnebloem, de Werf, de Wissel, het Anker, het Kompas, het Baken, het Montessori, het Vrije Atheneum");

    private static readonly string[] FirmStarts = Split(
        "Ned, Lift, Med, Zorg, Thuis, Bio, Agri, Tele, Flex, Opti, Net, Eco, Inno, Pro, Tech, Logi, Car, Fit, Vita, Sol, Aqua, Terra, Euro, Inter, Via, Trans, Data, Bouw, Werk, Woon, Snel, Groen, Duur, Zon, "
        + "Sea, Blue, Red, Green, North, Bright, Smart, Click, Code, Cloud, Soft, Micro, Macro, Omni, Poly, Uni, Tri, Max, Mobi, Home, Food, Fresh, Farm, Cool, Hot, Fast, Easy, Pay, Lease, Rent, Job, Talent, Mens, Kind, "
        + "Haven, Maas, Rijn, Schelde, Amstel, IJssel, Vecht, Kern, Punt, Stad, Land, Polder, Duin, Alarm, Veilig, Energie, Warmte, Stroom, Licht");

    private static readonly string[] FirmEnds = Split(
        "log, tec, care, punt, lease, net, flex, plus, land, werk, zorg, desk, line, corp, nova, tron, ix, ex, eo, um, ia, is, on, hub, lab, works, link, point, soft, direct, wijs, rijk, kracht, centrale, mij, "
        + "huis, staete, borg, groep, wacht, team, lijn, flow, wise, loop, box, bay, gate, port, con, co, ly, ify, za, ra, do");

    private static readonly string[] KnownEmployers = [.. WordClasses.EmployerNames];

    private static readonly string[] SchoolForms = Split(
        "basisschool {0}, Basisschool De {0}, {0} College, {0} Lyceum, het {0}, ROC {2}, Hogeschool {2}, Universiteit {2}, University of {2}, {2} University, "
        + "OBS {0}, {0}school, Montessorischool {0}, Christelijk Lyceum {2}");

    private static readonly string[] ClubForms = Split(
        "v.v. {0}, VV {2}, SV {0}, {2} FC, tennisvereniging {0}, TC {0}, scouting {0}, hockeyclub {0}, HC {2}, muziekvereniging {0}, de Voedselbank {2}, "
        + "Stichting {0}, koor {0}, schaakclub {2}, zwemclub {0}, atletiekvereniging {0}, buurthuis {0}");

    /// <summary>What streets are called after where no ending says that they are one.</summary>
    private static readonly string[] OddStreets = Split(
        "Zegge, Grift, Vey, Waterkers, Buitenom, Kogge, Fluit, Botter, Tjalk, Schokker, Aak, Punter, Galjoen, Brik, Kompas, Zandloper, Sextant, Noordster, Poolster, Kreeft, Weegschaal, Steenbok, Gladiool, Anjer, "
        + "Lupine, Papaver, Klaproos, Distel, Salie, Tijm, Rozemarijn, Bieslook, Karwij, Koriander, Braam, Framboos, Meidoorn, Vlier, Hulst, Taxus, Wilg, Populier, Berk, Eik, Iep, Els, Linde, Jeneverbes, "
        + "Wielewaal, Karekiet, Kievit, Grutto, Wulp, Scholekster, Fuut, Meerkoet, Ijsvogel, Zwaluw, Ekster, Kraai, Ransuil, Buizerd, Havik, Sperwer, Bever, Otter, Das, Wezel, Hermelijn, Egel, Mol, "
        + "Menuet, Sonate, Rondo, Mazurka, Wals, Tango, Rumba, Cello, Viool, Hobo, Fagot, Klarinet, Trompet, Tuba, Smaragd, Saffier, Robijn, Topaas, Agaat, Barnsteen, Jade, Opaal, Kwarts, Graniet, Leisteen, "
        + "Pottenbakker, Mandenmaker, Hoefsmid, Wagenmaker, Wever, Spinner, Rietdekker, Molenaar, Maalder, Zichter, Dorser, Ploeger, Zaaier, Maaier, Schaapherder, Turfsteker, Veenbaas, Gildemeester, "
        + "Hooge Zijde, Lage Kant, Hoge Rijndijk, Voorste Es, Achterste Hei, Nieuwe Hescheweg, Oude Grind, Kleine Hout, Groote Wielen, Rode Klif, Witte Hek, Zwarte Water, Blauwe Hoef, Groene Zoom, "
        + "Boompjes, Oostzee, Overtoom, Spui, Plein, Damrak, Rokin, Boterdiep, Reitdiep, Winschoterdiep, Zuiderdiep, Lombok, Getsewoud, Stadsdennen, Oosterlo, Westerlaak, Noorderhaaks, Zuiderzicht, Parkzicht");

    private static readonly string[] OddStarts = Split("De, De, Het, Op de, Op den, Achter de, Aan de, In de, Bij de, Onder de, Boven de, Voor de, Lage, Hoge, Oude, Nieuwe, Gedempte, Kleine, Grote, Verlengde");

    /// <summary>"De Zegge", "Op de Vey", "Waterkers", "Gedempte Zuiderdiep".</summary>
    private static string OddStreet(Random random) => (random.NextDouble() < 0.5 ? Pick(OddStarts, random) + " " : "") + Pick(OddStreets, random)
        + random.NextDouble() switch { < 0.05 => " Zuid", < 0.1 => " Noord", < 0.14 => " Oost", < 0.18 => " Beneden", _ => "" };

    public static string Street(Random random) => random.NextDouble() < 0.35 ? OddStreet(random) : UsualStreet(random);

    private static string UsualStreet(Random random) =>
        (Pick(StreetNames, random) is var name && name.EndsWith("laan", StringComparison.Ordinal) ? name : name.Contains(' ', StringComparison.Ordinal)
            ? name + Pick(StreetKinds, random) : name + Pick(StreetKinds, random)) is var street && random.NextDouble() < 0.15
            ? Pick(["Van der ", "De ", "Prof. ", "Burg. ", "Lange ", "Jan "], random) + street : street;

    public static string HouseNumber(Random random) => random.Next(1, 400) + (random.NextDouble() switch
    {
        < 0.65 => "", < 0.75 => "a", < 0.8 => "-2", < 0.85 => " B", < 0.88 => " bis", < 0.91 => "-III", < 0.94 => " hs", < 0.955 => "-14", < 0.965 => "/3", < 0.975 => $" bus {random.Next(1, 60)}", < 0.98 => $" app {random.Next(1, 40)}",
        < 0.985 => $" {(char)('A' + random.Next(6))}{random.Next(1, 10)}", < 0.99 => " kelder", < 0.995 => " rood", _ => " hoek",
    });

    public static string MadePlace(Random random) => Pick(PlaceStarts, random) + Pick(PlaceEnds, random);

    public static string Firm(Random random, NameStock stock) => random.NextDouble() switch
    {
        < 0.14 => Known(random),
        < 0.55 => Form(LooseForms, random, stock),
        _ => Form(FirmForms, random, stock),
    };

    /// <summary>A name that no firm had yet: "Zorgwijs", "Nedlog", "KXP", "G4S".</summary>
    public static string MadeFirm(Random random) => random.NextDouble() switch
    {
        < 0.7 => Pick(FirmStarts, random) + (random.NextDouble() < 0.12 ? Capital(Pick(FirmEnds, random)) : Pick(FirmEnds, random)),
        _ => Letters(random),
    };

    /// <summary>Two to five capitals, sometimes with a digit or an ampersand.</summary>
    private static string Letters(Random random)
    {
        var letters = string.Concat(Enumerable.Range(0, random.Next(2, 6)).Select(_ => (char)('A' + random.Next(26))));
        return random.NextDouble() switch { < 0.08 => letters[..1] + random.Next(2, 10) + letters[1..], < 0.2 => letters[..1] + "&" + letters[1..], _ => letters };
    }

    /// <summary>A well-known employer: short ones mostly in capitals, others with one.</summary>
    private static string Known(Random random)
    {
        var name = Pick(KnownEmployers, random);
        return random.NextDouble() < 0.1 ? name : name.Length <= 4 ? name.ToUpperInvariant() : Capital(name);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>"docent natuurkunde", "verpleegkundige intensieve zorgen", "teamleider in de kas".</summary>
    public static string DutchJob(Random random) => $"{Pick(DutchHeads, random)} {Pick(DutchFields, random)}";

    /// <summary>"welding inspector", "front desk agent", "resident in internal medicine".</summary>
    public static string EnglishJob(Random random) => random.NextDouble() switch
    {
        < 0.1 => $"{Pick(EnglishHeads, random)} of {Pick(EnglishFields, random)}",
        < 0.18 => $"{Pick(EnglishHeads, random)} in {Pick(EnglishFields, random)}",
        < 0.3 => $"{Pick(["senior", "junior", "head", "chief", "lead", "assistant", "trainee", "freelance", "deputy", "former", "retired"], random)} {Pick(EnglishHeads, random)}",
        < 0.42 => Pick(EnglishHeads, random),
        _ => $"{Pick(EnglishFields, random)} {Pick(EnglishHeads, random)}",
    };

    private static readonly string[] DutchHeads = Split(
        "medewerker, medewerkster, adviseur, manager, docent, leraar, lerares, leerkracht, verpleegkundige, coördinator, teamleider, teamleidster, monteur, operator, chauffeur, assistent, assistente, hoofd, "
        + "specialist, consulent, projectleider, beleidsmedewerker, trainee, stagiair, stagiaire, begeleider, verzorgende, drukker, ploegbaas, voorman, inkoper, planner, technicus, analist, onderzoeker, eigenaar, "
        + "vrijwilliger, laborant, arts, kok, verkoper, verkoopster, senior medewerker, administratief medewerker, zelfstandig ondernemer");

    private static readonly string[] DutchFields = Split(
        "facilitaire dienst, intensieve zorgen, intensive care, zorgadministratie, inkoop, logistiek, natuurkunde, wiskunde, aardrijkskunde, Nederlands, Engels, groep 5, groep 3, lichamelijke opvoeding, elektrotechniek, "
        + "binnendienst, buitendienst, verkoop, HR, P&O, ICT, techniek, planning, rotatie, paprika, tomaten, in de kas, in de horeca, in de zorg, in een magazijn, spoedeisende hulp, SEH, wijkverpleging, GGZ, OK, IG, "
        + "klantenservice, debiteuren, crediteuren, communicatie, burgerzaken, sociaal domein, ruimtelijke ordening, groenvoorziening, jeugdzorg, gehandicaptenzorg, ouderenzorg, kinderopvang, bakkerij, slagerij, "
        + "productie, kwaliteit, onderhoud, transport, koeltechniek, zonnepanelen, bij een bank, van een bakkerij, van een winkel, internationaal vervoer, bediening, keuken, schoonmaak, beveiliging, receptie, loonadministratie");

    private static readonly string[] EnglishHeads = Split(
        "manager, engineer, officer, nurse, driver, teacher, assistant, consultant, coordinator, inspector, technician, designer, developer, analyst, advisor, adviser, clerk, supervisor, agent, administrator, "
        + "specialist, instructor, conductor, planner, operator, owner, partner, lead, scientist, researcher, lecturer, worker, trainer, guide, examiner, counsel, buyer, controller, student, attendant, writer, editor, "
        + "architect, director, executive, leader, handler, cleaner, packer, picker, welder, fitter, mechanic, electrician, chef, cook, waiter, waitress, barista, receptionist, secretary, translator, interpreter, "
        + "resident, registrar, consultant, therapist, pharmacist, carer, physician, surgeon, midwife, dentist, tutor, professor, librarian, accountant, auditor, bookkeeper, lawyer, solicitor, paralegal, judge, "
        + "farmer, gardener, fisherman, sailor, captain, pilot, steward, guard, firefighter, musician, painter, photographer, journalist, producer, volunteer, intern, apprentice, employee, representative");

    private static readonly string[] EnglishFields = Split(
        "support, contract, HR, front desk, lab, laboratory, welding, tram, train, reach truck, forklift, night shift, tour, patent, choir, account, sales, marketing, product, project, quality, safety, legal, finance, "
        + "payroll, data, IT, network, security, customer success, customer service, warehouse, logistics, supply chain, production, maintenance, process, mechanical, electrical, civil, software, test, UX, interior, "
        + "graphic, web, content, social media, communications, policy, research, postdoctoral, PhD, ICU, ER, ward, theatre, dialysis, anaesthetic, community, school, district, care home, kitchen, bar, floor, shift, "
        + "team, site, construction, railway, bus, lorry, delivery, crane, flight, cabin, ground, ticket, museum, library, dental, veterinary, pharmacy, medical, clinical, environmental, energy, wind turbine, call centre, "
        + "internal medicine, chemistry, mathematics, history, English, physics, nursing, shop, store, hotel, event, fashion, furniture, bakery, restaurant, garage, insurance, mortgage, tax, credit, audit, business, operations");

    /// <summary>The words of English jobs, for the look of a word by itself.</summary>
    public static IEnumerable<string> EnglishJobWords => EnglishHeads.Where(w => w.Length > 4 && w is not ("owner" or "partner" or "leader" or "student"));

    public static string School(Random random, NameStock stock) => Form(SchoolForms, random, stock);

    public static string Club(Random random, NameStock stock) => Form(ClubForms, random, stock);

    public static string Pick(string[] list, Random random) => list[random.Next(list.Length)];

    private static string Form(string[] forms, Random random, NameStock stock) => Pick(forms, random)
        .Replace("{0}", random.NextDouble() < 0.6 ? Pick(FirmNames, random) : stock.Given(random), StringComparison.Ordinal)
        .Replace("{1}", stock.Surname(random), StringComparison.Ordinal)
        .Replace("{2}", stock.Place(random), StringComparison.Ordinal)
        .Replace("{3}", MadeFirm(random), StringComparison.Ordinal)
        .Replace("{4}", Known(random), StringComparison.Ordinal);

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries);
}
