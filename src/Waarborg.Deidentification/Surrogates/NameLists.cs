namespace Waarborg.Deidentification.Surrogates;

/// <summary>Names from which surrogates are made: common in the language, bound to nobody. Written for this project.</summary>
internal static class NameLists
{
    public static readonly string[] DutchMen = Split("""
        Aart Albert Alexander Arjan Arnold Bart Bas Berend Bram Casper Coen Cornelis Daan Dennis Dirk Egbert Emiel Erik Evert Ferdinand Floris Frank
        Frits Gerard Gerben Gijs Hans Harm Hendrik Hidde Huub Jaap Jacob Jan Jasper Jelle Jeroen Jesse Joost Joris Jurgen Karel Kees Klaas Koen Lars
        Leendert Luuk Maarten Marcel Mark Martijn Mathijs Melle Menno Michiel Niels Olaf Oscar Peter Pieter Reinier Remco Rens Ruben Rutger Sander
        Simon Stefan Steven Teun Theo Thijs Thomas Tijmen Tim Tom Vincent Walter Wessel Wim Wouter
        """);

    public static readonly string[] DutchWomen = Split("""
        Aafke Agnes Aleida Anna Anneke Annelies Astrid Barbara Beatrijs Berber Brechtje Carla Carolien Cornelia Daphne Diana Dorien Elien Elisabeth
        Ellen Els Emma Esther Eva Fenna Femke Fleur Floor Geertje Gerda Greetje Hanna Hanneke Heleen Hilde Ilse Inge Irene Ingrid Jacoba Janneke Jantine
        Jolanda Josephine Judith Julia Karin Katja Laura Lieke Lies Linda Lisanne Loes Lotte Maaike Machteld Margriet Maria Marieke Marijke Marleen
        Marloes Mieke Mirjam Monique Nienke Nora Paulien Petra Renske Rianne Roos Ruth Saskia Silvia Sofie Suzanne Tessa Tineke Trijntje Vera Wendy
        Willemijn Yvonne
        """);

    public static readonly string[] DutchNeutral = Split("Robin Sam Noa Jip Bo Sasha Merel Senna Kim Jody Dominique Kaj Luca Charlie Jamie Pim Sil Nikki Rowan Mika");

    public static readonly string[] EnglishMen = Split("""
        Adam Alan Albert Andrew Arthur Barry Benjamin Brian Callum Charles Colin Daniel David Derek Douglas Edward Edwin Eric Ernest Frank Frederick
        Geoffrey George Gordon Graham Gregory Harold Harry Henry Howard Hugh Ian Jack James John Jonathan Joseph Keith Kenneth Leonard Malcolm Martin
        Matthew Michael Neil Nigel Norman Oliver Patrick Paul Peter Philip Ralph Raymond Richard Robert Roger Ronald Roy Samuel Sidney Simon Stanley
        Stephen Stuart Thomas Timothy Victor Walter William
        """);

    public static readonly string[] EnglishWomen = Split("""
        Abigail Alice Amanda Amy Angela Ann Audrey Barbara Beatrice Brenda Carol Catherine Charlotte Christine Clare Deborah Diana Dorothy Edith Eileen
        Elaine Eleanor Elizabeth Ellen Emily Emma Esther Fiona Florence Frances Gillian Grace Hannah Harriet Hazel Heather Helen Irene Jane Janet Jean
        Jennifer Joan Joanna Judith Julia Karen Katherine Laura Linda Louise Lucy Margaret Marion Mary Maureen Nancy Olivia Pamela Patricia Pauline
        Rachel Rebecca Rosemary Ruth Sandra Sarah Sheila Susan Sylvia Teresa Valerie Victoria Wendy
        """);

    public static readonly string[] EnglishNeutral = Split("Alex Ashley Casey Charlie Drew Frankie Jamie Jess Jordan Kerry Lee Lindsey Morgan Pat Quinn Riley Robin Sam Shannon Taylor");

    public static readonly string[] DutchStems = Split("""
        Wester Ooster Noorder Zuider Hoge Lage Groene Nieuwe Oude Boven Neder Midden Linden Eiken Beuken Wilgen Elzen Essen Berken Dennen Rozen Heide
        Molen Kerk Klooster Water Zand Klei Steen Rogge Gerst Haver Zwanen Valken Reiger Leeuwen Beren Vossen Herten Ganzen Schapen Brugge Haven Wolfs
        """);

    public static readonly string[] DutchEnds = Split("burg dijk hof kamp veld berg broek horst hoven huis land laar loo man meer oord poel rode schot stra veen voort weg wijk zaal zicht");

    public static readonly string[] EnglishStems = Split("""
        Ash Beck Black Brad Brook Burn Clay Cliff Dun Elm Fair Farn Glen Green Hart Haw Hazel Heath High Hollin King Lang Lin Mill Nor Oak Pem Rad Raven
        Red Ridge Rose Sand Shel Stan Stock Sut Thorn Wake Wal Welling Wex Whit Wind Wood
        """);

    public static readonly string[] EnglishEnds = Split("bourne brook bury by cliffe combe cote cott dale den don field ford gate ham ley man mere more port ridge row shaw stead stone thorpe ton ville well wick worth");

    public static readonly string[] Particles = ["", "", "", "", "van ", "van der ", "de ", "van den "];

    public static readonly string[] DutchStreets = Split("""
        Merel Kastanje Tulpen Anjer Korenbloem Zonnebloem Vlier Hazelaar Spechten Kievit Leeuwerik Zwaluw Veer Singel Stations School Raadhuis Markt
        Dorps Parallel Bosrand Weide Polder Dijk Vaart Haven Brink Esdoorn Populieren Lijsterbes
        """);

    public static readonly string[] DutchStreetEnds = ["straat", "laan", "weg", "plein", "hof", "pad", "kade", "dreef"];

    public static readonly string[] EnglishStreets = Split("Church Station Mill Park Victoria Albert Orchard Meadow Bridge Chapel Spring Garden Manor Willow Chestnut Maple Cedar Hill River Forest");

    public static readonly string[] EnglishStreetEnds = ["Street", "Road", "Lane", "Avenue", "Close", "Drive"];

    public static readonly string[] DutchTownStems = Split("Wester Ooster Noorder Zuider Nieuw Oud Hoog Laag Linden Eiken Molen Kerk Zand Heide Vos Haver Reiger Zwanen");

    public static readonly string[] DutchTownEnds = Split("dam dorp drecht heem hoek kerke laren muiden recht sluis vliet voorde waard woude zijl");

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
