using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>A clause of a sentence under check, each of its subjects beside what the cited sources say of it.</summary>
internal sealed partial class Grounding
{
    private const WordKind Subjects = WordKind.Finding | WordKind.Treatment | WordKind.Drug | WordKind.Life | WordKind.Test | WordKind.Event;

    private readonly Assertion _said;
    private readonly Claim _claim;
    private readonly bool _dated;

    private Grounding(Claim claim, Assertion said)
    {
        (_said, _claim, _dated) = (said, claim, ClaimDate.In(claim.Text).Count > 0);
        Open = Evidence.Hedge().IsMatch(said.Text) || said.Text.Contains('?');
        Planned = said.Planned || Ahead(claim, said.Text);
        var negative = Polarity.IsNegative(said.Text);
        var mentions = MentionReader.In(said.Text).Concat(said.Borrowed.Where(_ => negative).Select(w => new Mention(w, Lexicon.KindOf(w), true, false, false))).ToList();
        Words = [.. mentions.Where(m => !m.Aside && (IsSubject(m) || IsNoun(m, said.Text))).Select(m => new Word(m, [.. claim.Cited.Where(u => !IsEvent(m) || mentions.Exists(o => o != m && !IsEvent(o) && u.All.Any(c => ContentWords.Same(o.Word, c)))).SelectMany(u => u.Mentions.Where(t => Speaks(m, t)).Select(t => new Told(u, t)))], said.Bearer, claim.Evidence.Relatives(said.Text), claim.Evidence)).Where(w => w.All.Count > 0)];
    }

    internal static IEnumerable<Grounding> Of(Claim claim) => claim.Assertions.Select((a, i) => new Grounding(claim, a) { TakenBack = i + 1 < claim.Assertions.Count && TakesBack(claim.Assertions[i + 1]) });

    /// <summary>"…; die bleek er niet te zijn": the clause after it denies it and has nothing of its own.</summary>
    private static bool TakesBack(Assertion next) => next.Borrowed.Length > 0 && Polarity.IsNegative(next.Text) && !MentionReader.In(next.Text).Exists(IsSubject);

    internal bool TakenBack { get; private init; }

    internal bool Open { get; }

    internal bool Planned { get; }

    internal List<Word> Words { get; }

    /// <summary>Something that the clause denies is denied in the sources; that it is over denies it today, not on a day that is named.</summary>
    internal bool AgreesOnDenial => TakenBack || Words.Exists(w => w.Mention.Denied && w.Own.Exists(t => t.Mention.Denied || (t.Mention.Ended && (t.Unit.Statement is not null || !_dated)) || (Open && t.IsOpen)));

    /// <summary>Everything that the clause affirms is affirmed in the sources.</summary>
    internal bool AgreesOnAffirmation => Words.Exists(w => !IsEvent(w.Mention)) && Words.TrueForAll(w => IsEvent(w.Mention) || (w.Mention is { Denied: false, Ended: false } && w.Own.Exists(t => !t.IsDenied && !t.Mention.Ended && !t.IsOpen && !t.IsPlanned)));

    internal string Text => _said.Text;

    /// <summary>A word that the clause denies while the sources affirm it, where they agree on no other denial.</summary>
    internal string? IsDenied => AgreesOnDenial ? null : Words.Find(w => w.Mention is { Denied: true, Ended: false } && !IsEvent(w.Mention) && w.Own.Count > 0 && w.Own.TrueForAll(t => !t.IsDenied && !t.Mention.Ended && !t.IsOpen && !t.IsPlanned) && (Direct(w.Mention.Word) || Fits(w)))?.Mention.Word;

    /// <summary>The newest note that speaks of it denies it or says that it is over, and the clause speaks of today.</summary>
    internal bool Overrules(Word word)
    {
        if (Past().IsMatch(_claim.Text) || _dated || Planned || word.Own.TrueForAll(t => t.IsDenied)) return false;
        var told = word.Own.Where(t => t.Unit.Statement is not null && t.Unit.Date is not null && !t.IsOpen && !t.IsPlanned && !t.Mention.Aside).ToList();
        if (told.Count < 2) return false;
        var newest = told.Max(t => t.Unit.Date!.Value.First);
        return told.TrueForAll(t => t.Unit.Date!.Value.First < newest || t.Mention.Denied || t.Mention.Ended);
    }

