namespace Waarborg.Recruitment.Claims;

/// <summary>What was cut out of a language model's claims, counted.</summary>
/// <param name="NotInFile">Quotations that do not stand in the file word for word.</param>
/// <param name="Personal">Quotations and remarks about character, mood or a protected ground.</param>
/// <param name="Unsupported">Verdicts and remarks without anything in the file to rest on.</param>
/// <param name="Computed">Verdicts about time spent that the dates in the file contradict; what was computed holds.</param>
/// <param name="Unknown">Claims about criteria that the vacancy does not have, and second claims about one criterion.</param>
public sealed record ClaimCuts(int NotInFile, int Personal, int Unsupported, int Computed, int Unknown)
{
    /// <summary>All together.</summary>
    public int Total => NotInFile + Personal + Unsupported + Computed + Unknown;
}
