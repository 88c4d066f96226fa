namespace Waarborg.Law;

/// <summary>What is known about the model that would be used.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Shards">Over how many shards the people are dealt; 0 when it was not trained here.</param>
/// <param name="LeakageAudited">Whether an audit measured what the model gives away about its training data.</param>
/// <param name="HasModelCard">Whether a card gives its test results and known limits.</param>
public sealed record ModelFact(string Id, int Shards, bool LeakageAudited, bool HasModelCard);
