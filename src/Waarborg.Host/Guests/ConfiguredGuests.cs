using Waarborg.Chain.Apply.Guests;
using Waarborg.Gateway;

namespace Waarborg.Host.Guests;

/// <summary>The models of the <see cref="ModelsFile"/>. Thread safe.</summary>
internal sealed class ConfiguredGuests : IGuestModels, IDisposable
{
    private readonly Dictionary<string, GuestModel> _models;

    internal ConfiguredGuests(IReadOnlyDictionary<string, ModelEntry> entries) =>
        _models = entries.ToDictionary(e => e.Key, e => new GuestModel(e.Value.Endpoint.Model, e.Value.Recipient, new OpenAiChatClient(e.Value.Endpoint)), StringComparer.Ordinal);

    public GuestModel? Find(string activityId) => _models.GetValueOrDefault(activityId);

    public void Dispose()
    {
        foreach (var model in _models.Values) model.Client.Dispose();
    }
}
