using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Names by what stands around them: titles, introductions, greetings, closings, relations and labels of forms. Capitals are honoured; lower case
/// is taken
/// after strong cues only. Runs after nothing and before <see cref="NameRepeater"/>, which spreads what was found.
/// </summary>
internal sealed class NameRecogniser : IRecogniser
{
    public string Name => "name.cue";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Marked(Trigger.Name))
        {
            if (NameCues.All.TryMatch(document, i, out var end, out var cue) && end < document.Count && document[end].IsWord)
                AddBehind(document, i, end, cue, found);
            if (document.Folded(i) is "hier" or "here")
                AddBefore(document, i, found);
        }
    }

    private void AddBehind(Document document, int i, int end, NameCue cue, List<Entity> found)
    {
        var gap = document.GapBefore(end);
        if (cue.Is(NameCueKind.Title) && (IsNear(gap, " ") || (IsNear(gap, " .") && Abbreviations.Contains(document.Folded(end - 1))))
            && IsTitled(document, i, end))
            Add(document, end, NameReader.Read(document, end, NameCase.Any), Scores.Cued, found);
        else if (cue.Is(NameCueKind.SoftTitle) && IsNear(gap, " ") && IsCapital(document, end))
            Add(document, end, NameReader.Read(document, end, NameCase.Capital), Scores.Cued, found);
        if (cue.Is(NameCueKind.Introduction) && IsNear(gap, " :\"'"))
            Add(document, end, NameReader.Read(document, end, NameCase.Any), Scores.Cued, found);
        if (cue.Is(NameCueKind.CapitalIntroduction) && IsNear(gap, " :") && IsCapital(document, end))
            Add(document, end, NameReader.Read(document, end, NameCase.Capital), Scores.Weak, found);
        if (cue.Is(NameCueKind.Greeting | NameCueKind.Vocative))
            AddGreeted(document, i, end, cue, found);
        if (cue.Is(NameCueKind.Closing))
            AddClosing(document, end, found);
        if (cue.Is(NameCueKind.Relation))
            AddRelation(document, i, end, found);
        if (cue.Is(NameCueKind.Form))
            AddForm(document, i, end, found);
    }

    private void AddGreeted(Document document, int i, int end, NameCue cue, List<Entity> found)
    {
        if (!document.StartsSentence(i) && !document.GapBefore(i).Contains(','))
            return;
        var gap = document.GapBefore(end);
        var greeting = cue.Is(NameCueKind.Greeting);
        if (gap is not " " && !(gap is ", " && greeting))
            return;
        if (document[end].StartsUpper)
        {
            var stop = NameReader.Read(document, end, NameCase.Capital);
            if (stop > end && (gap is " " || (document.EndsPhrase(stop - 1) && stop - end <= 3)))
                Add(document, end, stop, Scores.Cued, found);
        }
        else if (greeting && gap is " " && document[end].Length >= 3 && !Formal.Contains(document.Folded(i)))
        {
            var stop = NameReader.Read(document, end, NameCase.Any);
            if (stop > end && (document.EndsPhrase(stop - 1) || document.Folded(stop) is "of" or "hier" or "met"))
                Add(document, end, stop, Scores.Weak, found);
        }
    }

    private void AddClosing(Document document, int end, List<Entity> found)
    {
        var gap = document.GapBefore(end);
        if (gap.Length > 8 || !gap.HoldsOnly(" ,.!\n\r-–\t:"))
            return;
        var stop = NameReader.Read(document, end, NameCase.Any);
        if (stop > end && (document.EndsPhrase(stop - 1) || document[end].StartsUpper))
            Add(document, end, stop, Scores.Cued, found);
    }

    private void AddRelation(Document document, int i, int end, List<Entity> found)
    {
        var gap = document.GapBefore(end);
        if (!IsNear(gap, " ,(:"))
            return;
        if (IsCapital(document, end))
        {
            var stop = NameReader.Read(document, end, NameCase.Capital);
            if (stop > end && (!gap.Contains(',') || document.EndsPhrase(stop - 1)))
                Add(document, end, stop, Scores.Cued, found);
        }
        else if (gap is " " && document[end].Length >= 3 && i > 0 && Possessives.Contains(document.Folded(i - 1)))
        {
            var stop = NameReader.Read(document, end, NameCase.Any);
            if (stop > end && FollowsName(document, stop))
                Add(document, end, stop, Scores.Weak, found);
        }
    }

    private void AddForm(Document document, int i, int end, List<Entity> found)
    {
        var gap = document.GapBefore(end);
        if (gap is " ")
            return;
        var before = document.GapBefore(i);
        var apart = document.StartsLine(i) || before.Contains("  ", StringComparison.Ordinal) || before.Holds("\t|/,.") || before.EndsWith("- ");
        var table = gap.Contains("  ", StringComparison.Ordinal) || gap.Contains('\t');
        if (!apart || gap.Length > 60 || !gap.HoldsOnly(" :\t\n\u00A0\"*_") || gap.Count('\n') > 1
            || !(gap.TrimStart(" \t*_").StartsWith(":") || (table && IsCapital(document, end))))
            return;
        Add(document, end, NameReader.Read(document, end, NameCase.Any, reversed: true), Scores.Cued, found);
    }

    /// <summary>"Hatice Şahin hier", "femke here": from the start of a sentence or behind a greeting up to the word.</summary>
    private void AddBefore(Document document, int here, List<Entity> found)
    {
        if (!(document.EndsPhrase(here) || document.Folded(here + 1) is "van" or "from" or "bij" or "nog" or "weer" or "klantenservice" or "ik"
            or "i"))
            return;
        for (var first = here - 1; first >= Math.Max(0, here - 5); first--)
        {
            if (document[first].IsNumber || document.GapAfter(first).Length > 2)
                return;
            var starts = document.StartsSentence(first) || document.GapBefore(first).Contains(',')
                || (first > 0 && Greetings.Contains(document.Folded(first - 1)));
            if (!starts || StopWords.All.Contains(document.Folded(first)))
                continue;
            if (NameReader.Read(document, first, NameCase.Any) == here)
                Add(document, first, here, Scores.Cued, found);
            return;
        }
    }

    /// <summary>"Mw. zingt": behind a title in capitals a name has one too, unless the whole text shouts.</summary>
    private static bool IsTitled(Document document, int i, int end) =>
        !IsMaker(document, i) && (!document[i].StartsUpper || document[end].StartsUpper || NameReader.StartsWithParticle(document, end) || document.StartsSentence(i)
            && document[i].Length > 4);

    /// <summary>"MS Office": in capitals it is the maker of programs, or a disease.</summary>
    private static bool IsMaker(Document document, int i) => document[i].IsAllUpper && document.Folded(i) is "ms";

    private static readonly WordSet Abbreviations = new("dhr hr mevr mw mvr mej mrs ms mr fam drs dr prof ing ir ds wed zr br st");
    private static readonly WordSet Formal = new("geachte beste lieve waarde dear");
    private static readonly WordSet Possessives = new("mijn m n me mn zijn z haar onze ons jouw je uw hun my his her our your their");
    private static readonly WordSet Greetings = new("hoi hallo hey hi hee dag goedemorgen goedemiddag goedenavond goedendag met hello");

    private static bool FollowsName(Document document, int stop)
    {
        if (stop >= document.Count)
            return true;
        var gap = document.GapBefore(stop);
        return gap.Holds(",)(:") || document.Folded(stop) is "is" or "heeft" or "en" or "wil" or "gaat" or "woont" or "die" or "zit" or "kan"
            or "moet" or "has" or "and";
    }

    private static bool IsCapital(Document document, int i) => document[i].StartsUpper || NameReader.StartsWithParticle(document, i);

    private static bool IsNear(ReadOnlySpan<char> gap, ReadOnlySpan<char> signs) => gap.Length is > 0 and <= 3 && gap.IndexOfAnyExcept(signs) < 0;

    private void Add(Document document, int start, int stop, double score, List<Entity> found)
    {
        if (stop <= start)
            return;
        found.Add(new(document[start].Start, document[stop - 1].End, EntityLabel.Person, score, Name));

        // "broers Roelf en Lammert": one more name behind "en".
        if (score >= Scores.Cued && stop + 1 < document.Count && document.Folded(stop) is "en" or "and" && document.GapBefore(stop) is " "
            && document[stop + 1].StartsUpper)
            Add(document, stop + 1, NameReader.Read(document, stop + 1, NameCase.Capital), Scores.Weak, found);
    }
}
