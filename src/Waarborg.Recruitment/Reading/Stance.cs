namespace Waarborg.Recruitment.Reading;

/// <summary>How somebody says something about themselves.</summary>
internal enum Stance
{
    /// <summary>As a fact.</summary>
    Fact,

    /// <summary>As a fact with a reservation of their own: "I do not know whether that counts".</summary>
    Doubt,

    /// <summary>As something that was learned or seen, not done: a course, a subject at school.</summary>
    Learned,

    /// <summary>As a wish, a plan or something that has not ended.</summary>
    Wish,

    /// <summary>About somebody else.</summary>
    Hearsay,

    /// <summary>As something that is not so.</summary>
    Negated,
}
