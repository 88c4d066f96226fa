namespace Waarborg.Deidentification;

/// <summary>The names that findings carry as their source.</summary>
internal static class Sources
{
    public const string BirthDate = "date.birth";
    public const string KnownBirthDate = "known.birth";

    /// <summary>The format or the user says what a field is.</summary>
    public const string Declared = "declared";

    public static bool IsBirthDate(string source) => source is BirthDate or KnownBirthDate;
}
