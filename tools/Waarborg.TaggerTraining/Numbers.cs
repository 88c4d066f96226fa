using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>Invented numbers, dates, secrets and user names.</summary>
internal static class Numbers
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Ages =
    [
        "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
        "negentien", "twintig", "dertig", "vijfendertig", "tweeënveertig", "vijftig", "achtenzestig", "tweeëntachtig", "negentig",
    ];

    private static readonly string[] Words =
    [
        "zomer", "winter", "fiets", "koffie", "appel", "draak", "maan", "tijger", "welkom", "hond", "boot", "kasteel", "regen", "oranje", "pizza", "summer",
        "dragon", "monkey", "coffee", "tulp", "storm", "gitaar", "vlinder", "paard", "kaas",
    ];

    private static readonly string[] Shapes =
        ["999999", "99999999", "9999999", "AA-99999", "AAA-9999-99", "A999999", "9999-99-99", "99.999.999", "AA 9999 99", "AAA99999", "9999 9999", "A-99-999", "AA.99.9999", "99-9999"];

    public static (string? Value, EntityLabel? Label) Slot(string slot, Person person, Random random) => slot switch
    {
        "CUSTID" => (Shape(OwnLists.Pick(Shapes, random), random), EntityLabel.CustomerId),
        "PATIENTID" => (Shape(OwnLists.Pick(Shapes, random), random), EntityLabel.PatientId),
        "IDDOC" => (Shape(OwnLists.Pick(["AAA99A999", "AA9A99A99", "9999999999", "AA 999 999", "A99999999", "99999999A", "AA9999999"], random), random),
            EntityLabel.IdDocument),
        "PLATE" => (Shape(OwnLists.Pick(["AA-999-A", "99-AAA-9", "A-999-AA", "AA-99-99", "9-AAA-99", "AA 999 A", "99aaa9", "AAA 999", "A AA 9999"], random), random),
            EntityLabel.LicensePlate),
        "SECRET" => (Secret(random), EntityLabel.Secret),
        "PIN" => (Shape(OwnLists.Pick(["9999", "9999", "99999", "999999", "9-9-9-9", "9999#"], random), random), EntityLabel.Secret),
        "USER" => (User(person, random), EntityLabel.Username),
        "URL" => ($"{OwnLists.Pick(["www.", "", "https://"], random)}{Plain(person.Given)}{Plain(person.Surname)}.example{OwnLists.Pick(["", "/werk", "/about"], random)}",
            EntityLabel.Url),
        "EMAIL" => ($"{Plain(person.Given)}.{Plain(person.Surname)}@post.example", EntityLabel.Email),
        "PHONE" => (Shape(OwnLists.Pick(["06-99999999", "06 9999 9999", "+31 6 99999999", "020-9999999", "0599 999999"], random), random), EntityLabel.Phone),
        "POSTCODE" => (Shape(OwnLists.Pick(["9999 AA", "9999AA", "9999 aa"], random), random, 1), EntityLabel.Postcode),
        "DATE" => (Date(random), EntityLabel.Date),
        "AGE" => (random.Next(1, 99).ToString(System.Globalization.CultureInfo.InvariantCulture), EntityLabel.Age),
        _ => (null, null),
    };

    /// <summary>The same form with other digits and letters; capitals stay capitals.</summary>
    public static string Vary(string value, Random random) => string.Concat(value.Select(c => c switch
    {
        >= '0' and <= '9' => (char)('0' + random.Next(10)), >= 'A' and <= 'Z' => (char)('A' + random.Next(26)),
        >= 'a' and <= 'z' => (char)('a' + random.Next(26)), _ => c,
    }));

    /// <summary>The number of a thing: an article, a model, a sample.</summary>
    public static string Code(Random random) => Shape(OwnLists.Pick(Shapes, random), random);

    public static string Secret(Random random) => OwnLists.Pick(Words, random) is var word
        ? random.Next(6) switch
        {
            5 => word, 0 => char.ToUpperInvariant(word[0]) + word[1..] + random.Next(10, 2030) + "!",
            1 => word + random.Next(1000),
            2 => word + "-" + OwnLists.Pick(Words, random) + "-" + random.Next(100),
            3 => word + "_" + OwnLists.Pick(Words, random).ToUpperInvariant(),
            _ => Shape("aA9a9Aa99", random),
        }
        : throw new InvalidDataException("The list of words is empty.");

    public static string User(Person person, Random random)
    {
        var (given, sur) = (Plain(person.Given), Plain(person.Surname));
        return random.Next(12) switch
        {
            7 => $"{OwnLists.Pick(Words, random)}{OwnLists.Pick(Words, random)}", 8 => $"xX_{OwnLists.Pick(Words, random)}_Xx",
            9 => $"{given}.de.{OwnLists.Pick(Words, random)}", 10 => $"{given[..Math.Min(3, given.Length)]}{OwnLists.Pick(Words, random)}",
            11 => $"{OwnLists.Pick(Words, random)}_{random.Next(100)}", 0 => $"{given}.{sur}", 1 => $"{given[..1]}{sur}{random.Next(100)}", 2 => $"@{given}_{sur}", 3 => $"{given}{random.Next(1950, 2012)}",
            4 => $"{OwnLists.Pick(Words, random)}_{given}", 5 => $"{given}-laptop", _ => $"@{given}{OwnLists.Pick(Words, random)}",
        };
    }

    /// <summary>"3 mnd", "12 jaar", "twaalf", "10 weken".</summary>
    public static string AgeWithUnit(Random random) => random.Next(8) switch
    {
        0 => OwnLists.Pick(Ages, random), 1 => OwnLists.Pick(Ages, random) + " jaar", 2 => $"{random.Next(1, 20)} {OwnLists.Pick(["mnd", "maanden", "months"], random)}",
        3 => $"{random.Next(1, 30)} {OwnLists.Pick(["weken", "wkn", "weeks", "dagen"], random)}", 4 => $"{random.Next(1, 99)}j",
        5 => $"{random.Next(1, 99)} jr", 6 => $"{random.Next(1, 9)},5 jaar", _ => $"{random.Next(1, 99)} jaar",
    };

    private static string Shape(string shape, Random random, int firstDigit = 0) => string.Concat(shape.Select((c, i) => c switch
    {
        '9' => (char)('0' + random.Next(i == 0 ? firstDigit : 0, 10)), 'A' => (char)('A' + random.Next(26)), 'a' => (char)('a' + random.Next(26)), _ => c,
    }));

    private static string Date(Random random)
    {
        var (day, month, year) = (random.Next(1, 29), random.Next(1, 13), random.Next(1930, 2026));
        return random.Next(6) switch
        {
            0 => $"{day:00}-{month:00}-{year}", 1 => $"{day} {Months[month - 1]} {year}", 2 => $"{day} {Months[month - 1]}", 3 => $"{day}-{month}",
            4 => $"{day}/{month}/{year % 100:00}", _ => $"{day} {Months[month - 1][..3]} {year}",
        };
    }

    private static string Plain(string name) => new([.. name.ToLowerInvariant().Where(char.IsAsciiLetter).DefaultIfEmpty('x')]);
}
