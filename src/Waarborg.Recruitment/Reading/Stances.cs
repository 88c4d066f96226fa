using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Reading;

/// <summary>Reads the stance of a statement towards something that it mentions.</summary>
internal static partial class Stances
{
    /// <param name="statement">The statement.</param>
    /// <param name="at">Where the mention begins, in the statement.</param>
    /// <param name="length">Its length.</param>
    internal static Stance Towards(Statement statement, int at, int length)
    {
        var folded = statement.Folded;
        var (start, end) = Clause(folded, at, at + length);
        var (before, after, clause) = (folded[start..at], folded[(at + length)..end], folded[start..end]);
        if (Others().IsMatch(clause) || ByOther().IsMatch(after) || DoneByOther().IsMatch(after) || (statement.InLetter && Relative().IsMatch(before)) || Quoted(folded, at)) return Stance.Hearsay;
        if (statement.Section == Section.References) return Stance.Hearsay;
        // "Hoogtevrees" names heights and says the opposite of being at home there.
        if (Fear().IsMatch(folded[at..(at + length)]) || Fear().IsMatch(after[..Math.Min(6, after.Length)])) return Stance.Negated;
        if (NegationBefore().IsMatch(before) && !NotOnly().IsMatch(before)) return Stance.Negated;
        if (NegationAfter().IsMatch(after) || Indirect().IsMatch(clause) || DeniedInNext().IsMatch(folded[end..])) return Stance.Negated;
        // "Our plant manager" is somebody else, unless "I am".
        if (statement.InLetter && Role().IsMatch(folded[at..(at + length)]) && Theirs().IsMatch(before) && !Am().IsMatch(before)) return Stance.Hearsay;
        if (Doubt().IsMatch(folded)) return Stance.Doubt;
        if (Wish().IsMatch(before) || WishAfter().IsMatch(after) || (statement.InLetter && Would().IsMatch(clause))) return Stance.Wish;
        if (statement.Section == Section.Courses || Course().IsMatch(before) || Subjects().IsMatch(folded[..at]) || CourseAfter().IsMatch(after)) return Stance.Learned;
        return Stance.Fact;
    }

    [GeneratedRegex(@"\p{L}(?:vrees|angst)$|^-?(?:vrees|angst)\b")]
    private static partial Regex Fear();

    /// <summary>Whether a sentence denies what the sentence before it names: "I have never worked with it".</summary>
    internal static bool Denies(string folded) => DeniedInNext().IsMatch(". " + folded);

    internal static bool Doubts(string folded) => Doubt().IsMatch(folded);

    private static (int Start, int End) Clause(string folded, int at, int to)
    {
        var start = Cut().Matches(folded[..at]) is { Count: > 0 } before ? before[^1].Index + before[^1].Length : 0;
        var end = Cut().Match(folded, to) is { Success: true } after ? after.Index : folded.Length;
        return (start, end);
    }

    private static bool Quoted(string folded, int at) => Quote().Matches(folded).Any(m => m.Index < at && m.Index + m.Length > at);

    [GeneratedRegex(@"[.;:!?()|•·]\s|\s-\s|,\s+(?:maar|but|al\b|hoewel|although|though|wel\b|en ik|en dat|dat|daarna|terwijl|while|and i|omdat|because|juist|dus|so)|\s(?:maar|but|hoewel|although|terwijl|while|omdat|because)\s|,\s(?=[^,]{25,})")]
    private static partial Regex Cut();

    [GeneratedRegex(@"\b(?:niemand|nobody|no one|geen|niet|nooit|zonder|nog niet|nauwelijks|zelden|no|not|never|without|hardly|rarely|neither|nor|none|noch|cannot|can't|don't|didn't|haven't|hasn't|doesn't|kan niet|ontbreekt)\s+(?:[\p{L}\p{N}'-]+\s+){0,6}$")]
    private static partial Regex NegationBefore();

    [GeneratedRegex(@"(?:niet alleen|niet slechts|niet enkel|not only|not just|no less|nooit anders|niet langer alleen|niet meer dan|no more than)\b[^,]*$")]
    private static partial Regex NotOnly();

