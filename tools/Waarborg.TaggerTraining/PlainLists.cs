namespace Waarborg.TaggerTraining;

/// <summary>Lists written for this project of what looks like a name and is nothing personal: pets, products, medicines and diseases.</summary>
internal static class PlainLists
{
    public static readonly string[] Pets = Split(
        "Bobbie, Max, Luna, Simba, Minoes, Tommie, Pluisje, Bello, Fikkie, Snoopy, Nala, Tijger, Poekie, Lola, Bruno, Sam, Boris, Flappie, Rex, Joep, Guus, Moos, "
        + "Kiara, Saartje, Pip, Zwartje, Mickey, Dobby, Nero, Kees, Binkie, Diesel, Storm, Tessel, Garfield, Whiskers, Buddy, Daisy, Bella, Coco");

    public static readonly string[] Brands = Split(
        "Galaxy A54, Pixel 8, Xperia, MacBook Air, ThinkPad T14, Surface Pro, PlayStation 5, Switch, Fire TV, Echo Dot, Nest Hub, Sonos One, Philips Hue, Senseo, "
        + "Nespresso Vertuo, Airfryer, Roomba, Thermomix, KitchenAid, Quooker, Vaillant, Remeha Tzerra, Nefit, Intergas, Honeywell, Bosch Serie 6, Miele W1, "
        + "Siemens iQ500, Beko, Whirlpool, Zanussi, Indesit, Gorenje, Karcher, Stihl, Husqvarna, Gardena, Weber Genesis, Billy, Kallax, Malm, Pax, Hemnes, Poäng, "
        + "Jabra Elite, Bose QC35, Sennheiser, Garmin Fenix, Fitbit Charge, Polar, Gazelle Orange, Batavus Finez, Sparta, Cortina, VanMoof, Volkswagen Golf, Fiat Panda, "
        + "Toyota Aygo, Renault Zoe, Tesla Model Y, Kia Picanto, Ford Focus, Opel Corsa, Peugeot 208, Volvo V60, Windows 11, Outlook, Teams, Excel, Android, Signal, "
        + "Spotify, Netflix, Disney+, Videoland, Ziggo Go, Canal Digitaal, Fritz!Box, Zyxel, Ubiquiti, Netgear Nighthawk, Raspberry Pi, Arduino, Lego Technic, Playmobil, "
        + "Nike Air Max, Adidas Samba, Dr. Martens, Levi's 501, G-Star, Ray-Ban, Samsonite, Bugaboo, Maxi-Cosi, Stokke, Hema, Jumbo, Action, Etos, Ahrend, Rolex, Omega");

    public static readonly string[] Drugs = Split(
        "abilify, acenocoumarol, alendroninezuur, allopurinol, amlodipine, amoxicilline, apixaban, augmentin, azathioprine, baclofen, betahistine, bisoprolol, bumetanide, "
        + "calcichew, carbamazepine, carvedilol, cetirizine, ciprofloxacine, citalopram, clonazepam, clopidogrel, clozapine, codeïne, colecalciferol, dabigatran, "
        + "dexamethason, diclofenac, digoxine, dipidolor, donepezil, duloxetine, eliquis, enalapril, entresto, epipen, escitalopram, esomeprazol, euthyrox, ferrofumaraat, "
        + "fluconazol, forxiga, foster, fraxiparine, gabapentine, galantamine, gliclazide, humira, hydrochloorthiazide, imigran, jardiance, keppra, lamotrigine, lantus, "
        + "levetiracetam, lisinopril, losartan, lyrica, macrogol, madopar, marcoumar, metformine, methotrexaat, mirtazapine, movicolon, naproxen, nitrofurantoïne, novorapid, "
        + "omeprazol, oxazepam, oxycontin, ozempic, pantozol, paroxetine, perindopril, plavix, pregabaline, qvar, ramipril, risperdal, rivastigmine, rosuvastatine, "
        + "seretide, sinemet, spiriva, stelara, symbicort, tamsulosine, temazepam, ticagrelor, topiramaat, trazodon, trulicity, valproaat, venlafaxine, ventolin, verapamil, "
        + "xarelto, zolpidem, zyprexa, zyrtec, lipitor, nexium, prozac, zoloft, augmentin, ventolin, tylenol");

    public static readonly string[] Diseases = Split(
        "ziekte van Parkinson, ziekte van Alzheimer, ziekte van Crohn, ziekte van Graves, ziekte van Hodgkin, ziekte van Ménière, ziekte van Lyme, ziekte van Kahler, "
        + "ziekte van Huntington, ziekte van Bechterew, ziekte van Dupuytren, ziekte van Pfeiffer, ziekte van Paget, ziekte van Addison, ziekte van Wilson, ziekte van Perthes, "
        + "syndroom van Sjögren, syndroom van Down, syndroom van Raynaud, syndroom van Gilbert, syndroom van Korsakov, syndroom van Guillain-Barré, syndroom van Cushing, "
        + "morbus Crohn, morbus Parkinson, M. Bechterew, M. Graves, hernia van Bochdalek, Barrett-oesofagus, Non-Hodgkin lymfoom, Hashimoto, Tourette, Asperger, "
        + "Parkinson's disease, Crohn's disease, Hodgkin lymphoma, Graves' disease, Ménière's disease, Bell's palsy, Down syndrome, Raynaud's, Sjögren's, Cushing's, "
        + "Colles fractuur, Baker cyste, Achillespees ruptuur, Bakerse cyste, Charcot voet, Wernicke encefalopathie, Lewy body dementie, Marfan, Ehlers-Danlos, Kawasaki, "
        + "Quervain, Quincke-oedeem, Horner, Peyronie, Turner, Klinefelter, Von Willebrand, Hirschsprung, Fabry, Behçet, Wegener, Addison's disease, Huntington's");

