namespace Waarborg.Recruitment.Vacancies;

/// <summary>What kind of thing a part of a criterion asks.</summary>
internal enum DemandKind { Other, Language, Availability, Licence, Education, Experience, Willing, Example }
