namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words of trades that the other tables do not hold: what people there are called, what they do and where they work.</summary>
internal static class SectorWords
{
    internal const string Table = """
        swimming: zwem*, *zwemmen, badmeester*, bad meester, lifeguard*, pool attendant*, swim*, drenkeling*
        sports-coaching: sportinstruct*, fitness*, sportschool*, gym instructor*, personal train*, sportcoach*, voetbaltrain*, jeugdtrain*, bewegingsagog*, buurtsportcoach*, sports coach*
        funeral: uitvaart*, crematori*, begrafenis*, begraafplaats*, condolean*, rouw*, afscheidsdienst*, funeral*, undertak*, mortuar*, bereave*
        emotional-support: emotione*, emotional*, pastora*, predikant*, dominee, geestelijk verzorg*, slachtofferhulp, hospice*, palliati*, rouwbegeleid*, crisisdienst*, crisisopvang, chaplain*, victim support, nabestaanden, counsel*, verpleegkund*, maatschappelijk werk*
        greenhouse: glastuinbouw*, kas, kassen, kasteelt, kwekerij*, teelt*, *teelt, teler*, *telers, *kweker, plukk*, geplukt, pluk, oogst*, geoogst, tomat*, komkommer*, paprika*, aardbei*, witloof*, groenteteelt, fruitteelt, greenhouse*, grower*, harvest*, picking fruit, vegetable farm, nursery worker, horticult*, orchid*, boomgaard*, orchard*
        livestock: melkvee*, veehoud*, koeien, melken, gemolken, varkens*, pluimvee*, kippen*, geiten*, schapen*, dairy farm*, cattle, milking, poultry, livestock, stal, stallen, herd*
        arable: akkerbouw*, landbouw*, trekker*, tractor*, zaaien, gewas*, arable, crop*, loonwerk*, agricultural contractor*
        crop-protection: gewasbescherming*, spuitlicentie*, fytolicentie*, bestrijdingsmiddel*, spuiten, crop protection, pesticide*, spraying
        forestry: bosbouw*, bosarbeid*, bosbeheer*, bosonderhoud, boswacht*, houtoogst*, rooien, vellen, velwerk, geveld, uitslepen, dunnen, houthak*, bosploeg*, forest*, woodland*, logging, timber, lumberjack*, felling, felled
        chainsaw: kettingzaag*, kettingzagen, motorzaag*, motorzagen, motorkettingza*, chainsaw*, chain saw*, ecc1, ecc2, ecc3
        tree-care: boomverzorg*, boomchirurg*, snoei*, gesnoeid, boomonderhoud, etw*, tree worker*, arborist*, tree surgeon*, pruning, tree care
        fishing: visser*, visserij*, kotter*, fisher*, trawler*, vishandel*, visverwerk*
        shipping-crew: schipper*, matroos*, stuurman*, stuurlieden, kapitein*, binnenvaart*, zeevaart*, scheepvaart*, aan boord, deckhand*, skipper*, seafar*, vessel*, offshore*, sailor*, marine
        ship-building: scheepsbouw*, scheepswerf*, werf, shipyard*, boat build*, jachtbouw*
        passenger-work: buschauffeur*, touringcar*, bus driver*, coach driver*, stewardess*, steward, stewards, purser*, cabin crew, conducteur*, train conductor*, taxi*, reisleid*, ov steward*, passagiers, reizigers, passengers
        safety-critical: safety critical, functional safety, functionele veiligheid, sil 1, sil 2, sil 3, sil 4, iec 61508, iso 26262, iec 62304, en 50128, do 178, autosar, medical device*, medische apparat*, infusion pump*, engine control*, brake*, remsysteem*, remmen, avionics, nuclear, kerncentrale*
        rail: trein*, train, trains, nedtrain, locomoti*, rolling stock, treinmachinist*, conducteur*, spoor, spoorweg*, spoorbouw*, railinfra*, rail, railway*, train driver*, signalling, tram*, metro
        aviation: luchtvaart*, luchthaven*, schiphol, vliegtuig*, cabin crew, steward*, purser*, airport*, airline*, aircraft*, ground handling, bagageafhandel*, aviation
        bus-driving: buschauffeur*, touringcar*, bus driver*, coach driver*
        cycling-trade: fietsenmak*, fietsmonteur*, rijwiel*, bicycle mechanic*, bike mechanic*
        car-trade: motors, trucks, vehicle*, autosar, automonteur*, autotechn*, garage*, apk*, autobedrijf*, car mechanic*, automotive*, vehicle technician*
        museum: museum*, musea, *museum, collectie*, erfgoed*, conservator*, registrar*, curator*, kunsthal, galerie*, tentoonstelling*, exhibition*, heritage*, gallery
        archives: archief*, archivar*, *archief, archive*, archivist*, records management, documentalist*, documentation assistant, inventaris*
        collection-system: adlib, axiell*, tms collections, museumplus, museum plus, collectiveaccess, emu, mais flexis, memorix, collection management system*, collectiebeheersysteem*
        loans: bruikle*, loans, loan file*, loan request*, loan agreement*, incoming loan*, outgoing loan*
        stage-technique: podiumtechn*, theatertechn*, lichttechn*, geluidstechn*, belichter*, geluidsman, rigger*, rigging, stage technician*, sound engineer*, lighting technician*, theater*, theatre*, decorbouw*, stagehand*
        design: vormgev*, grafisch*, dtp*, indesign, illustrator, photoshop, adobe creative*, graphic design*, art director*, huisstijl*, layout, opmaak
        photo-video: fotogra*, videogra*, film, filmer*, camera*, montage, videobewerk*, premiere, photograph*, video editing, cameraman
        printing: drukker*, drukkerij*, offset*, drukpers*, printing, printer operator*, bindery, nabewerk*
        journalism: journalist*, verslaggev*, redactie*, nieuwsredactie, reporter*, newsroom, editor*
        food-production: voedingsmiddel*, levensmiddel*, vleesverwerk*, slachterij*, zuivel*, visverwerk*, food production, food industry, food factory, meat processing, dairy, conserven, diepvriesproduct*
        food-safety: haccp, voedselveilig*, food safety, hygienecode, brc, ifs food, allergenen*
        cold-storage: koelhuis*, vrieshuis*, vriescel*, diepvries*, koelcel*, vriesopslag, cold store*, cold storage, freezer*, frozen, koud werk, bij min *, vrieskou
        pharma-production: gmp, cleanroom*, clean room*, batch*, farmaceut*, geneesmiddel*, pharmaceutical*, pharma, validatie*
        waste: afval*, milieustraat*, recycl*, vuilnis*, huisvuil*, waste, refuse
        water-works: drinkwater*, rioolwater*, waterzuiver*, rwzi, riool*, gemaal, gemalen, water treatment, sewage, wastewater
        grid: netbeheer*, hoogspanning*, middenspanning*, laagspanning*, stedin, liander, enexis, power grid, high voltage
        fibre: glasvezel*, fiber, fibre, telecommonteur*, kabelmonteur*, telecom*
        roofing: dakdek*, dakwerk*, roofer*, roofing, pannendak*
        scaffolding: steiger*, scaffold*
        heights: hoogte, op hoogte, hoogtes, hoogwerker*, ladder*, klimmen, geklommen, touwtechniek*, rope access, heights, climb*, aerial platform*
        crane: kraan*, *kraan, kraanmachinist*, hijs*, crane*, rigger*, lifting
        excavator: graafmachine*, shovel*, minigraver*, grondverzet*, excavator*, digger*, wheel loader*
        glazing: glaszet*, glazen, beglaz*, glazier*
        tiling: tegelzet*, tegels, tiler*, tiling
        plastering: stukadoor*, stuc*, plaster*
        surveying: landmeet*, landmeter*, gps meting, surveyor*, surveying, kadast*, geodes*
        architecture-work: architect*, bouwkundig teken*, ontwerpbureau, building design
        cost-estimating: calculator*, calculat*, begrot*, kostprijs*, estimator*, estimating, cost engineer*
        textile: naaien, naaister*, naaiatelier, kleermak*, coupeuse, couture, textiel*, sewing, seamstress*, tailor*, garment*, stoffeer*, upholster*
        laundry: wasserij*, strijk*, laundry, stomerij*
        jewellery: goudsmid*, juwelier*, edelsmid*, jeweller*, goldsmith*, horloge*
        florist: bloemist*, bloembinder*, bloemschik*, florist*, bloemenzaak*
        garden-centre: tuincentr*, garden centre*, garden center*
        animals: dieren, dier, huisdier*, hond, honden, *hond, kat, katten, poes, konijn*, knaagdier*, animal, animals, pets, dogs, cats
        animal-care: trimmer*, trimsalon*, hondenuitla*, asiel, kattenpension*, dierenverzorg*, dierenasiel*, dierenpension*, dierentuin*, hondentrim*, animal care*, zookeeper*, kennel*, stalmedewerk*, paarden*, horses, groom
        monuments: monument*, restaurati*, gerestaureerd, restaur*, kerk, kerken, *kerk, molen, molens, kasteel, kastelen, landgoed*, historisch*, oude gebouwen, erfgoed*, listed building*, historic*, heritage building*
        woodworking: houtbewerk*, zagen, zaag, lintzaag*, cirkelzaag*, vlakbank*, vandikte*, schaven, schaaf*, freesmachine*, houtbank*, meubelmak*, woodwork*, bandsaw*, planer*, thicknesser*
        veterinary: dierenarts*, paraveterin*, veterin*, dierenkliniek*, vet practice, vet nurse*
        orthodontics: orthodont*, beugel*
        dental-practice: tandheelkund*, mondhygien*, tandartsassist*, preventieassist*, stoelassist*, aan de stoel, tandtechn*, dental nurse*, dental hygien*, dental assistant*, chairside, kaakchirurg*
        optics: opticien*, optometr*, oogmeting*, brillen*, contactlenzen, optician*, optometrist*
        audiology: audicien*, hoortoestel*, audiolog*, hearing aid*
        speech-therapy: logoped*, speech therap*, speech and language
        occupational-therapy: ergotherap*, occupational therap*
        dietetics: dietist*, dieteti*, voedingsadvies, dietitian*, nutritionist*
        radiology: radiolog*, rontgen*, radiodiagnost*, laborant mbb, mbb'er, x ray*, xray*, opg, cone beam, cbct, mri, ct scan*, echograf*, ultrasound, radiograph*, stralingshygiene, stralingsbescherming
        surgery: operatie*, ok assistent*, operatieassist*, anesthesie*, surgery, surgical, theatre nurse*, scrub nurse*
        paramedic: ambulance*, paramedic*, meldkamer*, ambulancechauffeur*
        fire-service: brandweer*, firefight*, fire service, blus*
        police: politie*, police*, marechaussee*, boa, handhav*
        prison: gevangenis*, penitentiair*, justitiele inrichting*, dji, reclassering*, prison*, probation*, detentie*
        notary: notari*, notary, kandidaat notaris
        court: griffie*, rechtbank*, court clerk*, gerechts*
        banking: bank, banken, bankmedewerk*, bankier*, rabobank, krediet*, lening*, banking, lender*, loan officer, mortgage*, fintech*, payments
        compliance: compliance*, kyc, wwft, anti money laundering, aml, integriteitsonderzoek
        regulated: regulated, gereguleerd*, bank*, banking, fintech*, insurance*, verzekeraar*, pharma*, farmaceut*, medical device*, medtech, healthcare, energy, aviation, gmp, fda, iso 13485, pci*, dnb, afm
        pensions: pensioen*, pension*, apg, pggm
        estate-agency: makelaar*, makelaardij*, taxat*, taxateur*, estate agent*, real estate agent*, vastgoedadvies
        fundraising: fondsenwerv*, fundrais*, donateur*, donor relations, subsidie*, grant writing, grants
        travel-trade: reisbureau*, reisleid*, touroperator*, tour operator*, travel agen*, tour guide*, reisadvis*, gids, stadsgids
        public-finance: gemeentefinancien, bbv, begroting*, programmabegroting, p&c, planning en control, planning & control, jaarrekening*, bestuursrapportage*, kadernota, rechtmatigheid*, public finance, municipal finance, besluit begroting en verantwoording, meerjarenbegroting, grondexploitatie*
        social-benefits: bijstand*, participatiewet, uitkering*, inkomensconsulent*, klantmanager*, uwv, svb, toeslagen*, wmo*, benefits officer
        permits: vergunning*, omgevingsvergunning*, omgevingswet*, permits, permit officer*, wabo
        spatial-planning: ruimtelijke ordening, stedenbouw*, bestemmingsplan*, omgevingsplan*, urban plan*, planoloog*, planolog*, spatial planning, town planning
        elections: raadsgriffie, gemeenteraad*, raadsvoorstel*, collegevoorstel*, council
        mobile-apps: ios, android, swift, kotlin, flutter, react native, mobile app*, app developer*
        observability: grafana, prometheus, datadog, splunk, monitoring, opentelemetry, elk, kibana, new relic
        messaging: kafka, rabbitmq, event driven, message queue*, sqs, pub/sub
        embedded: embedded, firmware, microcontroller*, plc*, rtos, fpga, arduino
        automation: plc*, scada*, siemens tia*, besturingstechniek, industriele automatisering, robot*, automation engineer*
        game-development: unity, unreal, game develop*, gamedev*
        code-review: code review*, pull request*, peer review*, pair programming
        measuring: meetgereedschap*, schuifmaat, micrometer*, meettechniek, meetinstrument*, calibrat*, kalibr*, metrolog*
        climate-computer: klimaatcomputer*, priva*, hoogendoorn*, iivo, ridder*, hortimax*, climate computer*, climate control computer*
        pos-system: kassasysteem*, lightspeed*, booq, untill, point of sale, pos systeem*, kassa*
        property-system: opera pms, mews, protel, cloudbeds, hotelsysteem*, reserveringssysteem*, amadeus, booking system*, pms
        dental-software: exquise, simplex, oase dental, complan, novadent, vertimart, tandartssoftware, dental software
        vet-software: animana, viva veterinary, corilus, easyvet
        finance-system: coda, key2financien, key2finance, civision middelen, centric financien, unit4 financials, financieel pakket, financieel systeem, financial system
        own-car: eigen auto, eigen vervoer, auto ter beschikking, over een auto, own car, own transport, own vehicle, have a car, drive my own
        first-line: eerstelijn*, huisarts*, primary care
        b2b: b2b, business to business, zakelijke klant*, zakelijke markt, bedrijven als klant, business customers, industrial*, industrieel*, industriele, wholesale*, groothandel*, distributors, installers, trade customers, resellers, saas, tradefairs, trade fair*, vakbeurs*
        export: export*, uitvoer, incoterms*, letters of credit
        young-children: peuter*, kleuter*, baby's, dreumes*, peuters, toddler*, 0 4 jaar, 0 tot 4, 0 to 4, preschool*, babies, infants
        teenagers: tiener*, puber*, jongeren, middelbare scholier*, brugklas*, teenager*, adolescen*, onderbouw, bovenbouw
        exam-classes: examenklas*, eindexamen*, examen havo, exam class*, bovenbouw, havo 5, vwo 6, vmbo 4
        special-learners: dyslex*, autis*, adhd, taalachterstand*, nt2, nieuwkomers*, isk, zorgleerling*, hoogbegaaf*, special needs, newcomer*
        vulnerable-people: kwetsbar*, verslaaf*, dakloz*, daklozenopvang, maatschappelijke opvang, vluchteling*, asielzoeker*, coa, schuldhulp*, laaggeletterd*, eenzam*, vulnerable, homeless*, refugee*, asylum*

        """;
}
