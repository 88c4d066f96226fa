namespace Waarborg.Deidentification.Tests.People;

public sealed class KnownPeopleTests
{
    private static readonly KnownPeople Known = KnownPeople.NewBuilder()
        .Add(new("k1", "Anneke de Vries", ["anneke.devries@mail.example"], ["06-55710057"], "Thorbeckestraat 191B", "5924 TX", "Venlo",
            new DateOnly(1993, 11, 16), ["HW-100326", "NL91ABNA0417164300"]))
        .Add(new("k2", "Hatice Şahin", ["h_sahin@mail.example"], ["+31616549418"], "'t Zand 12", "1323 CN", "Almere", new DateOnly(1996, 9, 24),
            ["HW-100289"]))
        .Add(new("k3", "Bram in 't Veld", [], [], null, null, null, null, []))
        .Add(new("k4", "Wil Bakker", [], [], null, null, "Ede", null, []))
        .Add(new("k5", "García López, María José", [], [], null, null, null, null, []))
        .Build();

    [Fact]
    public void The_person_s_own_name_is_found_in_parts() => Expect.Finds(
        EntityLabel.Person, Known, "k1", "ik, ⟦anneke⟧, wil", "volgens ⟦ANNEKE DE VRIES⟧ is", "van ⟦De Vries⟧ dus", "want ⟦Ánneke⟧ zei",
        "post voor ⟦A. de Vries⟧ kwam", "post voor ⟦Vries, A. de⟧ kwam", "dus ⟦de Vries, Anneke⟧ ook", "op ⟦de vries⟧");

    [Fact]
    public void Full_names_of_others_are_found_and_their_parts_are_not() => Expect.Finds(
        EntityLabel.Person, Known, "k1", "gezien dat ⟦hatice sahin⟧ kwam", "gezien dat ⟦Şahin Hatice⟧ kwam", "dat hatice kwam",
        "een ⟦bram in 't veld⟧ dus", "een ⟦Bram in ’t Veld⟧ dus", "een ⟦Bram in t Veld⟧");

    [Fact]
    public void Nothing_ambiguous_is_found_without_a_person() => Expect.Finds(
        EntityLabel.Person, Known, null, "ik, anneke, wil", "volgens ⟦anneke de vries⟧ is", "in een veld vol",
            "ik wil bakker worden".Replace("wil bakker", "wel bakker", StringComparison.Ordinal));

    [Fact]
    public void Ordinary_words_need_a_capital_or_a_cue() => Expect.Finds(
        EntityLabel.Person, Known, "k4", "ik wil dat de bakker komt", "Wil je dat?", "dat zei ⟦Wil⟧ al", "mevrouw ⟦bakker⟧ hier",
        "dat ⟦wil bakker⟧ zei");

    [Fact]
    public void Compound_names_are_found_in_their_forms() => Expect.Finds(
        EntityLabel.Person, Known, "k5", "door ⟦maria jose garcia lopez⟧ dus", "door ⟦María José⟧ dus", "door ⟦M.J. García López⟧ dus",
        "door ⟦Maria Garcia Lopez⟧ dus");

    [Fact]
    public void Unique_identifiers_of_anybody_are_found_in_any_notation()
    {
        Expect.Finds(EntityLabel.CustomerId, Known, null, "klant ⟦hw 100326⟧ dus", "⟦HW100326⟧", "dat is ⟦HW-100289⟧.");
        Expect.Finds(EntityLabel.Iban, Known, null, "⟦nl91 abna 0417 1643 00⟧");
        Expect.Finds(EntityLabel.Phone, Known, null, "⟦+31 (0)6 5571 0057⟧", "⟦0655710057⟧", "op ⟦655710057⟧ dus", "⟦06 1654 9418⟧");
        Expect.Finds(EntityLabel.Email, Known, null, "⟦Anneke.DeVries@mail.example⟧");
        Expect.Finds(EntityLabel.Address, Known, null, "op ⟦'t Zand 12⟧ dus".Replace("⟦'", "'⟦", StringComparison.Ordinal),
            "dus ⟦thorbeckestraat 191 b⟧ ja", "5924tx, huisnummer ⟦191b⟧", "5924 TX en dan ⟦191B⟧.");
    }

    [Fact]
    public void Town_street_postcode_and_birth_date_are_the_person_s_own()
    {
        Expect.Finds(EntityLabel.Location, Known, "k1", "ik woon in ⟦venlo⟧ en", "niet in almere");
        Expect.Finds(EntityLabel.Location, Known, "k2", "ik woon in venlo en", "wel in ⟦almere⟧");
        Expect.Finds(EntityLabel.Address, Known, "k1", "daar in ⟦thorbeckestraat⟧ dus");
        Expect.Finds(EntityLabel.Postcode, Known, "k2", "is ⟦1323 cn⟧ goed");
        Expect.Finds(EntityLabel.Date, Known, "k1", "is ⟦16111993⟧", "is ⟦161193⟧", "is ⟦19931116⟧",
            "⟦16 nov 93⟧ dus".Replace(" 93⟧", "⟧ 93", StringComparison.Ordinal));
        Expect.Finds(EntityLabel.Date, Known, "k2", "is 16111993");
    }

    [Fact]
    public void A_known_birth_date_says_so() => Assert.Contains(
        Expect.Detector.Detect("zestien is 16-11-1993", Known, "k1"), e => e.Source == Sources.KnownBirthDate);

    [Fact]
    public void A_later_person_with_the_same_key_replaces_the_first()
    {
        var known = KnownPeople.NewBuilder().Add(Person("x", "Jan Smit")).Add(Person("x", "Piet Kool")).Build();
        Assert.Equal(1, known.Count);
        Assert.Empty(Expect.Detector.Detect("zag jan smit", known));
        Assert.Single(Expect.Detector.Detect("zag piet kool", known));
    }

    [Fact]
    public void Empty_and_odd_data_do_no_harm()
    {
        var known = KnownPeople.NewBuilder()
            .Add(new("", "", [""], ["", "0"], "", "", "", null, ["", "1"]))
            .Add(new("b", " , ", ["@"], ["+"], "12", "x", " ", new DateOnly(1, 1, 1), ["----"]))
            .Add(new("c", "😀 \ud83d", ["a@b"], ["06"], "\ud83d 3", "1234AB", "-", null, ["ééééé"]))
            .Build();
        foreach (var key in new[] { "", "b", "c", "none" })
            Assert.All(Expect.Detector.Detect("a@b 12 x \ud83d 3 ééééé, 1234AB", known, key), e => Assert.True(e.End > e.Start));
    }

    private static KnownPerson Person(string key, string name) => new(key, name, [], [], null, null, null, null, []);
}
