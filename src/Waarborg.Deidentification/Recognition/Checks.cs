using System.Collections.Frozen;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Check digits and lengths of numbers. All take the plain form: digits, or folded letters and digits.</summary>
internal static class Checks
{
    /// <summary>Total length per country, from the SWIFT IBAN registry.</summary>
    private static readonly FrozenDictionary<string, int> IbanLengths = new Dictionary<string, int>
    {
        ["ad"] = 24, ["ae"] = 23, ["al"] = 28, ["at"] = 20, ["az"] = 28, ["ba"] = 20, ["be"] = 16, ["bg"] = 22, ["bh"] = 22, ["br"] = 29,
        ["by"] = 28, ["ch"] = 21, ["cr"] = 22, ["cy"] = 28, ["cz"] = 24, ["de"] = 22, ["dk"] = 18, ["do"] = 28, ["ee"] = 20, ["eg"] = 29,
        ["es"] = 24, ["fi"] = 18, ["fo"] = 18, ["fr"] = 27, ["gb"] = 22, ["ge"] = 22, ["gi"] = 23, ["gl"] = 18, ["gr"] = 27, ["gt"] = 28,
        ["hr"] = 21, ["hu"] = 28, ["ie"] = 22, ["il"] = 23, ["iq"] = 23, ["is"] = 26, ["it"] = 27, ["jo"] = 30, ["kw"] = 30, ["kz"] = 20,
        ["lb"] = 28, ["lc"] = 32, ["li"] = 21, ["lt"] = 20, ["lu"] = 20, ["lv"] = 21, ["mc"] = 27, ["md"] = 24, ["me"] = 22, ["mk"] = 19,
        ["mr"] = 27, ["mt"] = 31, ["mu"] = 30, ["nl"] = 18, ["no"] = 15, ["pk"] = 24, ["pl"] = 28, ["ps"] = 29, ["pt"] = 25, ["qa"] = 29,
        ["ro"] = 24, ["rs"] = 22, ["sa"] = 24, ["sc"] = 31, ["se"] = 24, ["si"] = 19, ["sk"] = 24, ["sm"] = 27, ["st"] = 25, ["sv"] = 28,
        ["tl"] = 23, ["tn"] = 24, ["tr"] = 26, ["ua"] = 29, ["va"] = 22, ["vg"] = 24, ["xk"] = 20,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The countries whose accounts have an IBAN, two folded letters each.</summary>
    public static IEnumerable<string> IbanCountries => IbanLengths.Keys;

    /// <summary>The length of an IBAN of this country (two folded letters), or 0.</summary>
    public static int IbanLength(ReadOnlySpan<char> country) =>
        IbanLengths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(country, out var length) ? length : 0;

    /// <summary>The 11-proof of the BSN: 9·a + 8·b + … + 2·h − i is a multiple of 11 (Wabb; RvIG). Nine digits, not all zero.</summary>
    public static bool IsBsn(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 9 || digits.IndexOfAnyExceptInRange('0', '9') >= 0 || digits.IndexOfAnyExcept('0') < 0)
            return false;
        var sum = -(digits[8] - '0');
        for (var i = 0; i < 8; i++)
            sum += (9 - i) * (digits[i] - '0');
        return sum % 11 == 0;
    }

    /// <summary>ISO 7064 MOD 97-10 over the rearranged letters and digits, with the country's length (ISO 13616).</summary>
    public static bool IsIban(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 15 || IbanLength(folded[..2]) != folded.Length || !char.IsAsciiDigit(folded[2]) || !char.IsAsciiDigit(folded[3]))
            return false;
        var rest = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[(i + 4) % folded.Length];
            if (char.IsAsciiDigit(c))
                rest = (rest * 10 + c - '0') % 97;
            else if (char.IsAsciiLetterLower(c))
                rest = (rest * 100 + c - 'a' + 10) % 97;
            else
                return false;
        }

        return rest == 1;
    }

    /// <summary>A payment card: 13 to 19 digits, an issuer's first digits, and the check of ISO/IEC 7812-1 (Luhn).</summary>
    public static bool IsCard(ReadOnlySpan<char> digits)
    {
        if (!IsCardLength(digits))
            return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] - '0';
            if (i % 2 == 1)
                value = value < 5 ? 2 * value : 2 * value - 9;
            sum += value;
        }

        return sum % 10 == 0;
    }

    private static bool IsCardLength(ReadOnlySpan<char> digits) => digits.Length switch
    {
        15 => digits[0] == '3' && digits[1] is '4' or '7',           // American Express
        14 => digits[0] == '3' && digits[1] is '0' or '6' or '8',    // Diners Club
        16 => digits[0] is >= '2' and <= '6',                        // Mastercard, Visa, JCB, Discover, Maestro
        13 => digits[0] == '4',                                      // old Visa
        >= 17 and <= 19 => digits[0] is '4' or '5' or '6',           // Visa, Maestro, UnionPay
        _ => false,
    };
}
