namespace Waarborg.Chain.Train.SealedModels;

/// <summary>A piece of text to learn from: how it begins, and how it goes on. Only the second part is learned; the first is read.</summary>
/// <param name="Beginning">What comes before, a line or so.</param>
/// <param name="Rest">What follows.</param>
public sealed record TextLesson(string Beginning, string Rest)
{
    /// <summary>Says how long it is, never what is in it.</summary>
    public override string ToString() => $"lesson of {Beginning.Length} and {Rest.Length} characters";
}
