namespace Waarborg.Words.Forms;

/// <summary>Forms of irregular Dutch and English verbs that no rule brings to their infinitive. Immutable; thread safe.</summary>
internal static class IrregularVerbs
{
    private const string Table = """
        betalen betaalde betaalden betaald;krijgen kreeg kregen gekregen;geven gaf gaven gegeven;nemen nam namen genomen neemt;komen kwam kwamen gekomen komt;gaan ging gingen gegaan gaat;doen deed deden gedaan doet;zien zag zagen gezien ziet
        staan stond stonden gestaan staat;zeggen zei zeiden gezegd zegt;brengen bracht brachten gebracht;denken dacht dachten gedacht;zoeken zocht zochten gezocht;kopen kocht kochten gekocht;verkopen verkocht verkochten;sterven stierf gestorven
        overlijden overleed overleden;schrijven schreef schreven geschreven schrijft;blijven bleef bleven gebleven blijft;rijden reed reden gereden rijdt;snijden sneed sneden gesneden;lijden leed leden geleden;leiden leidde leidden geleid leidt;begeleiden begeleidde begeleidden begeleid begeleidt
        opleiden opgeleid;helpen hielp hielpen geholpen helpt;werken werkte werkten gewerkt werkt;bakken bakte gebakken;lopen liep liepen gelopen loopt;roepen riep geroepen;vragen vroeg vroegen gevraagd vraagt;dragen droeg droegen gedragen draagt;slaan sloeg geslagen
        spreken sprak spraken gesproken spreekt;bespreken besprak bespraken besproken bespreekt;breken brak braken gebroken breekt;steken stak staken gestoken;treffen trof getroffen;trekken trok trokken getrokken;vechten vocht gevochten;vinden vond vonden gevonden vindt;binden bond gebonden
        beginnen begon begonnen begint;winnen won wonnen gewonnen;springen sprong gesprongen;drinken dronk gedronken;zingen zong gezongen;vallen viel vielen gevallen valt;houden hield hielden gehouden houdt;onderhouden onderhield onderhouden;laten liet lieten gelaten laat;slapen sliep sliepen geslapen;
        lezen las lazen gelezen leest;eten at aten gegeten eet;meten mat gemeten meet;zitten zat zaten gezeten zit;liggen lag lagen gelegen ligt;bieden bood geboden;gieten goot gegoten;schieten schoot geschoten;kiezen koos kozen gekozen kiest;verliezen verloor verloren verliest;vliegen vloog gevlogen
        buigen boog gebogen;ruiken rook geroken;sluiten sloot sloten gesloten sluit;zuigen zoog gezogen;wassen gewassen;groeien gegroeid;weten wist wisten geweten weet;hangen hing gehangen;vangen ving gevangen;ontvangen ontving ontvingen;werven wierf geworven;zwemmen zwom gezwommen
        bewegen bewoog bewogen;wegen woog gewogen;lenen geleend;zenden zond gezonden;sturen stuurde gestuurd stuurt;voeren voerde gevoerd voert;leren leerde leerden geleerd leert;beheren beheerde beheerd;verzorgen verzorgde verzorgd verzorgt;volgen volgde gevolgd volgt;
        plannen plande planden gepland;stoppen stopte gestopt stopt;bellen belde gebeld belt;bouwen bouwde gebouwd bouwt;metselen gemetseld;timmeren getimmerd;maken maakte gemaakt maakt;koken kookte gekookt kookt;halen haalde haalden gehaald haalt;behalen behaalde behaald;verhuizen verhuisde verhuisd
        blazen blies geblazen;raden geraden;scheren schoor geschoren;zweren zwoer;stelen stal gestolen;bevelen beval bevolen;wijzen wees wezen gewezen;bewijzen bewees bewezen;kijken keek keken gekeken kijkt;grijpen greep gegrepen;rijzen rees gerezen;stijgen steeg gestegen;dwingen dwong gedwongen;schenken schonk geschonken;zinken zonk gezonken;klimmen klom geklommen;bezoeken bezocht bezochten;verbinden verbond verbonden;
        run ran running runs;write wrote written writing;teach taught;buy bought;sell sold selling;drive drove driven driving;speak spoke spoken;build built;lead led leading;keep kept;make made making;take took taken taking;give gave given;hold held;meet met meeting;send sent;grow grew grown;know knew known;begin began begun;do did done;go went gone;see saw seen;sing sang sung;swim swam swum;win won;find found;feel felt;fall fell fallen;leave left;lose lost;pay paid;read;say said;think thought;understand understood;wear wore worn;break broke broken;choose chose chosen;plan planned planning plans;ride rode ridden;rise rose risen;sleep slept;spend spent;bring brought;catch caught;eat ate eaten;fly flew flown;get got;fix fixed;bake baked baking
        """;

    private static readonly Dictionary<string, string> s_infinitives = Read();

    /// <summary>The infinitive of an irregular form, also behind a particle; null for any other word.</summary>
    internal static string? InfinitiveOf(string word)
    {
        if (s_infinitives.TryGetValue(word, out var infinitive)) return infinitive;
        var forms = s_infinitives.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var particle in Stemmer.ParticlesOf(word))
            if (word.Length > particle.Length + 2 && word.StartsWith(particle, StringComparison.Ordinal) && forms.TryGetValue(word.AsSpan(particle.Length), out infinitive)) return particle + infinitive;
        return null;
    }

    private static Dictionary<string, string> Read()
    {
        var infinitives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var verb in Table.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var forms = verb.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in forms.Skip(1)) infinitives.TryAdd(form, forms[0]);
        }
        return infinitives;
    }
}
