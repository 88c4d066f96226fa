namespace Waarborg.Law;

/// <summary>The request of one person that is being handled.</summary>
/// <param name="Subject">The person.</param>
/// <param name="Identified">Whether it is certain enough that the request comes from this person (GDPR Art. 12(6)).</param>
public sealed record RightsRequestFact(SubjectId Subject, bool Identified);
