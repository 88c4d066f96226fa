using System.CommandLine;
using System.Globalization;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Train;
using Waarborg.Host.Composition;
using Waarborg.Host.Learning;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg train</c>: trains a model on the newest data set of an activity, as the page does: a finder, or a decoder that may be trained privately.</summary>
internal static class TrainCommand
{
    internal static Command Create()
    {
        var activity = new Option<string?>("--activity") { Description = "Id of the activity (default: the only one)" };
        var kind = CommonOptions.OneOf("--kind", "finder (recommended) or decoder", "finder", "finder", "decoder");
        var shards = new Option<int>("--shards") { Description = "Shards of people", DefaultValueFactory = _ => StartTraining.DefaultShards };
        var seed = new Option<int?>("--seed") { Description = "Seed; the same one makes the training repeatable" };
        var checkpoint = new Option<string?>("--checkpoint") { Description = "Decoder: folder with a checkpoint of the Llama, Mistral, Qwen or SmolLM families (default: the Dutch base that ships)" };
        var passes = new Option<int>("--passes") { Description = "Decoder: passes over each slice, at most", DefaultValueFactory = _ => new ModelRecipe().Epochs };
        var all = new Option<bool>("--all-weights") { Description = "Decoder: train all weights instead of an adapter" };
        var secret = new Option<bool>("--private") { Description = "Decoder: differentially private training, with the person as the unit" };
        var plan = new PrivacyPlan();
        var noise = new Option<double>("--noise") { Description = "Private: noise multiplier", DefaultValueFactory = _ => plan.NoiseMultiplier };
        var rate = new Option<double>("--rate") { Description = "Private: chance with which a person takes part in a step", DefaultValueFactory = _ => plan.SampleRate };
        var steps = new Option<int>("--steps") { Description = "Private: steps", DefaultValueFactory = _ => plan.Steps };
        var delta = new Option<double>("--delta") { Description = "Private: chance with which the promise may fail", DefaultValueFactory = _ => plan.Delta };
        var data = CommonOptions.Data();
        var command = new Command("train", "Train a model on the newest data set.") { activity, kind, checkpoint, shards, seed, passes, all, secret, noise, rate, steps, delta, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var recipe = new ModelRecipe
            {
                Kind = parsed.GetRequiredValue(kind) == "decoder" ? LearnerKind.Decoder : LearnerKind.Finder, Epochs = parsed.GetValue(passes), AllWeights = parsed.GetValue(all),
                Privacy = !parsed.GetValue(secret) ? null : new PrivacyPlan
                {
                    NoiseMultiplier = parsed.GetValue(noise), SampleRate = parsed.GetValue(rate), Steps = parsed.GetValue(steps), Delta = parsed.GetValue(delta),
                },
            };
            var root = Checkpoint(parsed.GetValue(checkpoint), recipe);
            await using var session = await Session.OpenAsync(parsed.GetRequiredValue(data), cancellationToken);
            var activityId = await ActivityAsync(session, parsed.GetValue(activity), cancellationToken);
            return await TrainAsync(session, activityId, recipe, root, parsed.GetValue(shards), parsed.GetValue(seed), cancellationToken);
        });
        return command;
    }

    private static async Task<int> TrainAsync(Session session, string activityId, ModelRecipe recipe, BaseCheckpoint? root, int shards, int? seed, CancellationToken cancellationToken)
    {
        var permit = await session.PermitAsync<TrainStage>(activityId, ImportCommand.Operator, cancellationToken);
        var chosen = seed ?? System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue);
        var job = Session.Require(await session.Get<StartTraining>().StartAsync(permit, recipe, root, shards, chosen, ImportCommand.Operator, cancellationToken));
        await Progress.WhileAsync(Language.Current == "nl" ? "Trainen" : "Training", show => session.WaitAsync(job, j => show(j.Share), cancellationToken));
        var model = (await session.Get<ModelOverview>().ListAsync(activityId, cancellationToken)).First(m => m.Id == job.TargetId);
        var spent = model.Shards.Max(s => s.Epsilon) is { } epsilon ? string.Create(CultureInfo.InvariantCulture, $", epsilon {epsilon:0.##}") : "";
        Console.WriteLine(Language.Current == "nl"
            ? $"Model {model.Number}: {model.Shards.Count} groepen, {model.TrainSeconds:F0} seconden{spent}."
            : $"Model {model.Number}: {model.Shards.Count} shards, {model.TrainSeconds:F0} seconds{spent}.");
        return CommandLine.Done;
    }

    /// <summary>What was asked to start from, read before anything is begun.</summary>
    private static BaseCheckpoint? Checkpoint(string? folder, ModelRecipe recipe)
    {
        if (folder is null) return null;
        if (recipe.Kind == LearnerKind.Decoder) return Session.Require(CheckpointReader.Read(folder));
        throw new UserErrorException("--checkpoint hoort bij --kind decoder.", "--checkpoint goes with --kind decoder.");
    }

    private static async Task<string> ActivityAsync(Session session, string? activity, CancellationToken cancellationToken)
    {
        var known = await session.Get<ActivityRegister>().ListAsync(cancellationToken);
        if (activity is not null && known.Any(a => a.Id == activity)) return activity;
        if (activity is null && known.Count == 1) return known[0].Id;
        var list = known.Count == 0 ? "-" : string.Join(", ", known.Select(a => a.Id));
        throw new UserErrorException($"Geef --activity met een bekende verwerking ({list}).", $"Give --activity with a known activity ({list}).");
    }
}
