namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words of transport, warehouses, building, industry, hospitality, cleaning and security.</summary>
internal static class TradeWords
{
    internal const string Table = """
        forklift: heftruck*, vorkheftruck*, forklift*, fork lift*, vorklift*
        reach-truck: reachtruck*, reach truck*
        pallet-truck: ept, elektrische pallettruck, pallettruck*, pallet truck*, stapelaar*
        order-picking: orderpick*, order pick*, picker*, verzamelen van orders, order verzamel*, picken, picking
        warehouse: sorteer*, sorting, sorter, dc, inbound, outbound goods, magazijn*, *magazijn, warehouse*, distributiecentr*, distribution cent*, expeditie*, opslag, voorraadbeheer*, loods, logistiek medewerk*, logistics operative, inpak*, fulfilment cent*, stockroom
        stock: voorraad*, inventar*, inventory*, stock*
        shipping: expedit*, verzend*, shipping, dispatching goods, forwarding, expediteur*, export, import, inklaring
        customs: douane*, customs*, inklaring*, invoerrechten, import clearance
        truck-driving: bulkwagen*, oplegger*, kraftfahrer*, fernverkehr, lkw*, kierowca c*, chauffeur containers, containers rotterdam, koeltransport*, kipper*, tankwagen*, beroepschauffeur*, chauffeur veevoer, vrachtwagenchauffeur*, vrachtwagen*, chauffeur ce, chauffeur c, truck driver*, lorry driver*, hgv*, internationaal chauffeur, trekker oplegger*, bakwagen*
        driving: kraftfahrer*, kierowca*, koeltransport*, chauffeur*, *chauffeur, bezorg*, koerier*, driver*, courier*, delivery driver*, pakketbezorg*, bestelbus*, taxi*
        transport: transport*, *transport, vervoer*, *vervoer, expeditie*, haulage, freight
        logistics: logistiek*, logistic*, supply chain*, magazijn*, warehouse*, distributie*, transport*, vervoer*
        electrician: elektricien*, elektromonteur*, elektromont*, elektrotechn*, elektro*, installatiemonteur*, electrician*, electrical*, paneelbouw*, schakelkast*, meterkast*
        plumbing: loodgiet*, plumb*, cv monteur*, cv ketel*, installateur*, sanitair*, gasinstallat*, heating engineer*, riolering*
        hvac: koel, koeling*, *koeling, koelinstallat*, koelcel*, koelkast*, koeltech*, klima, verwarming*, *verwarming, cv, cv ketel*, ketel, ketels, *ketel, *ketels, boiler*, warmtepomp*, split unit*, splitunit*, luchtbehandeling*, ventilati*, air conditioning, airconditioning, heating, cooling, chiller*, hvac r, refrigeration, koudemiddel*, wtw, vloerverwarming, koeltechn*, klimaat*, airco*, hvac*, koudetechn*, luchtbehandel*, refrigerat*, warmtepomp*, heat pump*
        carpentry: timmer*, carpent*, joiner*, meubelmak*, kozijn*, schrijnwerk*
        painting: schilder*, painter*, painting, spuitwerk
        masonry: metsel*, bricklay*, tegelzet*, stukadoor*, mason*
        welding: lass*, las, gelast, mig/mag, mig mag, tig*, weld*, elektrode lassen
        metal: metaalbewerk*, verspan*, cnc*, frezen, draaien, freesbank, draaibank, milling, turning, machinist, machining, bankwerk*, constructiebankwerk*, plaatwerk*
        mechanic: monteur*, *monteur, mechanic*, *mechanic, onderhoudsmonteur*, automonteur*, servicemonteur*, technician*, *technicus, technicus, service engineer*, field engineer*, sleutelen
        maintenance: onderhoud*, *onderhoud, maintenance*, storingen*, storing, repair*, reparat*, herstelwerk*
        technical: technisch*, techniek, technical*
        production: productiemedewerk*, productie*, operator*, procesoperator*, assembl*, lopende band, fabriek*, production*, manufactur*, machineoperator*, factory, inpakker*
        construction: bouw, bouw*, *bouw, bouwplaats*, construction*, uitvoerder*, aannemer*, building site, renovatie*, nieuwbouw*, gww, grondwerk*, stratenmak*
        landscaping: hovenier*, groenvoorzien*, tuin*, plantsoen*, gardener*, landscap*, groenmedewerk*
        agriculture: agrar*, landbouw*, boerderij*, tuinbouw*, kas, kassen, farm*, greenhouse*, melkvee*, horticult*
        cook: koks*, cuoco, cuoca, koch, kochin, cuisinier*, scheepskok, kok chef, kokkin, achter de pannen, kok, koks, chef kok, souschef, sous chef, cook, cooks, zelfstandig werkend kok, keuken*, kitchen*, koken, chef de partie, patissier*, line cook
        serving: brasserie*, eetcafe*, trattoria*, osteria*, bistro*, lunchroom*, eethuis*, bediening*, ober, serveer*, horeca*, waiter*, waitress*, barman, barista*, bartend*, restaurant*, cafe*, hospitality*, catering*, hotel*, gastheer, gastvrouw
        hotel: hotel*, housekeeping*, roomservice, night audit*
        baking: bakker*, bakkerij, baker*, bakery
        butcher: slager*, slagerij*, butcher*
        cleaning: schoonma*, schoonmaak*, cleaner*, cleaning*, schoongemaakt, glazenwass*, huishoudelijke hulp, interieurverzorg*, domestic*
        guarding: beveilig*, beveiliger*, beveiligingsbeamb*, surveil*, portier*, security guard*, security officer*, toezichthoud*, boa, handhaver*
        hairdressing: kapper*, kapster*, hairdress*, barber*
        beauty: schoonheidsspecialist*, beautician*, pedicure*, nagelstylist*
        safety: veilig*, onveilig*, *onveilig, unsafe*, gevaar*, hazard*, dangerous*, veiligheid*, hse, kam coordinat*, safety*, preventiemedewerk*, arbo*, health and safety
        facility: facilitair*, facility*, facilities*, huismeester*, conci?rge*, concierge*, gebouwbeheer*, caretaker
        energy: zonnepanel*, solar*, windturbine*, laadpal*, energietransitie, isolatie*, verduurzam*

        """;
}
