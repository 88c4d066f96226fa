using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>A word where it stands in a clause, with what the words around it make of it.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Kind">What it can name.</param>
/// <param name="Denied">Said not to be so.</param>
/// <param name="Ended">Said to be over or stopped.</param>
/// <param name="Aside">Stands in what only says when or why ("na de operatie", "wegens koorts").</param>
internal sealed record Mention(string Word, WordKind Kind, bool Denied, bool Ended, bool Aside);
