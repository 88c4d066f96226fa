using Waarborg.Chain.Problems;
using Waarborg.Law;

namespace Waarborg.Chain.Files;

/// <summary>What can be wrong with a CSV file. No message quotes the file's content: it may be personal data.</summary>
internal static class CsvProblems
{
    internal static Problem Empty(string? file) => new(
        "csv.empty", new("Het bestand is leeg. Verwacht: een regel met kolomnamen, daarna gegevens.", "The file is empty. Expected: a line with column names, then data."), file, 1);

    internal static Problem MissingColumn(string? file, string field, string expected) => new(
        "csv.missing-column",
        new($"De kolom voor '{field}' ontbreekt. Verwacht: een kolom '{expected}', of een eigen koppeling met {field}=kolomnaam.",
            $"The column for '{field}' is missing. Expected: a column '{expected}', or a mapping of your own with {field}=column-name."), file, 1);

    internal static Problem RepeatedColumn(string? file) => new(
        "csv.repeated-column", new("Een kolomnaam komt twee keer voor. Geef iedere kolom een eigen naam.", "A column name occurs twice. Give each column a name of its own."), file, 1);

    internal static Problem UnknownField(string field, IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return new("csv.unknown-field", new($"Het veld '{field}' bestaat niet. Kies uit: {list}.", $"There is no field '{field}'. Choose from: {list}."));
    }

    internal static Problem NotUtf8(string? file, int line, int column) => new(
        "csv.not-utf8",
        new("Dit teken is geen geldige UTF-8. Sla het bestand op als UTF-8.", "This byte is not valid UTF-8. Save the file as UTF-8."), file, line, column);

    internal static Problem LineTooLong(string? file, int line, int limit) => new(
        "csv.line-too-long",
        new($"Deze regel is langer dan {limit} bytes. Controleer de aanhalingstekens en regeleinden.", $"This line is longer than {limit} bytes. Check quotes and line ends."), file, line);

    internal static Problem TooLarge(string? file, long limit) => new(
        "csv.too-large", new($"Het bestand is groter dan {limit} bytes. Splits het.", $"The file is larger than {limit} bytes. Split it."), file);

    internal static Problem BadRow(string? file, int line, int expected, int found) => new(
        "csv.bad-row", new($"Deze regel heeft {found} velden, verwacht: {expected}.", $"This line has {found} fields, expected: {expected}."), file, line);

    internal static Problem BadQuotes(string? file, int line) => new(
        "csv.bad-quotes", new("De aanhalingstekens op deze regel kloppen niet.", "The quotes on this line do not match."), file, line);

    internal static Problem EmptyValue(string? file, int line, string column) => new(
        "csv.empty-value", new($"De kolom '{column}' is leeg, maar verplicht.", $"The column '{column}' is empty, but required."), file, line);

    internal static Problem BadDate(string? file, int line, string column) => new(
        "csv.bad-date",
        new($"De kolom '{column}' is geen datum. Verwacht: 2025-03-04 of 2025-03-04T18:26:00.", $"The column '{column}' is not a date. Expected: 2025-03-04 or 2025-03-04T18:26:00."), file, line);

    internal static Problem BadChoice(string? file, int line, string column, string options) => new(
        "csv.bad-choice", new($"De kolom '{column}' kent alleen: {options}.", $"The column '{column}' takes only: {options}."), file, line);

    internal static Problem DuplicateId(string? file, int line, string column, int firstLine) => new(
        "csv.duplicate-id",
        new($"De waarde van '{column}' staat ook op regel {firstLine}. Iedere waarde mag één keer voorkomen.", $"The value of '{column}' is also on line {firstLine}. Each value may occur once."), file, line);

    internal static Problem OtherPerson(string? file, int line, string column, int firstLine) => new(
        "csv.other-person",
        new($"Dit gesprek heeft op regel {firstLine} een andere '{column}'. Een gesprek hoort bij één persoon.", $"This conversation has another '{column}' on line {firstLine}. A conversation belongs to one person."), file, line);
}
