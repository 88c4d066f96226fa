using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>Makes short texts from the sentences in Templates: chats, notes and parts of a CV, with names and numbers filled in.</summary>
internal sealed class TemplateFiller(NameStock stock)
{
    private readonly string[] _dutch = Lines("nl.txt");
    private readonly string[] _dutchNone = Lines("nl_negative.txt");
    private readonly string[] _english = Lines("en.txt");
    private readonly string[] _englishNone = Lines("en_negative.txt");

    /// <summary>A text of a few sentences.</summary>
    public TrainingText Make(Random random)
    {
        var dutch = random.NextDouble() < 0.72;
        var (some, none) = dutch ? (_dutch, _dutchNone) : (_english, _englishNone);
        var people = Enumerable.Range(0, 4).Select(_ => new Person(stock, random)).ToArray();
        var markup = new Markup();
        var style = random.Next(5);
        for (var lines = random.Next(2, 10); lines > 0; lines--)
        {
            Prefix(markup, people, style, dutch, random);
            var line = random.NextDouble() < 0.68 ? OwnLists.Pick(some, random) : OwnLists.Pick(none, random);
            Fill(markup, line, people, random);
            markup.Add(style == 3 && random.NextDouble() < 0.7 ? ". " : "\n");
        }

        return markup.ToText("template");
    }

    private static void Prefix(Markup markup, Person[] people, int style, bool dutch, Random random)
    {
        if (style == 0)
        {
            var person = people[random.Next(2)];
            markup.Add(person.Given, EntityLabel.Person);
            markup.Add(random.NextDouble() < 0.3 ? $" {random.Next(24):00}:{random.Next(60):00}: " : ": ");
        }
        else if (style == 1)
        {
            markup.Add(OwnLists.Pick(dutch ? ["klant: ", "medewerker: ", "- ", "> ", "Klant: "] : ["customer: ", "agent: ", "Visitor: ", "> "], random));
        }
    }

    private void Fill(Markup markup, string line, Person[] people, Random random)
    {
        while (line.IndexOf('{') is var open and >= 0)
        {
            var close = line.IndexOf('}', open);
            markup.Add(line.AsSpan(0, open));
            Slot(markup, line[(open + 1)..close], people, random);
            line = line[(close + 1)..];
        }

        markup.Add(line);
    }

