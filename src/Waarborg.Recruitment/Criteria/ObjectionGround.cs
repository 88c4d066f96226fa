namespace Waarborg.Recruitment.Criteria;

/// <summary>What a criterion touches that it may not ask, or not without a reason.</summary>
public enum ObjectionGround
{
    /// <summary>Character; profiling of a person (GDPR 4(4), 5(1)(a) and (c)).</summary>
    Personality,

    /// <summary>Emotion at work (AI Act 5(1)(f)).</summary>
    Emotion,

    /// <summary>Age (WGBL art. 3).</summary>
    Age,

    /// <summary>Sex, gender, pregnancy or family (AWGB, WGB, 7:646 BW).</summary>
    Sex,

    /// <summary>Origin, nationality, mother tongue (AWGB art. 1 and 5).</summary>
    Origin,

    /// <summary>Religion or belief (AWGB; GDPR 9).</summary>
    Religion,

    /// <summary>Orientation (AWGB; GDPR 9).</summary>
    Orientation,

    /// <summary>Health or disability (WGBH/CZ art. 4; GDPR 9; WMK art. 4).</summary>
    Health,

    /// <summary>Politics or union (AWGB; GDPR 9).</summary>
    Politics,

    /// <summary>Looks or a photograph.</summary>
    Appearance,

    /// <summary>Something that stands for a protected ground, such as a postcode or a gap in a CV.</summary>
    Proxy,

    /// <summary>The reason of necessity is missing.</summary>
    NoReason,

    /// <summary>It cannot be read as something that a file can show.</summary>
    NotTestable,
}