    [GeneratedRegex(@"^\s*niet\b(?=\s*(?:$|[.,;]))|^[^.;]{0,60}\b(?:not used|niet gebruikt|never used|nooit gebruikt|is er[^,.;]{0,25} nooit (?:gekomen|geweest))\b|^[^,.;]{0,45}\b(?:(?:ken|heb|kan|doe|deed|had|maakte|gaf|schreef|sprak|gebruikte|zag) ik (?:nog |zelf |er |daar )?(?:niet|nooit|geen)|ken ik (?:nog )?niet|heb ik (?:nog |zelf )?(?:niet|nooit|geen)|kan ik (?:nog )?niet|doe ik (?:zelf )?(?:niet|nooit)|deed ik (?:zelf )?(?:niet|nooit)|nog niet|is (?:er )?niet|was (?:er )?niet|nooit gedaan|niet gedaan|zelden direct|i have not|i haven't|i do not|i don't|is (?:not|niet) (?:very |so |erg |zo )?(?:good|strong|goed|sterk)|(?:is|are) (?:all )?new to me|(?:is|zijn) nieuw voor mij|ontbreekt|i(?: have|ve)? never|i cannot|i can't|was never|is niets voor mij|heb ik niet|doe ik niet|ken ik niet|kan ik niet|heb ik zelden|geen (?:ervaring|kennis))\b")]
    private static partial Regex NegationAfter();

    [GeneratedRegex(@"\bzelden direct\b|\bniet rechtstreeks\b|\bnot directly\b|\brarely directly\b|\bper mail, via\b|\b(?:loopt|liep|gaat|ging) via\b|\bvia (?:mijn |een |de )?(?:accountmanager|collega|secretar|leidinggevende|supervisor)\w*|\balleen per (?:mail|e-mail)|\bonly by e-?mail")]
    private static partial Regex Indirect();

    [GeneratedRegex(@"\b(?:of dat (?:samen )?(?:genoeg|voldoende|mee ?telt|telt)|weet niet (?:zeker )?of|laat ik (?:graag )?aan u|bespreek ik graag|moeten we het over hebben|hoeveel dat precies|(?:in|te) overleg\b(?= bepalen)|hangt (?:er)?(?:van|af)|mee ?telt|not sure (?:if|whether)|whether (?:that|this) counts|i leave (?:it|that) (?:up )?to you|up to you to|depends on|don't know (?:if|whether)|do not know (?:if|whether)|happy to discuss|we should discuss|need to discuss|onder voorbehoud|valt te bespreken|uit mijn hoofd|ongeveer, denk ik|ik denk (?:dat het|ongeveer)|als dat (?:ook )?telt|if that counts|misschien telt|is dat (?:genoeg|voldoende)|is that enough|nog niet zeker|not yet certain|weet ik niet (?:meer|zeker|precies)|weet niet (?:meer|zeker|precies)|niet meer (?:zeker|precies)|don't remember|do not remember|not (?:quite |entirely )?sure|can't recall)\b")]
    private static partial Regex Doubt();

    [GeneratedRegex(@"\b(?:wil|wilde|zou|zouden|hoop|wens|droom|ambieer|verlang|ga|gaan|van plan|graag|interesse|belangstelling|nieuwsgierig|binnenkort|straks|would like|would love|want|wish|hope|hoping|plan to|planning to|going to|will|interested|keen|eager|looking forward|soon|aspire|dream|leer ik|leren|wil leren|to learn|learn)\b(?:[^,.;]{0,60})$")]
    private static partial Regex Wish();

    [GeneratedRegex(@"^[^,.;]{0,30}\b(?:wil ik|zou ik|wil leren|lijkt me|lijkt mij|leren|ingeschreven|ga ik|hoop ik|begin ik|start ik|i want|i would|i hope|appeals to me|(?:is|are) close to my heart|(?:ligt|gaat) mij (?:na|aan het hart)|spreekt me aan|spreekt mij aan|trekt me|trekt mij|in opleiding)\b")]
    private static partial Regex WishAfter();

    /// <summary>"…; daar heb ik nooit mee gewerkt": what follows speaks of what was named.</summary>
    [GeneratedRegex(@"^\W*(?:maar |but |en |and )?(?:(?:zelf|persoonlijk|myself),? )?(?:daar(?:mee)?|hier(?:mee)?|dat|die|it|that|those|them|with that|met zo'n|met zulke|met die|met dat|i (?:have )?never|i have not|i haven't|ik heb (?:er|daar|zelf))\b[^.;!?]{0,50}?\b(?:nooit|never|(?:niet|geen|not|haven't|didn't)\b(?! (?:alleen|only|just))[^.;!?]{0,25}\b(?:gewerkt|gedaan|gebruikt|gehad|ervaring|gemaakt|gegeven|used|done|worked|had|experience|made))\b|^\W*(?:maar |but )?i (?:have )?never\b[^.;!?]{0,25}\b(?:it|that|one|them)\b")]
    private static partial Regex DeniedInNext();

