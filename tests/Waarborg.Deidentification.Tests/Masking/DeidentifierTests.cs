using CsCheck;
using Waarborg.Deidentification.Tests.Recognition;

namespace Waarborg.Deidentification.Tests.Masking;

public sealed class DeidentifierTests
{
    private static readonly DeidentificationProfile Labels = DeidentificationProfile.Strict with { Operator = DeidentificationOperator.Label };
    private static readonly DeidentificationProfile Pseudonyms =
        DeidentificationProfile.Strict with { Operator = DeidentificationOperator.Pseudonym };
    private static readonly PseudonymKey Key = PseudonymKey.Create(new byte[32]);
    private static readonly Deidentifier Deidentifier = new(Expect.Detector);

    private static readonly KnownPeople Known = KnownPeople.NewBuilder()
        .Add(new("k1", "Anneke de Vries", [], [], null, null, null, null, []))
        .Add(new("k2", "Anneke Jansen", [], [], null, null, null, null, []))
        .Build();

    [Fact]
    public void Each_operator_writes_its_own_stand_in()
    {
        const string Text = "Mail jan@mail.example!";
        Assert.Equal("Mail [EMAIL]!", Deidentifier.Apply(Text, Labels).Text);
        Assert.Equal("Mail █████!", Deidentifier.Apply(Text, DeidentificationProfile.Strict).Text);
        Assert.Matches("^Mail \\[EMAIL_[bcdfghj-np-tvwxz]{20}\\]!$", Deidentifier.Apply(Text, Pseudonyms, key: Key).Text);
    }

    [Fact]
    public void A_pseudonym_needs_a_key() => Assert.Throws<ArgumentException>(() => Deidentifier.Apply("niets", Pseudonyms));

    [Fact]
    public void Replacements_map_the_offsets_of_both_texts() => DetectorTests.Text.Sample(text =>
    {
        foreach (var profile in new[] { Labels, Pseudonyms, DeidentificationProfile.Strict, DeidentificationProfile.Support })
        {
            var result = Deidentifier.Apply(text, profile, Known, "k1", Key);
            var (old, now) = (0, 0);
            foreach (var r in result.Replacements)
            {
                Assert.Equal(text[old..r.Start], result.Text[now..r.NewStart]);
                Assert.True(r.NewEnd > r.NewStart);
                (old, now) = (r.End, r.NewEnd);
            }

            Assert.Equal(text[old..], result.Text[now..]);
        }
    }, iter: 500);

    [Fact]
    public void Masking_never_leaves_a_checked_value() => Gen
        .Select(BsnTests.Valid, IbanTests.Valid, Gen.Int[10_000_000, 99_999_999], Gen.Int[0, 5].Array[1, 8], (bsn, iban, phone, order) =>
        (Values: new[] { bsn, iban, "06" + phone, $"a{phone}@mail.example", "1234 AB", "https://x.example/" + phone }, order)).Sample(sample =>
    {
        var text = string.Join(" en ", sample.order.Select(i => sample.Values[i])) + ".";
        foreach (var profile in DeidentificationProfile.All)
        {
            var masked = Deidentifier.Apply(text, profile, key: Key).Text;
            Assert.All(sample.Values, value => Assert.DoesNotContain(value, masked, StringComparison.Ordinal));
        }
    });

    [Fact]
    public void One_value_has_one_pseudonym_in_every_notation() => Assert.Single(Codes(
        "0612345678", "+31 6 12345678", "0031-6-12345678", "06-1234 5678", "+31 (0)6 12 34 56 78").Distinct());

    [Fact]
    public void Dates_and_addresses_of_mail_have_one_pseudonym_in_every_notation()
    {
        Assert.Single(Codes("14 mei 1980", "14-5-1980", "1980-05-14", "14.05.1980").Distinct());
        Assert.Single(Codes("jan.vos@mail.example", "JAN.VOS@MAIL.EXAMPLE", "jan punt vos apenstaartje mail punt example").Distinct());
    }

    [Fact]
    public void A_known_person_is_one_under_every_name_and_two_people_stay_two()
    {
        var own = new[] { "Anneke de Vries", "A. de Vries", "De Vries", "anneke" }.Select(name => Code("dus " + name + " zei", "k1")).ToList();
        Assert.Single(own.Distinct());
        Assert.NotEqual(own[0], Code("dus Anneke zei", "k2"));
        Assert.Equal(own[0], Code("dus Anneke de Vries zei", null));
        Assert.NotEqual(Code("mevrouw Smit zei", null), Code("mevrouw Smid zei", null));
    }

    [Fact]
    public void Another_key_gives_other_pseudonyms() => Assert.NotEqual(
        Code("mevrouw Smit", null), Deidentifier.Apply("mevrouw Smit", Pseudonyms, key: PseudonymKey.Generate()).Text);

    [Fact]
    public void Support_keeps_the_date_of_a_rule_and_masks_a_birth_date() => Assert.Equal(
        "Het stopt op 1 januari 2027. Ik ben geboren op [DATE].",
        Deidentifier.Apply("Het stopt op 1 januari 2027. Ik ben geboren op 14-5-1980.", DeidentificationProfile.Support).Text);

    [Fact]
    public void Findings_that_overlap_or_lie_outside_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Deidentifier.Replace("abc",
            [new(0, 2, EntityLabel.Person, 1, "x"), new(1, 3, EntityLabel.Person, 1, "x")], Labels));
        Assert.Throws<ArgumentException>(() => Deidentifier.Replace("abc", [new(0, 4, EntityLabel.Person, 1, "x")], Labels));
        Assert.Throws<ArgumentException>(() => Deidentifier.Replace("abc", [new(1, 1, EntityLabel.Person, 1, "x")], Labels));
    }

    [Fact]
    public void Profiles_are_found_by_their_id()
    {
        Assert.Equal(["support", "recruitment", "care", "strict"], DeidentificationProfile.All.Select(p => p.Id));
        Assert.All(DeidentificationProfile.All, profile => Assert.Same(profile, DeidentificationProfile.Find(profile.Id)));
        Assert.Null(DeidentificationProfile.Find("Support"));
        Assert.Null(DeidentificationProfile.Find(null));
        Assert.All(DeidentificationProfile.All, profile =>
            Assert.All(EntityLabels.All.Where(EntityLabels.IsDirect), label => Assert.Contains(label, profile.Labels)));
    }

    [Fact]
    public void A_short_key_is_refused() => Assert.Throws<ArgumentException>(() => PseudonymKey.Create(new byte[15]));

    private static IEnumerable<string> Codes(params string[] values) => values.Select(value => Code(value, null));

    private static string Code(string text, string? personKey)
    {
        var result = Deidentifier.Apply(text, Pseudonyms, Known, personKey, Key);
        var replacement = Assert.Single(result.Replacements);
        return result.Text[replacement.NewStart..replacement.NewEnd];
    }
}
