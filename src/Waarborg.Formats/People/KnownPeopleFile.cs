using System.Globalization;
using System.Text;
using Waarborg.Deidentification;
using Waarborg.Formats.Csv;
using Waarborg.Formats.Text;

namespace Waarborg.Formats;

/// <summary>
/// Reads a table of known people: CSV with a header. The first column is the key unless there is one called <c>key</c>. Columns that are understood,
/// in Dutch or English: name (or first name, particle, surname), e-mail, phone, address, postcode, city, date of birth, and numbers such as customer
/// number, BSN, IBAN and patient number. Several values in a field stand behind semicolons.
/// </summary>
public sealed class KnownPeopleFile
{
    private static readonly Dictionary<string, string[]> Meanings = new(StringComparer.Ordinal)
    {
        ["name"] = ["name", "naam", "fullname", "volledigenaam"],
        ["given"] = ["firstname", "voornaam", "givenname", "voornamen"],
        ["particle"] = ["tussenvoegsel", "particle", "infix", "voorvoegsel"],
        ["surname"] = ["surname", "lastname", "achternaam", "familyname", "familienaam"],
        ["email"] = ["email", "emailaddress", "emailadres", "mail"],
        ["phone"] = ["phone", "telephone", "telefoon", "telefoonnummer", "mobile", "mobiel", "phonenumber"],
        ["address"] = ["address", "adres", "street", "straat"],
        ["postcode"] = ["postcode", "postalcode", "zip"],
        ["city"] = ["city", "woonplaats", "plaats", "town", "stad"],
        ["birth"] = ["dateofbirth", "geboortedatum", "birthdate", "dob"],
        ["id"] = ["customerid", "customernumber", "klantnummer", "klantnr", "bsn", "iban", "patientid", "patientnumber", "patientnummer", "clientnummer", "contract", "contractnummer", "ids", "polisnummer"],
    };

    private KnownPeopleFile(KnownPeople people, string keyColumn) => (People, KeyColumn) = (people, keyColumn);

    /// <summary>The people.</summary>
    public KnownPeople People { get; }

    /// <summary>The name of the key column: a data file with a column of this name says there whose record it is.</summary>
    public string KeyColumn { get; }

    /// <summary>Reads the table.</summary>
    /// <exception cref="RecordException">A row cannot be read, or a key is empty or occurs twice.</exception>
    public static async Task<KnownPeopleFile> ReadAsync(Stream input, CancellationToken cancellationToken)
    {
        using var lines = new LineReader(input, 1024 * 1024, quotes: true);
        var header = Text((await lines.ReadAsync(cancellationToken).ConfigureAwait(false)).Span, 0).TrimStart('\uFEFF');
        var separator = ",;\t".MaxBy(sign => header.Count(c => c == sign));
        var names = CsvLine.Parse(header, separator)?.Raw.Select(raw => CsvLine.Value(raw).Trim()).ToList();
        if (names is null || names.TrueForAll(n => n.Length == 0))
            throw new RecordException(0, RecordFault.Csv, fatal: true);
        var columns = names.ConvertAll(MeaningOf);
        var key = Math.Max(0, names.FindIndex(n => n.Equals("key", StringComparison.OrdinalIgnoreCase)));
        var builder = KnownPeople.NewBuilder();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } line)
        {
            var number = lines.Number - 1;
            var text = Text(line.Span, number);
            if (text.AsSpan().Trim().IsEmpty)
                continue;
            if (CsvLine.Parse(text, separator) is not { } row || row.Raw.Count != names.Count)
                throw new RecordException(number, RecordFault.Csv, fatal: true);
            var values = row.Raw.Select(raw => CsvLine.Value(raw).Trim()).ToList();
            if (values[key].Length == 0 || !keys.Add(values[key]))
                throw new RecordException(number, RecordFault.Csv, fatal: true, names[key]);
            builder.Add(Person(values[key], columns, values));
        }

        return new(builder.Build(), names[key]);
    }

    private static KnownPerson Person(string key, List<string?> columns, List<string> values)
    {
        IReadOnlyList<string> All(string meaning) => [.. Enumerable.Range(0, columns.Count).Where(i => columns[i] == meaning)
            .SelectMany(i => values[i].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];
        string? One(string meaning) => All(meaning) is [var first, ..] ? first : null;
        var name = One("name") ?? string.Join(' ', new[] { One("given"), One("particle"), One("surname") }.Where(part => part is not null));
        return new(key, name.Length > 0 ? name : null, All("email"), All("phone"), One("address"), One("postcode"), One("city"), Birth(One("birth")), [.. All("id").Append(key).Distinct()]);
    }

    private static DateOnly? Birth(string? text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? MeaningOf(string column)
    {
        var plain = string.Concat(column.Where(char.IsLetter)).ToLowerInvariant();
        return Meanings.FirstOrDefault(pair => pair.Value.Contains(plain, StringComparer.Ordinal)).Key;
    }

    private static string Text(ReadOnlySpan<byte> line, long number)
    {
        try
        {
            return TextEncodings.Utf8.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            throw new RecordException(number, RecordFault.Encoding, fatal: true);
        }
    }
}
