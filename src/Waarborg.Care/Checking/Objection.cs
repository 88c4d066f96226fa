namespace Waarborg.Care.Checking;

/// <summary>Why a sentence is not supported.</summary>
/// <param name="Ground">What it rests on.</param>
/// <param name="Dutch">The reason in Dutch.</param>
/// <param name="English">The reason in English.</param>
internal readonly record struct Objection(ObjectionGround Ground, string Dutch, string English)
{
    /// <summary>Whether it rejects a sentence by itself, whatever else speaks for it: a source that is not there, a figure or a day that stands nowhere in what is cited, or another day than the source names for it.</summary>
    internal bool IsHard => Ground is ObjectionGround.UnknownSource or ObjectionGround.NoSource or ObjectionGround.Date or ObjectionGround.OtherDay or ObjectionGround.AbsentNumber or ObjectionGround.Written;
}
