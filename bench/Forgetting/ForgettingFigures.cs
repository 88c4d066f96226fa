namespace Waarborg.Bench.Forgetting;

/// <summary>What a run came to.</summary>
/// <param name="Shards">Shards of the model.</param>
/// <param name="Touched">Shards that were trained again.</param>
/// <param name="MostPasses">Most passes over one shard of which the outcome was kept.</param>
/// <param name="Done">Requests that are done.</param>
/// <param name="Certificates">Certificates of them that verify.</param>
/// <param name="Members">People whom the model still knows.</param>
/// <param name="Keys">People who still have a key.</param>
/// <param name="Unfinished">Jobs that have not ended.</param>
internal sealed record ForgettingFigures(int Shards, int Touched, int MostPasses, int Done, int Certificates, int Members, int Keys, int Unfinished);
