namespace Waarborg.CheckerTraining;

/// <summary>An annotated sentence as the trainer sees it.</summary>
/// <param name="Patient">Whose record it is about.</param>
/// <param name="Source">Which set it comes from, with whose hand.</param>
/// <param name="Kind">In which way it is false, or how it was put.</param>
/// <param name="False">Whether it is false.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Hard">Whether an objection rejects it whatever the weights say.</param>
/// <param name="Objected">Whether any check objects.</param>
/// <param name="Values">Its features.</param>
/// <param name="Text">The sentence.</param>
internal sealed record Sample(string Patient, string Source, string Kind, bool False, double Weight, bool Hard, bool Objected, double[] Values, string Text);