    [GeneratedRegex(@"\b(?:was|waren|werd|werden|had|hadden|kreeg|gaf|ontstond|reageerde|bleek|bleken|eerder|destijds|toen|vroeger|voorheen|eerst|na|nadat|previously|then|after|were|ooit|gehad|geweest|gekregen|is (?:\w+ ){0,6}ge\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    /// <summary>The record holds it as an established problem, whatever the cited note leaves open.</summary>
    internal bool IsEstablished(Word word) => _claim.Evidence.Facts.Conditions.Any(c => c.Standing is Facts.Standing.Current or Facts.Standing.Past && c.Head.IsMention(word.Mention.Word));

    /// <summary>"Geen X": the denial is of the thing itself, not of what is told of it.</summary>
    private bool Direct(string word) => Regex.IsMatch(Language.WordForms.Fold(_said.Text), $@"\b(?:geen|zonder|no|without)\s+(?:\w+\s+)?{Regex.Escape(word)}");

    private bool Fits(Word word) => word.Own.Exists(t => ContentWords.Coverage([.. ContentWords.Of(_said.Text)], t.Unit.All) >= 0.6);

    /// <summary>The sources say it only of a relative, or of another relative than the clause does.</summary>
    internal bool IsOfOther(Word word)
    {
        if (word.Mention.Denied || word.Mention.Ended) return false;
        var named = _claim.Evidence.Relatives(_said.Text);
        if (named.Count == 0 && FamilyCheck.Household(_said.Text)) return false;
        var told = word.All.ConvertAll(t => _claim.Evidence.Relatives(t.Unit.Text));
        // Of a relative something else is told, or it is told of the patient or of another relative.
        if (named.Count > 0 && _said.Bearer == Bearer.Relative) return (word.Mention.Kind & (WordKind.Finding | WordKind.Treatment | WordKind.Drug)) != 0 && word.All.TrueForAll(t => _claim.Evidence.Relatives(t.Unit.Statement?.Text ?? "") is var whole && !whole.Overlaps(named) && !FamilyCheck.Household(t.Unit.Text) || (t.Unit.Bearer == Bearer.Patient && !_claim.Evidence.Relatives(t.Unit.Text).Overlaps(named) && !whole.Overlaps(named)));
        if (_said.Bearer == Bearer.Patient && told.Exists(k => k.Overlaps(_claim.Evidence.Relatives(_claim.Text)))) return false;
        if (named.Count > 0) return word.All.TrueForAll(t => t.Unit.Statement is not null) && told.TrueForAll(k => k.Count > 0 && !k.Overlaps(named));
        return _said.Bearer == Bearer.Patient && word.All.TrueForAll(t => t.Unit.Bearer == Bearer.Relative);
    }

    /// <summary>A day after everything that is cited lies ahead.</summary>
    private static bool Ahead(Claim claim, string text)
    {
        var last = claim.Cited.Where(u => u.Statement is not null).Max(u => u.Date?.First);
        return last is { } newest && ClaimDate.In(text).Exists(d => (d.Year, d.Month, d.Day).CompareTo((newest.Year, d.Month == 0 ? 0 : newest.Month, d.Day == 0 ? 0 : newest.Day)) > 0 && d.Year > 0);
    }

    /// <summary>An unknown word that its place tells to be a noun ("tegen pneumokokken"), or an abbreviation.</summary>
    private static bool IsNoun(Mention mention, string text) => mention.Kind == WordKind.None && (Regex.IsMatch(text, $@"\b{Regex.Escape(mention.Word.ToUpperInvariant())}\b")
        || (mention.Word.Length >= 6 && mention.Word.EndsWith("en", StringComparison.Ordinal) && Regex.IsMatch(text, $@"\b(?:de|het|een|geen|van|tegen|voor|met|op|in|zonder|het)\s+{Regex.Escape(mention.Word)}\b", RegexOptions.IgnoreCase)));

    /// <summary>Words that can be so or not be so: known subjects, and unknown words that are no verbs or adjectives.</summary>
    internal static bool IsEvent(Mention mention) => (mention.Kind & WordKind.Event) != 0;

    private static bool IsSubject(Mention mention) => IsEvent(mention) || !Common().IsMatch(mention.Word)
        && ((mention.Kind & Subjects) != 0 ? (mention.Kind & WordKind.Common) == 0 : mention.Kind == WordKind.None && (mention.Word.Length >= 6 || mention.Word.Any(char.IsDigit)) && !Verbal().IsMatch(mention.Word));

    private static bool Speaks(Mention word, Mention source) => word.Word == source.Word || (!IsPart(word.Word, source.Word) && !Lexicon.SharesModifierOnly(word.Word, source.Word) && ((word.Kind & source.Kind & Subjects) != 0 || word.Kind == WordKind.None || source.Kind == WordKind.None) && ContentWords.Same(word.Word, source.Word));

    /// <summary>"Beademing" of "beademingsbuis": the first part of another thing.</summary>
    private static bool IsPart(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return longer.Length - shorter.Length >= 4 && longer.StartsWith(shorter, StringComparison.Ordinal) && !Lexicon.Same(a, b);
    }

    [GeneratedRegex(@"^(?:(?:ge|ver|be|her|ont|af|op|aan|uit|in|door|over|toe)\w*(?:d|t|en|de|te|den|ten)|\w+(?:ig|ige|lijk|lijke|isch|ische|end|ende|baar|bare|ed|ing|ly|[bdfgklmnprs]t|te|de|en))$")]
    private static partial Regex Verbal();

    /// <summary>Words that are said of everybody.</summary>
    [GeneratedRegex(@"^(?:thuis|huis|woont|wonen|school|werkt?|leeft|jaar|leeftijd)$")]
    private static partial Regex Common();

    /// <summary>A subject with what the sources say of it.</summary>
    internal sealed class Word(Mention mention, List<Told> all, Bearer bearer, HashSet<string> relatives, Evidence evidence)
    {
        internal Mention Mention => mention;

        internal List<Told> All => all;

        /// <summary>What they say of the same person.</summary>
        internal List<Told> Own => field ??= all.FindAll(t => t.Unit.Bearer == bearer && (bearer == Bearer.Patient || relatives.Count == 0 || evidence.Relatives(t.Unit.Text) is { Count: 0 } || evidence.Relatives(t.Unit.Text).Overlaps(relatives)));
    }

    /// <summary>A mention in the sources.</summary>
    internal readonly record struct Told(EvidenceUnit Unit, Mention Mention)
    {
        internal bool IsDenied => Mention.Denied;

        internal bool IsOpen => Unit.Hedged || Unit.Text.Contains('?');

        /// <summary>Planned by its words, or by a day after that of the note; a drug may be changed from a coming day on.</summary>
        internal bool IsPlanned => Unit.Statement is not null && !Mention.Aside && (Unit.Planned || ((Mention.Kind & WordKind.Drug) == 0 && Unit.LiesAhead));
    }
}
