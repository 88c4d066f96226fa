using CsCheck;

namespace Waarborg.Deidentification.Tests.Masking;

public sealed class OperatorTests
{
    private static readonly PseudonymKey Key = PseudonymKey.Create(new byte[32]);
    private static readonly DeidentificationProfile Shift = DeidentificationProfile.Strict with
    {
        Operator = DeidentificationOperator.Label,
        Overrides = new Dictionary<EntityLabel, DeidentificationOperator> { [EntityLabel.Date] = DeidentificationOperator.ShiftDate },
    };

    [Fact]
    public void Pseudonyms_are_injective() => Gen.String.Array[2, 40].Sample(values =>
    {
        var distinct = values.Distinct().ToList();
        foreach (var label in new[] { EntityLabel.Email, EntityLabel.CustomerId })
            Assert.Equal(distinct.Count, distinct.Select(v => Key.Code(label, v)).Distinct().Count());
        Assert.Empty(distinct.Select(v => Key.Code(EntityLabel.Email, v)).Intersect(distinct.Select(v => Key.Code(EntityLabel.Bsn, v))));
    });

    [Fact]
    public void A_purpose_is_stable_and_tells_nothing_of_another()
    {
        Assert.Equal(Key.ForPurpose("a").Code(EntityLabel.Person, "x"), Key.ForPurpose("a").Code(EntityLabel.Person, "x"));
        Assert.NotEqual(Key.ForPurpose("a").Code(EntityLabel.Person, "x"), Key.ForPurpose("b").Code(EntityLabel.Person, "x"));
        Assert.NotEqual(Key.Code(EntityLabel.Person, "x"), Key.ForPurpose("a").Code(EntityLabel.Person, "x"));
    }

    [Fact]
    public void Dates_of_a_person_move_together_and_those_of_another_otherwise()
    {
        var a = Shifted("p1");
        Assert.Equal(a, Shifted("p1"));
        Assert.Equal(9, a[1].DayNumber - a[0].DayNumber);
        Assert.NotEqual(a, Shifted("p2"));
        Assert.InRange(Math.Abs(a[0].DayNumber - new DateOnly(2024, 3, 1).DayNumber), 1, 364);
    }

    [Fact]
    public void A_date_of_nobody_and_a_birth_date_are_not_shown()
    {
        Assert.Equal("[DATE]", Replace("1-3-2024", "date", null));
        Assert.Equal("[DATE]", Replace("1-3-2024", Sources.BirthDate, "p1"));
    }

    [Fact]
    public void What_is_kept_stays_and_is_not_counted()
    {
        var keep = DeidentificationProfile.Strict with { Overrides = new Dictionary<EntityLabel, DeidentificationOperator> { [EntityLabel.Age] = DeidentificationOperator.Keep } };
        var result = Deidentifier.Replace("34", [new(0, 2, EntityLabel.Age, 1, "t")], keep);
        Assert.Equal("34", result.Text);
        Assert.Empty(result.Replacements);
    }

    [Fact]
    public void People_are_linked_over_the_fields_of_a_record()
    {
        var profile = DeidentificationProfile.Strict with { Operator = DeidentificationOperator.Pseudonym };
        var fields = new Deidentifier(Expect.Detector).ApplyToRecord(["Klant: mevrouw Anneke Zwaluwstra", "mevrouw Zwaluwstra belde", ""], profile, new() { Key = Key, DocumentId = "1" });
        Assert.Equal(Code(fields[0]), Code(fields[1]));
        Assert.Equal(string.Empty, fields[2].Text);
    }

    [Fact]
    public void A_record_is_masked_as_its_fields_are() => DetectorTests.Text.Array[1, 5].Sample(fields =>
    {
        var deidentifier = new Deidentifier(Expect.Detector);
        var record = deidentifier.ApplyToRecord(fields, DeidentificationProfile.Strict, DeidentificationContext.None);
        for (var i = 0; i < fields.Length; i++)
        {
            var alone = deidentifier.Apply(fields[i], DeidentificationProfile.Strict, DeidentificationContext.None);
            Assert.Equal(alone.Text, record[i].Text);
            Assert.Equal(alone.Replacements, record[i].Replacements);
        }
    }, iter: 200);

    private static string Code(DeidentifiedText text)
    {
        var person = text.Replacements.Single(r => r.Label == EntityLabel.Person);
        return text.Text[person.NewStart..person.NewEnd];
    }

    private static List<DateOnly> Shifted(string person)
    {
        var result = Deidentifier.Replace(
            "2024-03-01 2024-03-10", [new(0, 10, EntityLabel.Date, 1, "date"), new(11, 21, EntityLabel.Date, 1, "date")], Shift, new DeidentificationContext { Key = Key, PersonKey = person });
        return [.. result.Text.Split(' ').Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static string Replace(string date, string source, string? person) => Deidentifier.Replace(
        date, [new(0, date.Length, EntityLabel.Date, 1, source)], Shift, new DeidentificationContext { Key = Key, PersonKey = person }).Text;
}
