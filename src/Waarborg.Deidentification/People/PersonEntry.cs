using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.People;

/// <summary>A person with what is looked for in this person's own texts; made when first needed.</summary>
internal sealed class PersonEntry(KnownPerson person)
{
    private OwnForms? _own;

    public KnownPerson Person => person;

    /// <summary>The forms; two threads may both make them, and either result serves.</summary>
    public OwnForms Own => Volatile.Read(ref _own) ?? Publish();

    /// <summary>True when every word of a name belongs to this person's name or is one of the initials.</summary>
    public bool IsNamedBy(Document name)
    {
        var known = false;
        for (var i = 0; i < name.Count; i++)
        {
            if (Own.NameWords.Contains(name.Folded(i).ToString()))
                known = true;
            else if (!Own.SmallWords.Contains(name.Folded(i).ToString()))
                return false;
        }

        return known;
    }

    private OwnForms Publish()
    {
        var made = new OwnForms(person);
        return Interlocked.CompareExchange(ref _own, made, null) ?? made;
    }
}
