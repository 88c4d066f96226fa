namespace Waarborg.Recruitment.Reading;

/// <summary>What a document of an application is.</summary>
public enum DocumentKind
{
    /// <summary>A curriculum vitae.</summary>
    Cv,

    /// <summary>A letter of motivation.</summary>
    Letter,
}
