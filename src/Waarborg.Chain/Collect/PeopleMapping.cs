using Waarborg.Chain.Files;
using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect;

/// <summary>Which columns of a CSV file hold what, for people: one row a person. Only the id is required.</summary>
/// <param name="Columns">Column by field; see <see cref="Fields"/>.</param>
public sealed record PeopleMapping(IReadOnlyDictionary<string, string> Columns)
{
    private static readonly IReadOnlyDictionary<string, string[]> Synonyms = new Dictionary<string, string[]>
    {
        ["person"] = ["customer_id", "customerid", "klant_id", "klantnummer", "person_id", "client_id", "id"],
        ["name"] = ["name", "naam", "full_name", "volledige_naam"],
        ["email"] = ["email", "e-mail", "e_mail", "mail"],
        ["phone"] = ["phone", "telefoon", "telefoonnummer", "mobile", "mobiel"],
        ["address"] = ["address", "adres", "street", "straat"],
        ["postcode"] = ["postcode", "postal_code", "zip"],
        ["city"] = ["city", "plaats", "woonplaats", "town"],
        ["birth"] = ["date_of_birth", "geboortedatum", "birthdate", "dob"],
        ["notified"] = ["notified_at", "geinformeerd_op"],
        ["consent"] = ["consent", "toestemming"],
        ["objected"] = ["objected", "objection", "bezwaar"],
    };

    /// <summary>The columns that have to be mapped.</summary>
    public static IReadOnlyList<string> Required { get; } = ["person"];

    /// <summary>All fields, by the names used in <c>--map name=column</c>.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. Synonyms.Keys];

    /// <summary>Completes what was given with what the header suggests.</summary>
    public static Outcome<PeopleMapping> From(IReadOnlyList<string> header, IReadOnlyDictionary<string, string> given, string? file)
    {
        var columns = ColumnMatcher.Match(header, given, Synonyms, Required, file);
        return columns.Succeeded ? new PeopleMapping(columns.Value) : Outcome<PeopleMapping>.Failed(columns.Problems);
    }
}
