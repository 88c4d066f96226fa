namespace Waarborg.Chain.People;

/// <summary>What somebody who works with Waarborg may do. Roles do not imply each other; a person may hold several.</summary>
public enum Role
{
    /// <summary>Manages accounts and settings. Sees no personal data.</summary>
    Administrator,

    /// <summary>Data protection officer (FG): advises, approves assessments, sees everything that proves compliance.</summary>
    Dpo,

    /// <summary>Runs the chain: imports, prepares, trains, records notices and requests.</summary>
    DataSteward,

    /// <summary>Answers customers, takes over from the assistant.</summary>
    ServiceAgent,

    /// <summary>Decides on applicants.</summary>
    Recruiter,

    /// <summary>Treats patients and confirms summaries.</summary>
    Clinician,

    /// <summary>Reads the register, the findings and the log; changes nothing.</summary>
    Auditor,

    /// <summary>Works for another organisation, inside the sealed sets in which they are named, and sees nothing else.</summary>
    ThirdParty,
}
