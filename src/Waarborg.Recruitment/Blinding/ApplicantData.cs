namespace Waarborg.Recruitment.Blinding;

/// <summary>What the application form knows of an applicant, so that it can be taken out of the file with certainty.</summary>
/// <param name="Name">The full name as the applicant gave it.</param>
public sealed record ApplicantData(string Name)
{
    /// <summary>Other names: a nickname, a name at birth.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Contact details and addresses, each as given.</summary>
    public IReadOnlyList<string> Contacts { get; init; } = [];

    /// <summary>Further words that the employer wants out of sight because they stand for a protected ground.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Languages that the vacancy asks (codes such as <c>nl</c>); others are taken out, as they tell of origin.</summary>
    public IReadOnlySet<string> AskedLanguages { get; init; } = new HashSet<string> { "nl", "en" };

    /// <summary>Never the data.</summary>
    public override string ToString() => nameof(ApplicantData);
}