    [GeneratedRegex(@"^(?:\p{L}*manager|\p{L}*leider|leidinggevende|\p{L}*chef|directeur|director|hoofd|supervisor|team[\s-]?lead(?:er)?|foreman|bedrijfsleider|baas|boss|controller|planner)$")]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:mijn|onze|de|my|our|the|their|hun|zijn|haar|his|her|your|jullie|uw)\s+(?:\p{L}+\s+){0,2}$")]
    private static partial Regex Theirs();

    [GeneratedRegex(@"\b(?:ben|was|als|am|as|werd|been|be|became|bent)\b[^,.;]{0,30}$")]
    private static partial Regex Am();

    [GeneratedRegex(@"\b(?:lijkt me|lijkt mij|zou graag|wil graag|would like to|would love to|i want to|i hope to|sounds like|seems like)\b")]
    private static partial Regex Would();

    [GeneratedRegex(@"\b(?:cursus\w*|\w*cursus|training(?:en)?|workshop\w*|module|webinar|vak(?:ken)?|lessen in|opleiding(?: in| tot)?|college over|course(?: in| on)?|e-learning|bootcamp|seminar|minor|certificate in|les in|studie|scriptie|thesis)\b[^.;]{0,60}$")]
    private static partial Regex Course();

    [GeneratedRegex(@"\b(?:vakken|subjects|cursussen|courses|modules|trainingen)\b[^.;]{0,20}:[^.;]{0,120}$")]
    private static partial Regex Subjects();

    [GeneratedRegex(@"^[^.;,]{0,20}(?:\b|-)(?:cursus|cursussen|training|workshop|courses?|dag)\b")]
    private static partial Regex CourseAfter();

    [GeneratedRegex(@"\b(?:van een ander|van anderen (?:overnam|zag)|volgens de planning van|mijn (?:collega|baas|leidinggevende|manager|broer|zus|man|vrouw|partner|vader|moeder|vriend|vriendin|buurman|buurvrouw|zoon|dochter|oom|tante)\b[^,.]{0,30}\b(?:is|was|werkt|werkte|deed|doet|maakt|maakte|heeft|had|plant|plande|regelt|regelde|gaf|geeft|spreekt|kan)|my (?:colleague|boss|manager|brother|sister|husband|wife|partner|father|mother|friend|neighbou?r|son|daughter|uncle|aunt)\b[^,.]{0,30}\b(?:is|was|works|worked|did|does|has|had|made|makes|plans|planned|taught|teaches|speaks|can|knows)|(?:i )?(?:have )?heard|(?:ik )?(?:heb )?gehoord dat|naar verluidt|someone else|iemand anders|(?:een|mijn|onze) (?:collega|manager|leidinggevende|teamleider) (?:deed|maakte|doet|maakt|bouwde|schreef|hield|gaf|\p{L}+[dt]e)\b|(?:a|my|our) (?:colleague|manager|team lead) (?:did|made|does|makes|built|wrote|ran|kept|gave|\p{L}+ed)\b|meegekeken|meelopen met|shadowed|shadowing|observed)\b")]
    private static partial Regex Others();

    /// <summary>"Is done by our accountant", "goes through the fiscal department".</summary>
    [GeneratedRegex(@"\b(?:is|are|was|were|gets?|wordt|worden|werd|werden)\s+(?:\w+\s+)?(?:done|prepared|made|filed|handled|submitted|gedaan|gemaakt|verzorgd|opgesteld|ingediend|geregeld)\s+(?:by|door)\s+(?!me\b|mij\b|myself|ons\b|us\b)|\b(?:wordt|worden|werd|werden)\s+door\s+(?!mij\b|ons\b)|\b(?:goes|go|went|gaat|gaan|ging|loopt|liep)\s+(?:through|via|naar|to)\s+(?:our|the|onze|de|een|an?)\b")]
    private static partial Regex DoneByOther();

    [GeneratedRegex(@"^\s*(?:zelf )?(?:maakt|maakte|deed|doet|regelt|regelde|verzorgt|verzorgde|sprak|spreekt|voert|voerde|belt|belde|bedient|bediende|schreef|schrijft|houdt|hield)\s+(?!ik\b|u\b|je\b|jij\b|wij\b|we\b|dat\b|het\b|de\b|een\b|mij\b|zich\b)(?:mijn |onze )?\p{L}{3,}")]
    private static partial Regex ByOther();

    [GeneratedRegex(@"\bmijn (?:broer|zus|vader|moeder|man|vrouw|partner|vriend|vriendin|zoon|dochter|oom|tante) (?:is|was|werkt|werkte|heeft|had)\b[^.]*$|\bmy (?:brother|sister|father|mother|husband|wife|partner|friend|son|daughter) (?:is|was|works|worked|has|had)\b[^.]*$")]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])['""“‘][^'""“”‘’\n]{15,}['""”’](?![\p{L}\p{N}])(?=\s*\()")]
    private static partial Regex Quote();
}
