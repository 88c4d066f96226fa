using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TorchSharp;

namespace Waarborg.Learning;

/// <summary>
/// Fine-tunes a decoder on people's questions and answers, de-identified: an adapter on the frozen base, or all weights; privately if asked. Loads native code: a server uses
/// <see cref="WorkerProcess"/>. Thread safe; runs are carried out one at a time.
/// </summary>
public static class DecoderTuner
{
    /// <summary>Fine-tunes. The outcome depends on base, start, people, held-out people, options and key, not on the order of people's examples or on earlier runs.</summary>
    /// <param name="root">The base.</param>
    /// <param name="start">What an earlier slice came to, of the same base and the same kind; null for the base.</param>
    /// <param name="people">The examples of each person. Nobody at all gives what it started from.</param>
    /// <param name="heldOut">People whom it must not be trained on and by whom it is decided when to stop; none for a fixed number of epochs.</param>
    /// <param name="options">How to train.</param>
    /// <param name="key">Private training only: 32 secret bytes from which its lots and noise come; null for new ones. Who knows it can take the noise away again.</param>
    /// <param name="checkpointFile">Where to keep how far it is, in a private folder; null for nowhere. Deleted when done. A run that finds its own goes on from there.</param>
    /// <param name="progress">Told after every step, on the training thread.</param>
    /// <param name="cancellationToken">Looked at before every step.</param>
    /// <exception cref="ArgumentException">An option is out of range, or private training was asked with held-out people, who would be looked at without noise.</exception>
    /// <exception cref="ArithmeticException">Training diverged.</exception>
    /// <exception cref="InvalidDataException">The start is damaged or belongs to another base or kind.</exception>
    public static TunedDecoder Tune(
        DecoderBase root, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<DialogueExample>> people, IReadOnlyList<IReadOnlyList<DialogueExample>> heldOut,
        TuningOptions options, byte[]? key, string? checkpointFile, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(heldOut);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        if (options.Privacy is not null && heldOut.Count > 0) throw new ArgumentException("Private training looks at nobody to decide when to stop.", nameof(heldOut));
        if (key is not null && key.Length != SecureNoise.KeyLength) throw new ArgumentException("A key has 32 bytes.", nameof(key));
        key ??= RandomNumberGenerator.GetBytes(SecureNoise.KeyLength);
        lock (TorchRuntime.OneAtATime)
        {
            TorchRuntime.Ready();
            torch.set_num_threads(options.Training.Threads);
            var first = start is { } bytes ? TunedFile.Read(bytes, root.Sha256) : (Values: (float[]?)null, options.Adapter);
            if (first.Adapter != options.Adapter) throw new InvalidDataException("The start is of another kind than what is to be trained.");
            using var run = new TuningRun(root, first.Values, new TuningLessons(root, people), new TuningLessons(root, heldOut), options, progress);
            if (checkpointFile is not null) run.KeepIn(checkpointFile, Fingerprint(root, start, people, heldOut, options, key));
            if (options.Privacy is null) run.Train(cancellationToken);
            else run.TrainPrivately(key, cancellationToken);
            var tuned = TunedFile.Write(root.Sha256, options, run.Steps, run.Values());
            if (checkpointFile is not null) File.Delete(checkpointFile);
            return new TunedDecoder(tuned, ModelFile.Sha256(tuned), run.Trained, run.Steps, run.HeldOutLoss, Spent(options.Privacy, run));
        }
    }

    private static PrivacySpent? Spent(PrivacyOptions? privacy, TuningRun run)
    {
        if (privacy is null) return null;
        var (epsilon, order) = RdpAccountant.Epsilon(privacy.NoiseMultiplier, privacy.SampleRate, run.Steps, privacy.Delta);
        return new PrivacySpent(epsilon, privacy.Delta, order, privacy.NoiseMultiplier, privacy.SampleRate, run.Steps, run.People);
    }

    /// <summary>A state may only be gone on with by the very same run.</summary>
    private static string Fingerprint(
        DecoderBase root, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<DialogueExample>> people, IReadOnlyList<IReadOnlyList<DialogueExample>> heldOut,
        TuningOptions options, byte[] key)
    {
        var content = JsonSerializer.Serialize(new
        {
            Base = root.Sha256, Start = start is { } bytes ? ModelFile.Sha256(bytes.Span) : "", Options = options,
            People = new[] { people, heldOut }.Select(group => group.Select(p => p.Select(e => new[] { e.Question, e.Answer }))), Key = options.Privacy is null ? "" : ModelFile.Sha256(key),
        });
        return ModelFile.Sha256(Encoding.UTF8.GetBytes(content));
    }
}