    private void Slot(Markup markup, string slot, Person[] people, Random random)
    {
        var person = char.IsDigit(slot[^1]) ? people[slot[^1] - '0'] : people[0];
        var (value, label) = slot.TrimEnd('1', '2', '3') switch
        {
            "GIVEN" => (person.Given, EntityLabel.Person),
            "SUR" => (person.Title, EntityLabel.Person),
            "FULL" => (random.NextDouble() < 0.8 ? $"{person.Given} {person.Surname}" : $"{person.Initials} {person.Surname}", EntityLabel.Person),
            "INITIALS" => (person.Initials, EntityLabel.Person),
            "REVERSED" => (person.Reversed(random), EntityLabel.Person),
            "REVG" => (person.SurnameFirst(random), EntityLabel.Person),
            "MONO" => (person.Monogram(random), EntityLabel.Person),
            "FULLI" => ($"{person.Given} {char.ToUpperInvariant(person.Surname[0])}" + (random.NextDouble() < 0.5 ? "." : ""), EntityLabel.Person),
            "SURI" => ($"{person.Initials} {person.Surname}", EntityLabel.Person),
            "STREET" => (OwnLists.Street(random), EntityLabel.Address),
            "AGEU" => (Numbers.AgeWithUnit(random), EntityLabel.Age),
            "CITY" => (stock.Place(random), EntityLabel.Location),
            "ORG" => (OwnLists.Firm(random, stock), EntityLabel.Organisation),
            "SCHOOL" => (OwnLists.School(random, stock), EntityLabel.Organisation),
            "CLUB" => (OwnLists.Club(random, stock), EntityLabel.Organisation),
            "ADDRESS" => ($"{OwnLists.Street(random)} {OwnLists.HouseNumber(random)}", EntityLabel.Address),
            "HOUSENO" => (OwnLists.HouseNumber(random), EntityLabel.Address),
            "JOB" => (Cased(stock.Job(random), random), EntityLabel.Profession),
            "JOBEN" => (Cased(stock.Job(random, 0.9), random, 0.4), EntityLabel.Profession),
            "DEMONYM" or "DEMONYMEN" => (Cased(OwnLists.Pick(OwnLists.Demonyms, random), random, 0.8), EntityLabel.Demographic),
            "MARITAL" => (OwnLists.Pick(OwnLists.MaritalDutch, random), EntityLabel.Demographic),
            "MARITALEN" => (OwnLists.Pick(OwnLists.MaritalEnglish, random), EntityLabel.Demographic),
            "BELIEF" => (OwnLists.Pick(OwnLists.BeliefDutch, random), EntityLabel.Demographic),
            "BELIEFEN" => (OwnLists.Pick(OwnLists.BeliefEnglish, random), EntityLabel.Demographic),
            "UNION" => (OwnLists.Pick(["FNV", "CNV", "VCP", "VVD", "PvdA", "CDA", "D66", "GroenLinks", "SP", "ChristenUnie", "BBB", "vakbond"], random), EntityLabel.Demographic),
            "ORIENTATION" => (OwnLists.Pick(OwnLists.Orientations, random), EntityLabel.Demographic),
            var other => Numbers.Slot(other, person, random),
        };
        if (label is { } known && value is not null)
            markup.Add(value, known);
        else
            markup.Add(Plain(slot, random));
    }

    private string Plain(string slot, Random random) => slot switch
    {
        "RELATION" => OwnLists.Pick(OwnLists.RelationsDutch, random),
        "RELATIONEN" => OwnLists.Pick(OwnLists.RelationsEnglish, random),
        "LANGUAGE" => OwnLists.Pick(OwnLists.Languages, random),
        "JOBPLAIN" => stock.Job(random),
        "JOBPLAINEN" => stock.Job(random, 0.9),
        "NUMBER" => random.Next(1, 100).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "CODE" => Numbers.Code(random),
        "SURPLAIN" => stock.Surname(random),
        "PET" => random.NextDouble() < 0.5 ? OwnLists.Pick(PlainLists.Pets, random) : stock.Given(random),
        "BRAND" => PlainLists.Brand(random),
        "DRUG" => Cased(OwnLists.Pick(PlainLists.Drugs, random), random, 0.4),
        "PLANT" => OwnLists.Pick(PlainLists.Plants, random),
        "FURN" => random.NextDouble() < 0.5 ? OwnLists.Pick(PlainLists.Furniture, random) : stock.Given(random),
        "TEST" => OwnLists.Pick(PlainLists.Tests, random),
        "PIL" => OwnLists.Pick(PlainLists.Contraceptives, random),
        "WORK" => OwnLists.Pick(PlainLists.Works, random),
        "SHIP" => random.NextDouble() < 0.6 ? stock.Given(random) : OwnLists.Pick(PlainLists.Pets, random),
        "HIST" => OwnLists.Pick(PlainLists.Historic, random),
        "DISEASE" => OwnLists.Pick(PlainLists.Diseases, random),
        "DEMPLAIN" => Cased(OwnLists.Pick(OwnLists.Demonyms, random), random, 1),
        _ => throw new InvalidDataException($"The templates have an unknown gap: {slot}."),
    };

    private static string Cased(string value, Random random, double capital = 0.25) =>
        value.Length > 0 && random.NextDouble() < capital ? char.ToUpperInvariant(value[0]) + value[1..] : value;

    private static string[] Lines(string name)
    {
        using var stream = typeof(TemplateFiller).Assembly.GetManifestResourceStream($"Waarborg.TaggerTraining.Templates.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
