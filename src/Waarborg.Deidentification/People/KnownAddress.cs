namespace Waarborg.Deidentification.People;

/// <summary>"Thorbeckestraat 191B" taken apart into street and house number with addition.</summary>
internal sealed record KnownAddress(string Street, string House)
{
    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(KnownAddress);

    /// <summary>Splits before the last number that follows a word; an address without a number is a street. Null when there is nothing.</summary>
    public static KnownAddress? Parse(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var words = address.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            // "1e Exloermond 12", "Plein 1944 nr 8": the house number is the last word that begins with a digit.
            if (char.IsAsciiDigit(words[i][0]) && !words.Skip(i + 1).Any(w => char.IsAsciiDigit(w[0])))
                return new(string.Join(' ', words[..i]).TrimEnd(','), string.Concat(words[i..]));
        }

        return new(string.Join(' ', words), string.Empty);
    }
}
