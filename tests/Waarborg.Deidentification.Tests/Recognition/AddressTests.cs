namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class AddressTests
{
    [Fact]
    public void Streets_with_a_number_are_found() => Expect.Finds(
        EntityLabel.Address, "ik woon ⟦Kerkstraat 12⟧.", "⟦Burgemeester Knapenweg 191B⟧", "⟦kerkstraat 12a⟧ in Goes", "⟦Johan de Wittlaan 3 bis⟧",
        "⟦Prins Bernhardlaan 288-IV⟧", "⟦Oude Dijk 7⟧", "'⟦t Zand 12⟧, Ede",
        "aan de ⟦Dr. Kuyperstraat 27⟧", "⟦Van Speijkstraat nr 4⟧", "⟦Hoogstraat 88-2⟧", "⟦hoogstraat negen⟧", "⟦Vijverhof 12 hs⟧");

    [Fact]
    public void Words_before_a_postcode_are_a_street() => Expect.Finds(
        EntityLabel.Address, "⟦Oosteinde 112 A⟧\n7671 AX Vriezenveen", "Aan ⟦Middenweg 2, unit 14⟧, 1775TA Middenmeer");

    [Fact]
    public void Streets_alone_boxes_and_house_numbers_are_found() => Expect.Finds(
        EntityLabel.Address, "in de ⟦Weststraat⟧", "⟦Postbus 3310⟧", "huisnummer ⟦215⟧", "hnr: ⟦12b⟧", "14 mei op nummer ⟦45⟧",
        "at ⟦14 Mill Lane⟧ since", "send to ⟦12c Quay Row⟧ please", "⟦Flat 2, 81 Faulkner Row⟧, Leeds");

    [Fact]
    public void Ordinary_words_stay() => Expect.FindsNone(
        EntityLabel.Address, "Onderweg 2 keer gestopt", "op de snelweg 120 km", "weg 3 dagen", "bladzijde 88", "Hij is weg. 12 mensen",
        "voor 3 weken", "betaling 12 euro", "In 2024 kwam er", "let op nr 2");

    [Fact]
    public void Additions_of_every_kind_belong_to_the_address() => Expect.Finds(
        EntityLabel.Address, "⟦Ringdijk 402, boot⟧", "⟦Rozenhof 9 (achter⟧), Goes", "⟦Noorddijk 54 (caravan achter⟧)", "⟦Oude Boerenweg 1 / 17⟧",
        "⟦Ruychaverstraat 4 / 3v⟧", "⟦Schiedamseweg 404-C, 4e⟧", "⟦Louwenstraat 1, B14⟧", "⟦Tolhuiskade 9 sous⟧", "⟦Hoofdstraat 77⟧", "⟦Heuvelring 5-03⟧",
        "post naar '⟦s-Gravenweg 333⟧,", "⟦Kanaalweg WZ 61⟧", "⟦Flat 4, 17 Cleveland Square⟧", "⟦Minckelersstraat 5 b⟧, 046-420 7713");

    [Fact]
    public void Words_behind_a_house_number_stay() => Expect.Finds(
        EntityLabel.Address, "⟦Meidoornpad 2⟧, achter de winkel", "⟦Kerkstraat 4⟧, 3 kamers", "⟦Kerkstraat 4⟧ / 12-05-2024");

    [Fact]
    public void The_side_of_the_water_belongs_to_the_address() => Expect.Finds(
        EntityLabel.Address, "thuis op ⟦Boterdiep z.z. 4⟧ Bedum", "p/a ⟦Vaart Z.Z. 91⟧, 9401 GK", "aan ⟦Herensingel NZ 12a⟧.");

    [Fact]
    public void Streets_whose_kind_stands_in_front_are_found() => Expect.Finds(
        EntityLabel.Address, "Neighbour at ⟦14 Rue des Lilas⟧ in Ghent", "⟦Avenue Louise 149⟧, Brussel", "⟦Chaussée de Gand 12⟧", "in ⟦Via Roma 10⟧.");

    [Fact]
    public void A_kind_without_a_name_or_number_stays() => Expect.FindsNone(
        EntityLabel.Address, "via Jan 3 keer", "rue 14", "Place to be 2024", "Avenue is een woord", "14 rue de la paix");

    [Fact]
    public void Flats_and_where_somebody_lives_are_found() => Expect.Finds(
        EntityLabel.Address, "15.00 u, ⟦Meidoornflat 408⟧", "hier woont op ⟦31⟧ meneer", "hij woont op ⟦3 hoog⟧ en", "⟦Zandkreek 18⟧");

    [Fact]
    public void A_street_comes_back_without_its_number() => Expect.Finds(
        EntityLabel.Address, "⟦Hazelaarweg 31⟧. De bezorger heeft ⟦Hazelaarweg⟧ verwisseld", "⟦Oude Dijk 7⟧, en in de ⟦Oude Dijk⟧ lag sneeuw");

    [Fact]
    public void House_numbers_alone_and_their_additions_are_found() => Expect.Finds(
        EntityLabel.Address, "Customer: ⟦219⟧, 1363 LA.", "Woont alleen, ⟦Kompasstraat 2 kelder⟧. Hij", "bezorgd bij de buren op ⟦65⟧", "at the neighbours, no. ⟦112⟧\n", "⟦Hoogbrugstraat 70 hoek⟧\n");

    [Fact]
    public void Who_is_at_a_street_is_no_part_of_it() => Expect.Finds(
        EntityLabel.Address, "mevrouw Sprengers op ⟦Plataanstraat 40C⟧", "dochter Amber aan de ⟦Eikenhof 33⟧", "in Vught aan de ⟦Loonsebaan 80⟧",
        "⟦Bergen op Zoomstraat 12⟧ in Breda", "⟦Kade aan de Brugstraat 3⟧");

    [Fact]
    public void What_stands_behind_a_comma_may_be_no_house_number() => Expect.FindsNone(
        EntityLabel.Address, "Hogeschool Zeeland, 2013", "viel van de glijbaan, 3 hechtingen", "Hotel Swalmerhof, 120 kamers", "Vineland 91, leeftijd");

    [Fact]
    public void A_house_number_behind_a_comma_is_one() => Expect.Finds(EntityLabel.Address, "Adres: ⟦Lindenhof, 12⟧, Ede", "woont ⟦Kerkstraat, 12⟧ te Ede");

    [Fact]
    public void A_stop_is_nobodys_address() => Expect.FindsNone(EntityLabel.Address, "bij halte Kerkplein in Borculo", "tramhalte Marktplein");

    [Fact]
    public void An_address_that_was_masked_was_the_one_announced() => Expect.FindsNone(EntityLabel.Address, "Adres: █████, █████ █████\nArtikel 1: regenjas", "Adres: █████, █████\nTijd totaal 14 min");
}
