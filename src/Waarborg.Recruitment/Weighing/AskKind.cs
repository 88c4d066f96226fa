namespace Waarborg.Recruitment.Weighing;

/// <summary>What kind of thing a criterion asks.</summary>
internal enum AskKind { Skill, Experience, Example, Education, Licence, Language, Willingness, Availability, Unread }
