namespace Waarborg.Deidentification.Surrogates;

/// <summary>Gives a surrogate the case of what it replaces.</summary>
internal static class Casing
{
    /// <summary>All capitals and all lower case are followed; otherwise the surrogate stays as it is.</summary>
    public static string Follow(string original, string surrogate)
    {
        var letters = original.Where(char.IsLetter).ToList();
        if (letters.Count == 0)
            return surrogate;
        if (letters.Count > 1 && letters.All(char.IsUpper))
            return surrogate.ToUpperInvariant();
        return letters.All(char.IsLower) ? surrogate.ToLowerInvariant() : surrogate;
    }
}
