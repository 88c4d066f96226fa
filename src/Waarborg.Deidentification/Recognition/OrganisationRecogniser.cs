using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Organisations that say what they are: a kind and a name with capitals behind it, "gemeente Land van Altena", "Universiteit van Tilburg", "stichting De
/// Hoge Boom". The tagger finds those without.
/// </summary>
internal sealed class OrganisationRecogniser : IRecogniser
{
    private const int MostTokens = 7;

    private static readonly WordSet Kinds = new(
        "gemeente provincie waterschap hoogheemraadschap ministerie universiteit hogeschool rechtbank gerechtshof stichting vereniging schaakvereniging",
        "voetbalvereniging sportvereniging woningcorporatie woningstichting woningbouwvereniging uitzendbureau kinderopvang kinderdagverblijf basisschool",
        "verpleeghuis verpleegtehuis verzorgingshuis woonzorgcentrum zorgcentrum zorggroep thuiszorg huisartsenpraktijk huisartsenpost tandartspraktijk",
        "apotheek ziekenhuis kliniek kapsalon bakkerij slagerij hotel restaurant camping autobedrijf garage bouwbedrijf schildersbedrijf",
        "installatiebedrijf kwekerij drukkerij bibliotheek dierenkliniek korfbalvereniging tennisvereniging hockeyvereniging zwemvereniging atletiekvereniging gymnastiekvereniging wandelvereniging volkstuinvereniging muziekvereniging zangvereniging toneelvereniging buurtvereniging huurdersvereniging oudervereniging studentenvereniging roeivereniging postduivenvereniging dansschool rijschool muziekschool scoutinggroep scouting hospice inloophuis buurthuis wijkcentrum dorpshuis zorgboerderij zorgboerderij woonvoorziening verloskundigenpraktijk fysiotherapiepraktijk praktijk rijwielhandel fietsenwinkel bloemenwinkel boekhandel drogisterij viswinkel ijssalon snackbar eetcafe brouwerij transportbedrijf loonbedrijf aannemersbedrijf schoonmaakbedrijf verhuisbedrijf taxibedrijf hoveniersbedrijf metaalbedrijf familiebedrijf adviesbureau ingenieursbureau architectenbureau notariskantoor advocatenkantoor accountantskantoor administratiekantoor makelaardij verzekeraar cooperatie woongroep kerkgemeente parochie moskee synagoge tempel klooster abdij museum theater schouwburg bioscoop zwembad sportschool manege makelaar hap pabo roc lyceum gymnasium university college school hospital surgery");

    /// <summary>Kinds that are hardly ever part of the name: "restaurant De Gouden Karper", "praktijk Handvat", where the others mostly are.</summary>
    private static readonly WordSet Apart = new("school restaurant praktijk verzekeraar uitzendbureau verpleeghuis woningcorporatie dierenkliniek huisartsenpost pabo gymnasium makelaar woongroep hap hospital");

    private static readonly WordSet Between = new("van voor de het den der t en of for the and");

    /// <summary>Right behind the kind only these: "a school in Ghent" names no school.</summary>
    private static readonly WordSet Leading = new("van voor de het t of for the");

    /// <summary>The words that begin such a name.</summary>
    public static IEnumerable<string> Words => Kinds.Words;

    public string Name => "organisation";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Marked(Trigger.Organisation))
        {
            if (!Kinds.Contains(document.Folded(i)) || document[i].IsAllUpper && document[i].Length > 4)
                continue;
            var last = LastOf(document, i);
            var first = !document[i].StartsUpper && document[i + 1].StartsUpper && Apart.Contains(document.Folded(i)) ? i + 1 : i;
            if (last > i)
                found.Add(new(document[first].Start, document[last].End, EntityLabel.Organisation, Scores.Weak, Name));
        }
    }

    /// <summary>The last capitalised word of the name; the kind itself when no name follows.</summary>
    private static int LastOf(Document document, int kind)
    {
        var last = kind;
        for (var i = kind + 1; i < document.Count && i - kind < MostTokens && document[i].IsWord; i++)
        {
            var gap = document.GapBefore(i);
            if (!(gap is " " or "\u00A0" or " '" or " ’" or " & " || (last == i - 1 && i > kind + 1 && Gaps.IsInnerSign(gap))))
                break;
            if (document[i].StartsUpper && !(document[i].IsAllUpper && document[i].Length > 5) && !IsNewSentence(document, i, last, kind))
                last = i;
            else if (document[i].StartsUpper || !(last == kind ? Leading : Between).Contains(document.Folded(i)))
                break;
        }

        return last;
    }

    /// <summary>"naar de gemeente Ik heb": a stop word with a capital right behind the kind begins a sentence without its full stop.</summary>
    private static bool IsNewSentence(Document document, int i, int last, int kind) => last == kind && i == kind + 1 && StopWords.All.Contains(document.Folded(i))
        && !Between.Contains(document.Folded(i)) && !document[i + 1].StartsUpper;
}
