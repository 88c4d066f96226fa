using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.People;

/// <summary>Identifiers that are one person's alone, in the form in which all notations are equal.</summary>
internal sealed class IdentifierIndex
{
    /// <summary>No identifier is looked for across more tokens than this: "NL 91 ABNA 0417 1643 00" has seven.</summary>
    public const int LongestInTokens = 12;

    /// <summary>Identifiers with fewer letters and digits are not looked for: they are everywhere.</summary>
    public const int Shortest = 5;

    private readonly Dictionary<string, EntityLabel> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _idStarts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phones = new(StringComparer.Ordinal);
    private readonly HashSet<string> _emails = new(StringComparer.Ordinal);
    private readonly HashSet<string> _homes = new(StringComparer.Ordinal);
    private readonly PhraseTrie<HashSet<string>> _streets = new();

    /// <summary>Streets with the house numbers at which known people live.</summary>
    public PhraseTrie<HashSet<string>> Streets => _streets;

    public void Add(KnownPerson person)
    {
        foreach (var id in person.Ids)
            AddId(id);
        foreach (var phone in person.Phones.Select(PhoneNumbers.Normalise).Where(p => p.Length >= 7))
            _phones.Add(phone);
        foreach (var email in person.Emails.Where(e => e.Contains('@', StringComparison.Ordinal)))
            _emails.Add(EmailAddresses.Normalise(email));
        if (KnownAddress.Parse(person.Address) is not { House.Length: > 0 } address)
            return;
        var house = Folding.LettersAndDigits(address.House);
        _streets.Add(address.Street, [house], Union);
        if (!string.IsNullOrWhiteSpace(person.Postcode))
            _homes.Add(Folding.LettersAndDigits(person.Postcode) + "/" + house);
    }

    public bool IsEmail(string normalised) => _emails.Contains(normalised);

    public bool IsPhone(string normalised) => _phones.Contains(normalised);

    public bool IsHome(string postcode, string house) => _homes.Contains(postcode + "/" + house);

    public bool StartsId(ReadOnlySpan<char> firstFive) => _idStarts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(firstFive);

    public bool TryGetId(ReadOnlySpan<char> folded, out EntityLabel label) =>
        _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out label);

    private void AddId(string id)
    {
        var plain = Folding.LettersAndDigits(id);
        if (plain.Length < Shortest)
            return;
        var label = Checks.IsIban(plain) ? EntityLabel.Iban
            : plain.Length == 9 && Checks.IsBsn(plain) ? EntityLabel.Bsn
            : EntityLabel.CustomerId;
        _ids.TryAdd(plain, label);
        _idStarts.Add(plain[..Shortest]);
    }

    private static HashSet<string> Union(HashSet<string> a, HashSet<string> b)
    {
        a.UnionWith(b);
        return a;
    }
}
