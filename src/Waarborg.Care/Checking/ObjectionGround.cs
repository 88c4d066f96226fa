namespace Waarborg.Care.Checking;

/// <summary>What an objection rests on. Weights are kept by these names: one that is renamed has to be learned again.</summary>
internal enum ObjectionGround
{
    // Sources that are named and that are not.
    UnknownSource,
    NoSource,

    // What may be given and what is tolerated.
    AllergyRecorded,
    NotTolerated,
    MustNotBeGiven,
    AllergyRefuted,
    ReactionOfOther,
    Tolerated,
    UnknownAllergy,
    MustNotBeDone,
    OlderAgreement,

    // What is sure and what is not.
    Suspicion,
    Wish,
    Possibility,
    WordPossibility,

    // Denials, clause by clause and word by word.
    Affirmed,
    DeniedOrOver,
    Stopped,
    NotStopped,
    WordAffirmed,
    WordDenied,
    WordOverruled,

    // Plans told as done.
    WordPlanOrQuestion,
    WordPlanned,
    PlannedDay,

    // Of whom it is.
    OfOther,
    OfRelative,
    RelativeAffirmed,
    NumberOfRelative,
    OtherRelative,
    Gender,
    Name,

    // Left and right.
    NoSide,
    OneSide,
    OtherSide,

    // What was overtaken.
    NotCurrent,
    StoppedByThen,
    ProblemRefuted,
    DrugStopped,
    ProblemOver,
    InRecord,
    DrugInUse,
    NoLongerSmokes,
    WalksWithoutAid,
    Moved,

    // Figures and days.
    Dose,
    DoseOfClass,
    DoseUnchanged,
    Date,
    OtherDay,
    DateOfDrug,
    DateOfValue,
    Portion,
    Number,
    AbsentNumber,
    MeasuredValue,
    FormerNumber,

    // What it is about at all.
    NotAboutThis,
    UnknownDrug,
    UnknownSubstance,
    OtherKind,

    // Words that exclude each other.
    Opposite,
    OtherResult,
    OtherDirection,

    // A writer that was given nothing but facts.
    Written,

    // All that speaks for and against it, weighed together.
    Unsupported,
}
