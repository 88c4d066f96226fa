using System.Globalization;
using Waarborg.Deidentification.Masking;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Surrogates;

/// <summary>
/// Makes surrogates for everything that is no person or date. Numbers are never real ones: check digits fail, subscriber numbers begin with 0,
/// postcodes and plates have letters that are never issued, addresses of machines and mail come from the ranges kept for documentation
/// (RFC 2606, 5737, 3849).
/// </summary>
internal static class SurrogateMaker
{
    /// <summary>The surrogate, or null when there is no trustworthy one: then the label takes its place.</summary>
    public static string? Make(EntityLabel label, string value, KeyedChoice choice, bool english) => label switch
    {
        EntityLabel.Bsn => Failing(value, choice, digits => Checks.IsBsn(digits)),
        EntityLabel.CreditCard => Failing(value, choice, digits => Checks.IsCard(digits)),
        EntityLabel.Iban => Iban(value, choice),
        EntityLabel.Phone => Phone(value, choice),
        EntityLabel.Postcode => Postcode(value, choice),
        EntityLabel.LicensePlate => Shape(value, choice, digits: null, letters: "AEIOU"),
        EntityLabel.Email => value.Contains('@', StringComparison.Ordinal) ? Casing.Follow(value, Mailbox(choice, english) + "@mail.example") : null,
        EntityLabel.Url => "https://pagina.example/" + Handle(choice),
        EntityLabel.Username => (value.StartsWith('@') ? "@" : string.Empty) + Handle(choice),
        EntityLabel.IpAddress => value.Contains(':', StringComparison.Ordinal) ? "2001:db8::" + Hex(choice, 4) + ":" + Hex(choice, 4) : Inv($"203.0.113.{choice.Below(256)}"),
        EntityLabel.MacAddress => Mac(value, choice),
        EntityLabel.Address => Address(value, choice, english),
        EntityLabel.Location => Casing.Follow(value, choice.Of(NameLists.DutchTownStems) + choice.Of(NameLists.DutchTownEnds)),
        EntityLabel.CustomerId or EntityLabel.PatientId or EntityLabel.ProfessionalId or EntityLabel.IdDocument or EntityLabel.Secret => Shape(value, choice, null, null),
        _ => null,
    };

    /// <summary>Digits become digits and letters letters of the same case; everything else stays.</summary>
    private static string Shape(string value, KeyedChoice choice, string? digits, string? letters) => string.Concat(value.Select(c =>
        char.IsAsciiDigit(c) ? choice.Of(digits ?? "0123456789")
        : char.IsLetter(c) ? Cased(c, choice.Of(letters ?? "ABCDEFGHIJKLMNOPQRSTUVWXYZ")) : c));

    private static char Cased(char like, char upper) => char.IsLower(like) ? char.ToLowerInvariant(upper) : upper;

    /// <summary>The shape with the last digit moved until the check fails; of ten last digits at most two pass, so two moves are enough.</summary>
    private static string Failing(string value, KeyedChoice choice, Func<string, bool> check)
    {
        var made = Shape(value, choice, null, null).ToCharArray();
        var last = Array.FindLastIndex(made, char.IsAsciiDigit);
        while (last >= 0 && check(string.Concat(made.Where(char.IsAsciiDigit))))
            made[last] = (char)('0' + (made[last] - '0' + 1) % 10);
        return new(made);
    }

    /// <summary>The country and the letters stay in place; the check digits are chosen so that they fail.</summary>
    private static string? Iban(string value, KeyedChoice choice)
    {
        var places = Enumerable.Range(0, value.Length).Where(i => char.IsLetterOrDigit(value[i])).ToList();
        if (places.Count < 15)
            return null;
        var made = Shape(value, choice, null, null).ToCharArray();
        made[places[0]] = value[places[0]];
        made[places[1]] = value[places[1]];
        while (Checks.IsIban(string.Concat(made.Where(char.IsLetterOrDigit)).ToLowerInvariant()))
            made[places[3]] = (char)('0' + (made[places[3]] - '0' + 1) % 10);
        return new(made);
    }

    /// <summary>Keeps the country and area code. The first digit after it becomes 0, with which no subscriber's number begins.</summary>
    private static string Phone(string value, KeyedChoice choice)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        var kept = digits.StartsWith("0031", StringComparison.Ordinal) ? 4 : value.TrimStart(' ', '(').StartsWith("+31", StringComparison.Ordinal) ? 2 : 0;
        kept += kept > 0 && kept < digits.Length && digits[kept] == '0' ? 1 : 0;
        if (kept == 0)
            kept = digits.StartsWith('0') ? 1 : 0;
        kept += kept < digits.Length && digits[kept] == '6' ? 1 : 2;
        var at = -1;
        return string.Concat(value.Select(c => !char.IsAsciiDigit(c) ? c : ++at < kept ? c : at == kept ? '0' : choice.Digit()));
    }

    /// <summary>Dutch postcodes have no F, I, O, Q, U or Y.</summary>
    private static string Postcode(string value, KeyedChoice choice)
    {
        var first = true;
        return string.Concat(value.Select(c =>
        {
            if (!char.IsAsciiDigit(c))
                return char.IsLetter(c) ? Cased(c, choice.Of("FIOQUY")) : c;
            var digit = first ? (char)('1' + choice.Below(9)) : choice.Digit();
            first = false;
            return digit;
        }));
    }

    private static string Mac(string value, KeyedChoice choice)
    {
        // The second hexadecimal digit 2 marks an address that no manufacturer gave out (IEEE 802, locally administered).
        var at = 0;
        return string.Concat(value.Select(c => !char.IsAsciiHexDigit(c) ? c : ++at == 2 ? '2' : char.IsLower(c) ? Hex(choice, 1)[0] : char.ToUpperInvariant(Hex(choice, 1)[0])));
    }

    private static string Address(string value, KeyedChoice choice, bool english)
    {
        var number = value.AsSpan().LastIndexOfAnyInRange('0', '9');
        var house = number < 0 ? string.Empty : (1 + choice.Below(240)).ToString(CultureInfo.InvariantCulture);
        if (!value.Any(char.IsLetter) || value.Count(char.IsLetter) <= 2)
            return house.Length > 0 ? house : Shape(value, choice, null, null);
        if (english)
            return Casing.Follow(value, $"{house} {choice.Of(NameLists.EnglishStreets)} {choice.Of(NameLists.EnglishStreetEnds)}".Trim());
        return Casing.Follow(value, $"{choice.Of(NameLists.DutchStreets)}{choice.Of(NameLists.DutchStreetEnds)} {house}".Trim());
    }

    private static string Mailbox(KeyedChoice choice, bool english)
    {
        var name = SurrogateName.Choose(choice, default, english);
        return Inv($"{name.Given}.{name.Surname}{choice.Below(100)}").ToLowerInvariant();
    }

    private static string Handle(KeyedChoice choice) =>
        Inv($"{choice.Of(NameLists.DutchNeutral)}_{choice.Of(NameLists.DutchStems)}{choice.Below(1000)}").ToLowerInvariant();

    private static string Hex(KeyedChoice choice, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => choice.Of("0123456789abcdef")));

    private static string Inv(FormattableString text) => FormattableString.Invariant(text);
}
