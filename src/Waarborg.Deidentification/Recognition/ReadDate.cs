namespace Waarborg.Deidentification.Recognition;

/// <summary>A date as it was read: its place by token, and its parts.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">The year in full, or as two digits, or null.</param>
/// <param name="NeedsCue">The form alone says too little: "24-9" may be a range.</param>
internal readonly record struct ReadDate(int First, int Last, int Day, int Month, int? Year, bool NeedsCue)
{
    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(ReadDate);

    /// <summary>True when the parts that are there agree with a date.</summary>
    public bool Is(DateOnly date) => Day == date.Day && Month == date.Month && (Year is null || Year == date.Year || Year == date.Year % 100);
}
