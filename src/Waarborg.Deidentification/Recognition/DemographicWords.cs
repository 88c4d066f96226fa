using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Words that say somebody's marital state, religion, orientation or union and hardly anything else: "gehuwd", "doopsgezind", "lesbisch", "widower". With the word that turns or
/// narrows them: "niet getrouwd", "wettelijk samenwonend". Runs behind the tagger, which knows the words that are about people only at times.
/// </summary>
internal sealed class DemographicWords : IRecogniser
{
    private static readonly WordSet Telling = new(
        "gehuwd gehuwde ongehuwd ongehuwde getrouwd ongetrouwd gescheiden samenwonend samenwonende alleenstaand alleenstaande alleenst weduwe weduwnaar verweduwd vrijgezel",
        "lesbisch lesbische homoseksueel homoseksuele biseksueel biseksuele transgender",
        "hervormd hervormde gereformeerd gereformeerde vrijgemaakt vrijgemaakte remonstrant remonstranten remonstrants remonstrantse doopsgezind doopsgezinde doopsgezinden luthers lutherse",
        "baptist baptisten evangelisch evangelische pinkstergemeente pinksterkerk katholiek katholieke protestant protestants protestantse orthodoxe christelijk christen moslim moslima moslims",
        "islamitisch soennitisch sjiitisch alevitisch hindoe hindoes boeddhist boeddhistisch joods atheist agnost",
        "married unmarried divorced widow widower widowed lesbian bisexual catholic protestant pentecostal lutheran methodist muslim jewish hindu buddhist sikh atheist",
        "fnv cnv");

    /// <summary>"gescheiden afval", "alleenstaande woning": about things.</summary>
    private static readonly WordSet Things = new(
        "afval inzameling ingezameld systemen systeem kanalen stromen werelden rekeningen woning huis villa klep kast feestdag feestdagen kerk kerken school scholen basisschool onderwijs zorg",
        "leer encyclopedie systems waste church school schools");

    private static readonly WordSet Narrowing = new("niet nooit wettelijk geregistreerd rooms lapsed never not happily");

    /// <summary>The words at which to look.</summary>
    public static IEnumerable<string> Words => Telling.Words;

    public string Name => "demographic";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Marked(Trigger.Demographic))
        {
            if (!Telling.Contains(document.Folded(i)) || (i > 0 && document.TouchesNext(i - 1)) || document.TouchesNext(i))
                continue;
            if (i + 1 < document.Count && document.GapAfter(i) is " " && Things.Contains(document.Folded(i + 1)))
                continue;
            var first = i > 0 && document.GapBefore(i) is " " or "-" && Narrowing.Contains(document.Folded(i - 1)) ? i - 1 : i;
            found.Add(new(document[first].Start, document[i].End, EntityLabel.Demographic, Scores.Weak, Name));
        }
    }
}
