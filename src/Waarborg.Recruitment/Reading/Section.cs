namespace Waarborg.Recruitment.Reading;

/// <summary>What a part of a CV is about.</summary>
internal enum Section { Unknown, Work, Education, Courses, Languages, Availability, Skills, Personal, Leisure, Volunteering, References, Letter }
