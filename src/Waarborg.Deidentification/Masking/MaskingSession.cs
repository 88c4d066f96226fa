using Waarborg.Deidentification.Linking;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Surrogates;

namespace Waarborg.Deidentification.Masking;

/// <summary>
/// Masks one document, in one piece or in several: people and surrogates are remembered from piece to piece. Not thread safe; holds text only as
/// long as the document lasts.
/// </summary>
internal sealed class MaskingSession
{
    private const int Attempts = 200;
    private const int LongestShift = 364;

    private readonly DeidentificationProfile _profile;
    private readonly DeidentificationContext _context;
    private readonly PersonLinker _linker;
    private readonly Dictionary<string, string> _surrogates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SurrogateName> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly int? _shift;
    private Dictionary<int, (Mention Mention, PersonIdentity Person)> _people = [];
    private bool _english;

    /// <exception cref="ArgumentException">The profile needs a key and there is none.</exception>
    public MaskingSession(DeidentificationProfile profile, DeidentificationContext context)
    {
        if (profile.NeedsKey && context.Key is null)
            throw new ArgumentException("Pseudonyms, surrogates and shifted dates need a key.", nameof(context));
        (_profile, _context) = (profile, context);
        _linker = new(context.Known, context.PersonKey);
        _shift = ShiftOf(context);
    }

    /// <summary>Looks at the next piece of the document before any of it is masked.</summary>
    public void Read(string text, IReadOnlyList<Entity> entities)
    {
        var persons = entities.Where(e => e.Label == EntityLabel.Person && _profile.Replaces(e)).ToList();
        var needed = persons.Count > 0 && _profile.OperatorOf(EntityLabel.Person) is DeidentificationOperator.Pseudonym or DeidentificationOperator.Surrogate;
        _people = needed
            ? persons.Zip(_linker.Link(text, persons)).ToDictionary(pair => pair.First.Start, pair => pair.Second)
            : [];
        _english = WrittenLanguage.IsEnglish(text);
    }

    /// <summary>What takes the place of a finding in the piece that was read.</summary>
    public string Stand(string text, Entity entity)
    {
        var value = text[entity.Start..entity.End];
        var made = _profile.OperatorOf(entity.Label) switch
        {
            DeidentificationOperator.Redact => Deidentifier.Block,
            DeidentificationOperator.Pseudonym => $"[{EntityLabels.ToWire(entity.Label)}_{_context.Key!.Code(entity.Label, Canonical(value, entity))}]",
            DeidentificationOperator.Surrogate => Surrogate(value, entity),
            DeidentificationOperator.ShiftDate => Shifted(value, entity),
            DeidentificationOperator.Generalise => Generaliser.Make(entity.Label, value, Sources.IsBirthDate(entity.Source), _english),
            _ => null,
        };
        return made ?? $"[{EntityLabels.ToWire(entity.Label)}]";
    }

    private string Canonical(string value, Entity entity) => _people.TryGetValue(entity.Start, out var linked)
        ? _linker.Canonical(linked.Person, _context.DocumentId)
        : NormalisedValue.Of(value, entity.Label, null, null);

    private string? Shifted(string value, Entity entity) =>
        entity.Label == EntityLabel.Date && !Sources.IsBirthDate(entity.Source) && _shift is { } days ? WrittenDate.Read(value)?.Shift(days) : null;

    private string? Surrogate(string value, Entity entity)
    {
        if (entity.Label == EntityLabel.Date)
            return Shifted(value, entity);
        var canonical = Canonical(value, entity);
        if (_people.TryGetValue(entity.Start, out var linked))
            return NameOf(linked.Person, canonical).Write(linked.Mention, value, linked.Person);

        // One value keeps its surrogate, in the notation of each place: the choice is made again from the same key.
        var use = EntityLabels.ToWire(entity.Label) + "\0" + canonical;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var made = SurrogateMaker.Make(entity.Label, value, new KeyedChoice(_context.Key!, $"{attempt}\0{use}"), _english);
            if (made is null || (made != value && IsFree(Folding.LettersAndDigits(made), use)))
                return made;
        }

        return null;
    }

    /// <summary>True when nobody else in this document has the surrogate.</summary>
    private bool IsFree(string surrogate, string use)
    {
        if (_surrogates.TryGetValue(surrogate, out var owner))
            return owner == use;
        _surrogates.Add(surrogate, use);
        return true;
    }

    private SurrogateName NameOf(PersonIdentity person, string canonical)
    {
        if (_names.TryGetValue(canonical, out var known))
            return known;
        for (var attempt = 0; ; attempt++)
        {
            var made = SurrogateName.Choose(new KeyedChoice(_context.Key!, $"{attempt}\0name\0{canonical}"), person.Sex, _english);

            // Given name and surname are both new in the document, so that neither alone is mistaken; a crowd may share given names.
            var fresh = attempt > Attempts ? !_taken.Contains(made.Full)
                : !_taken.Contains(made.Given) && !_taken.Contains(made.Surname)
                    && !_linker.IsNameWord(Folding.LettersAndDigits(made.Given)) && !_linker.IsNameWord(Folding.LettersAndDigits(made.Surname));
            if (!fresh)
                continue;
            _taken.UnionWith([made.Given, made.Surname, made.Full]);
            _names.Add(canonical, made);
            return made;
        }
    }

    /// <summary>From 1 to 364 days, forward or back; fixed by the person, or by the document when it is nobody's.</summary>
    private static int? ShiftOf(DeidentificationContext context)
    {
        if (context.Key is null || (context.PersonKey ?? context.DocumentId) is not { } whose)
            return null;
        var choice = new KeyedChoice(context.Key, (context.PersonKey is null ? "shift-document\0" : "shift-person\0") + whose);
        return (1 + choice.Below(LongestShift)) * (choice.Below(2) == 0 ? 1 : -1);
    }
}
