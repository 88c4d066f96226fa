using System.Security.Cryptography;
using System.Text;
using Waarborg.Chain.Train.SealedModels;

namespace Waarborg.Conformance;

/// <summary>A text learner whose weights are a hash of everything it was given, and which gives away what a test says. The real learner is tested where it lives.</summary>
public sealed class HashTextLearner : ITextLearner
{
    /// <summary>Runs before each training; throws to act out a crash, or changes the house meanwhile.</summary>
    public Func<CancellationToken, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>What a lesson gained.</summary>
    public Func<TextLesson, double> Gain { get; set; } = _ => 0;

    /// <summary>How a beginning goes on.</summary>
    public Func<string, string> Continue { get; set; } = _ => "dat weet ik niet";

    public double Epsilon { get; set; } = 3.9;

    /// <summary>Everything that it was trained on, the latest time.</summary>
    public IReadOnlyList<IReadOnlyList<TextLesson>> Given { get; private set; } = [];

    public int Trained { get; private set; }

    /// <summary>The latest weights.</summary>
    public byte[] Latest { get; private set; } = [];

    public async Task<TextWeights> TrainAsync(
        IReadOnlyList<IReadOnlyList<TextLesson>> people, double epsilon, int rounds, IProgress<double> progress, CancellationToken cancellationToken)
    {
        Given = people;
        Trained++;
        await Before(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        progress.Report(0.5);
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u0001', people.SelectMany(p => p).Select(l => l.Beginning + l.Rest))));
        Latest = bytes;
        return new TextWeights(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), new TextPrivacy(Epsilon, 1e-5, 2, rounds, people.Count));
    }

    public Task<IReadOnlyList<double>> GainsAsync(
        ReadOnlyMemory<byte> weights, IReadOnlyList<TextLesson> lessons, IProgress<double> progress, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<double>>([.. lessons.Select(Gain)]);

    public Task<IReadOnlyList<string>> ContinueAsync(
        ReadOnlyMemory<byte> weights, IReadOnlyList<string> beginnings, IProgress<double> progress, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. beginnings.Select(Continue)]);
}
