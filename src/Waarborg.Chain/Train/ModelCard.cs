using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Train;

/// <summary>Writes a model's card from what the system knows: what it was trained on, how that was de-identified, what it is for, and what it cannot do.</summary>
internal static class ModelCard
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static async Task<string> WriteAsync(
        IReading reading, Model model, IReadOnlyList<Shard> shards, LeakageReport leakage, string? withheld, CancellationToken cancellationToken)
    {
        var set = (await reading.FindAsync<DataSet>(d => d.Id == model.DataSetId, cancellationToken))!;
        var measured = await reading.FirstAsync<Measurement, Measurement>(q => q.Where(m => m.DataSetId == set.Id).OrderByDescending(m => m.MeasuredAt), cancellationToken);
        var documents = await reading.ListAsync<KnowledgeDocument, string>(q => q.Where(d => d.ActivityId == model.ActivityId).OrderBy(d => d.AddedAt).Select(d => d.Sha256), cancellationToken);
        var recipe = ModelRecipe.Of(model);
        var card = new JsonObject
        {
            ["model"] = model.Id.ToString(),
            ["activity"] = model.ActivityId,
            ["activityVersion"] = model.ActivityVersion,
            ["kind"] = recipe.Kind == LearnerKind.Finder ? "finder" : "decoder",
            ["architecture"] = recipe switch
            {
                { Kind: LearnerKind.Finder } => ModelCardSentences.Finder,
                { Checkpoint: not null, AllWeights: true } => ModelCardSentences.CheckpointWhole, { Checkpoint: not null } => ModelCardSentences.CheckpointAdapted,
                { AllWeights: true } => ModelCardSentences.DecoderWhole, _ => ModelCardSentences.DecoderAdapted,
            },
            ["parameters"] = model.Parameters,
            ["intendedUse"] = ModelCardSentences.IntendedUse,
            ["notFor"] = ModelCardSentences.NotFor,
            ["limits"] = recipe switch
            {
                { Kind: LearnerKind.Finder } => ModelCardSentences.FinderLimits, { Checkpoint: not null } => ModelCardSentences.CheckpointLimits, _ => ModelCardSentences.DecoderLimits,
            },
            ["base"] = new JsonObject
            {
                ["sha256"] = model.BaseSha256, ["documents"] = new JsonArray(recipe.Kind == LearnerKind.Finder ? [.. documents.Select(d => JsonValue.Create(d))] : []),
                // What somebody else trained on is not known: that is not the same as nobody's data.
                ["personalData"] = recipe.Checkpoint is null ? false : null,
                ["checkpoint"] = recipe.Checkpoint is not { } stamp ? null : new JsonObject
                {
                    ["name"] = stamp.Name, ["family"] = stamp.Family, ["sha256"] = stamp.Sha256, ["licenceFile"] = stamp.LicenceFile, ["licenceSha256"] = stamp.LicenceSha256,
                },
            },
            ["training"] = recipe.Kind == LearnerKind.Finder ? null : new JsonObject
            {
                ["trained"] = recipe.AllWeights ? "all weights of each shard" : "an adapter of rank 8 a shard on the frozen base", ["passes"] = recipe.Privacy is null ? recipe.Epochs : null,
                ["heldOutLoss"] = shards.Any(s => s.HeldOutLoss is not null) ? Math.Round(shards.Where(s => s.HeldOutLoss is not null).Average(s => s.HeldOutLoss!.Value), 3) : null,
            },
            ["privacy"] = recipe.Privacy is not { } plan ? null : new JsonObject
            {
                ["epsilon"] = leakage.Epsilon is { } epsilon ? Math.Round(epsilon, 3) : null, ["delta"] = plan.Delta, ["unit"] = "person", ["noiseMultiplier"] = plan.NoiseMultiplier,
                ["sampleRate"] = plan.SampleRate, ["steps"] = shards.Max(s => s.PrivateSteps), ["accountant"] = "Renyi divergences of the sampled Gaussian mechanism (Mironov, Talwar and Zhang 2019)",
            },
            ["dataSet"] = new JsonObject
            {
                ["id"] = set.Id.ToString(), ["version"] = set.Number, ["records"] = set.Records, ["excluded"] = set.Excluded, ["status"] = "pseudonymised",
                ["measured"] = measured is null ? null : new JsonObject { ["directIdentifiersMasked"] = measured.Hits, ["of"] = measured.Total },
            },
            ["shards"] = new JsonArray([.. shards.Select(s => new JsonObject { ["index"] = s.Index, ["sha256"] = s.Sha256, ["examples"] = s.Examples })]),
            ["leakageProbe"] = new JsonObject { ["probes"] = leakage.Probes, ["answersWithKnownData"] = leakage.Leaks },
            ["memorised"] = new JsonObject { ["trainingQuestionsAsked"] = leakage.Prompted, ["stretches"] = leakage.Memorised, ["commonStretches"] = leakage.Common, ["wordsEach"] = MemorisedText.Length },
            ["membershipAttack"] = leakage.Attack is not { } attack ? null : new JsonObject
            {
                ["attacker"] = "holds base and shards and the person's own words", ["area"] = Math.Round(attack.Area, 3), ["low"] = Math.Round(attack.Low, 3),
                ["high"] = Math.Round(attack.High, 3), ["learnedFrom"] = attack.Inside, ["neverLearnedFrom"] = attack.Outside,
            },
            ["canaries"] = new JsonObject
            {
                ["planted"] = leakage.Planted, ["medianExposureBits"] = Math.Round(leakage.MedianExposure, 2), ["mostThatCanBeSeenBits"] = Math.Round(leakage.MostExposure, 2),
            },
            ["withheldBecause"] = withheld,
        };
        return card.ToJsonString(Options);
    }
}