    public static readonly string[] Plants = Split(
        "hortensia Annabelle, Geranium Rozanne, Salvia Caradonna, Rudbeckia Goldsturm, roos Peace, Rosa Mundi, klimroos New Dawn, dahlia Café au Lait, tulp Queen of Night, "
        + "aardbei Elsanta, aardbei Lambada, appel Elstar, peer Conference, tomaat Moneymaker, clematis Montana, lavendel Hidcote, Hosta Halcyon, viooltje, Iris sibirica, Lobelia, "
        + "Camellia japonica, Magnolia Susan, Heuchera, Echinacea Magnus, Phlox David, Astilbe, Fuchsia, Begonia, Erica, Viola, Veronica, Jasmijn, Linde, Wilg, Olijf, Aster");

    public static readonly string[] Furniture = Split(
        "Oliver, Charlotte, Basil, Olive, Hugo, Oscar, Stella, Emma, Victoria, Leopold, Henry, Georgia, Milo, Otis, Nora, Ingrid, Boris, Fjord, Lyon, Verona, Kent, Ravenna, Toronto, Madrid, Brooklyn");

    public static readonly string[] Tests = Split(
        "WISC-V-NL, WAIS-IV, TEA-Ch, Bourdon-Vos, Rey, ROCF, CBCL, Stroop, Raven, Beck, BDI-II, Hamilton, HADS, MMSE, MoCA, Barthel, Katz, Braden, Norton, Waterlow, Apgar, Glasgow, Bristol, "
        + "Killip, Forrester, Gleason, Child-Pugh, Gillespie, Weber, Lauge-Hansen, Garden, Salter-Harris, Gustilo, Wagner, Texas, Rutgeerts, Montreal, Mayo, Forrest, Rockall, Wells, Hoehn en Yahr, "
        + "Fazekas, Scheltens, Tinetti, Berg Balance, Borg, Lachman, Lasègue, Phalen, Tinel, Trendelenburg, Thomas, Spurling, Hawkins, Neer, Jobe, Rinne, Romberg, Babinski, Dix-Hallpike, Epley, "
        + "Murphy, McBurney, Rovsing, Kernig, Ortolani, Barlow, Mallampati, Cormack-Lehane, Bishop, Hodge, Tanner, Fitzpatrick, Denver, Schlichting, Bayley, Conners, Vineland, Belbin, Myers-Briggs, Kolb");

    public static readonly string[] Contraceptives = Split("Yasmin, Kyleena, Mirena, Jaydess, Diane, Marvelon, Microgynon, Cerazette, Qlaira, Zoely, Implanon, NuvaRing, Evra, Ella, Norlevo, Liletta");

    public static readonly string[] Works = Split(
        "Nijntje, Jip en Janneke, Dikkie Dik, Pluk van de Petteflet, Harry Potter, Romeo en Julia, Hamlet, Gijsbrecht van Aemstel, Max Havelaar, Sjakie, Matilda, Pippi Langkous, Kuifje, Asterix, "
        + "Suske en Wiske, Anna Karenina, Madame Bovary, Don Quichot, Emma, Rebecca, Carmen, La Traviata, Evita, Billy Elliot, Forrest Gump, Amélie, Shrek, Frozen, Barbie, Oppenheimer");

    public static readonly string[] Historic = Split(
        "Michiel de Ruyter, Rembrandt, Vermeer, Van Gogh, Erasmus, Spinoza, Willem van Oranje, Napoleon, Vondel, Elsschot, Multatuli, Mozart, Bach, Beethoven, Byrd, Stanford, Darwin, Newton, "
        + "Einstein, Curie, Freud, Piaget, Montessori, Steiner, Maslow, Covey, Shakespeare, Dickens, Wilhelmina, Juliana, Victoria, Johan Cruijff, Anne Frank, Florence Nightingale, Mendel, Pasteur, Mandela, Gandhi");

    /// <summary>Brands, medicines and what cures or contents one.</summary>
    public static IEnumerable<string> Things => [.. Brands, .. Drugs, .. Contraceptives];

    /// <summary>A brand, a product, a programme or a made-up one, with a capital.</summary>
    public static string Brand(Random random) => random.NextDouble() switch
    {
        < 0.35 => OwnLists.Pick(Brands, random),
        < 0.8 => Capital(OwnLists.Pick(KnownBrands, random)),
        _ => OwnLists.MadeFirm(random),
    } + (random.NextDouble() < 0.1 ? $" {(char)('A' + random.Next(26))}{random.Next(1, 900)}" : "");

    private static readonly string[] KnownBrands = [.. Waarborg.Deidentification.Tagging.WordClasses.BrandNames];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries);
}
