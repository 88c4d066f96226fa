namespace Waarborg.Recruitment.Weighing;

/// <summary>Words of grammar, of measure and of the frame of every criterion; they say nothing of what it is about.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> s_words = [.. (
        "de het een en of in op aan met van voor bij als door uit over om te tot naar onder binnen tussen tijdens via per is zijn heeft hebt hebben bent ben kan kunt kunnen je jij u we wij die dat deze dit daarbij daarvan daar hier er ze zij hij hem haar hun ons onze jouw jullie uw mijn ik mij me zich zelf wie wat waar waarin waarvan waarbij waaronder waarop waarmee welke hoe toen dan nu nog ook al wel niet geen maar want dus omdat zodat terwijl hoewel wordt worden werd was waren zou zal mag mogen moet moeten wil willen laat laten doet doen deed gedaan gaat gaan ging komt komen kwam staat "
        + "the a an and or in on at with of for by as from to into is are was were be been being has have had having you your yours we our us who whom that this these those which what when where how it its they them their he she his her i me my do does did done can could will would shall should may might must not no nor but so than then there here also any all each both either such same own one once "
        + "minstens minimaal ten minste tenminste minimum least more than meer meest ruim bij voorkeur hooguit ongeveer circa about jaar jaren year years maand maanden month months weken week weeks dag dagen ervaring werkervaring experience aantoonbaar aantoonbare relevant relevante recent recente goed goede good eigen zoals bijvoorbeeld like example voorbeeld eén één twee drie vier vijf zes zeven acht negen tien two three four five six seven eight nine ten samen together keer times tijd time iets something iemand somebody "
        + "laatste afgelopen last past gehad hebt bent geeft geven give vertelt vertel tell beschrijft beschrijf describe toont show shown shows noemt noem laat zien blijkt concreet concrete telt tellen count counts mee genoeg enough niveau level hoger higher above vergelijkbaar vergelijkbare similar gelijkwaardig equivalent ander andere other another").Split(' ')];

    internal static bool Contains(string word) => s_words.Contains(word);
}
