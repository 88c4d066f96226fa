using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waarborg.Host.Commands;

namespace Waarborg.Host.Demo;

/// <summary>What the demonstration did, for programs. The shape is stable.</summary>
internal sealed record DemoReport(IReadOnlyList<DemoCase> Cases, DemoLog Log)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether everything that the demonstration claims was proved: the log is whole, and every certificate verifies.</summary>
    internal bool Proved() => Log.Verified && Cases.All(c => (c.Erasure is null or { CertificateVerified: true }) && (c.Care is null or { SealedSetDestroyed: true }));

    internal async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        await using var output = AtomicOutput.Open(file, spool: false);
        await output.Stream.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, Options) + "\n"), cancellationToken);
        await output.CommitAsync(cancellationToken);
    }
}

internal sealed record DemoCase(
    string Case, string FirstVerdict, IReadOnlyList<string> FirstFindings, string FinalVerdict, DemoRecords? Records = null,
    DemoDeidentification? Deidentification = null, DemoModel? Model = null, IReadOnlyList<DemoAnswer>? Answers = null, DemoErasure? Erasure = null,
    DemoSelection? Selection = null, DemoCare? Care = null);

internal sealed record DemoRecords(int Imported, int Excluded, int Used);

internal sealed record DemoDeidentification(int Entities, string Verdict, double Recall, double RecallLow, double RecallHigh);

internal sealed record DemoModel(long Parameters, int Shards, double TrainSeconds);

internal sealed record DemoAnswer(string Question, string? Answer, bool HandedOver);

internal sealed record DemoErasure(string Subject, int ShardsRetrained, double Seconds, bool CertificateVerified);

internal sealed record DemoSelection(
    int Applications, int WithoutAi, int HiddenInstructions, int Invited, int Rejected, int Contested, int Overturned, double? FollowRate, bool Disparity, double Seconds);

internal sealed record DemoCare(int Patients, int Sentences, int Cited, int Conflicts, int Omissions, int SealedPeople = 0, bool SealedSetDestroyed = false);

internal sealed record DemoLog(long Size, bool Verified);
