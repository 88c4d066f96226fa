using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Collect;

/// <summary>One item of an import between parsing and taking in. Exactly one of the two contents is set.</summary>
internal sealed record StagedItem(
    string PersonId, string RecordId, DateTimeOffset OccurredAt, Conversation? Conversation, Profile? Profile, ImportedWishes? Wishes);

/// <summary>What a list of people says about their wishes. Claims of the source, without the proof that the gate asks for.</summary>
internal sealed record ImportedWishes(DateOnly? NotifiedOn, string? Consent, bool Objected);
