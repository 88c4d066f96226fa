namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Trains a small writer on texts of people, privately, and looks into what came of it. Implemented over the learning project. Thread safe.</summary>
public interface ITextLearner
{
    /// <summary>Trains, from a base that has seen nobody's data. Nothing is kept anywhere else: a run that is cut off begins again from the base.</summary>
    /// <param name="people">The lessons of each person. The person is the unit of privacy.</param>
    /// <param name="epsilon">What it may cost, above 0.</param>
    /// <param name="rounds">Rounds, at least 1.</param>
    /// <param name="progress">Takes how far it is, 0 to 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<TextWeights> TrainAsync(
        IReadOnlyList<IReadOnlyList<TextLesson>> people, double epsilon, int rounds, IProgress<double> progress, CancellationToken cancellationToken);

    /// <summary>How much likelier the weights make lessons than the base alone does.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="lessons">The lessons.</param>
    /// <param name="progress">Takes how far it is, 0 to 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Nats per token for each, in order.</returns>
    Task<IReadOnlyList<double>> GainsAsync(
        ReadOnlyMemory<byte> weights, IReadOnlyList<TextLesson> lessons, IProgress<double> progress, CancellationToken cancellationToken);

    /// <summary>Lets the weights go on with beginnings, to look for what they repeat.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="beginnings">The beginnings.</param>
    /// <param name="progress">Takes how far it is, 0 to 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How each goes on, in order.</returns>
    Task<IReadOnlyList<string>> ContinueAsync(
        ReadOnlyMemory<byte> weights, IReadOnlyList<string> beginnings, IProgress<double> progress, CancellationToken cancellationToken);
}
