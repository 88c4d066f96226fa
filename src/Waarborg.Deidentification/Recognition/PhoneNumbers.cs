namespace Waarborg.Deidentification.Recognition;

/// <summary>Shapes of telephone numbers: the Dutch numbering plan (Nummerplan telefoon- en ISDN-diensten) and E.164.</summary>
internal static class PhoneNumbers
{
    /// <summary>The national digits of a Dutch number and the international digits of another: all notations of one number are equal.</summary>
    public static string Normalise(string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        return Normalise(digits, value.AsSpan().TrimStart(" (").StartsWith("+"));
    }

    /// <summary>The same from plain digits.</summary>
    public static string Normalise(ReadOnlySpan<char> digits, bool plus)
    {
        if (!plus && digits.StartsWith("00"))
        {
            digits = digits[2..];
            plus = true;
        }

        if ((plus || digits.Length == 11) && digits.StartsWith("31"))
            digits = digits[2..];
        else if (plus)
            return digits.ToString();
        return digits.TrimStart('0').ToString();
    }

    /// <summary>Whether digits can be a whole telephone number.</summary>
    /// <param name="digits">All digits, without the plus sign.</param>
    /// <param name="plus">A plus sign stood before them.</param>
    /// <param name="groups">How many groups they were written in.</param>
    /// <param name="announced">A word such as "tel" stood before them: then shorter and foreign shapes count too.</param>
    public static bool IsNumber(ReadOnlySpan<char> digits, bool plus, int groups, bool announced)
    {
        if (plus)
            return IsInternational(digits);
        if (digits.StartsWith("00"))
            return IsInternational(digits[2..]);
        if (digits.Length == 0)
            return false;
        if (digits[0] == '0')
        {
            if (IsService(digits))
                return true;

            // "02 123 45 67", "011 12 34 56": Belgian, by its four groups.
            if (digits.Length == 9 && groups == 4 && digits[1] != '0')
                return true;
            return digits.Length == 10 ? digits[1] != '0' : announced ? digits.Length is >= 9 and <= 12 : digits.Length == 11 && groups is 2 or 3
                && digits[1] is '1' or '2' or '7';
        }

        if (digits.Length == 11 && digits.StartsWith("316"))
            return true;
        return announced && (digits.Length is >= 6 and <= 12 || (digits.Length == 9 && digits[0] == '6'));
    }

    /// <summary>0800, 0900, 0906, 0909, 0979 with four or seven digits after them.</summary>
    private static bool IsService(ReadOnlySpan<char> digits) => digits.Length is 8 or 11
        && (digits.StartsWith("0800") || digits.StartsWith("0900") || digits.StartsWith("0906") || digits.StartsWith("0909"));

    private static bool IsInternational(ReadOnlySpan<char> digits)
    {
        if (digits.Length is < 8 or > 15 || digits[0] == '0')
            return false;
        if (!digits.StartsWith("31"))
            return true;
        var national = digits[2..].TrimStart('0');
        return national.Length == 9 || (national.StartsWith("800") && national.Length is 7 or 10)
            || (national.StartsWith("97") && national.Length == 11);
    }
}
