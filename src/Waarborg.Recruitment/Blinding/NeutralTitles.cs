using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Blinding;

/// <summary>
/// Names of jobs that tell the sex of who held them, and what stands in their place: the work itself must stay to be seen. Where a language uses one form for everybody
/// ("verkoper") that one stays; where each sex has its own ("gastvrouw", "gastheer") both become the same word. Compounds keep what stands before: "balieassistente" becomes
/// "balieassistent".
/// </summary>
internal static class NeutralTitles
{
    /// <summary>What a word ends in, without diacritics, and what the ending becomes.</summary>
    private static readonly Dictionary<string, string> Endings = Read(
        """
        secretaresse=secretariaatsmedewerker; secretaresses=secretariaatsmedewerkers; directrice=directeur; administratrice=administrateur; redactrice=redacteur; conductrice=conducteur; coordinatrice=coördinator; inspectrice=inspecteur
        presentatrice=presentator; adviseuse=adviseur; masseuse=masseur; coiffeuse=kapper; chauffeuse=chauffeur; lerares=leraar; leraressen=leraren; onderwijzeres=onderwijzer; caissiere=kassamedewerker; caissieres=kassamedewerkers; kassiere=kassamedewerker
        assistente=assistent; assistentes=assistenten; consulente=consulent; docente=docent; studente=student; agente=agent; receptioniste=receptionist; receptionistes=receptionisten; telefoniste=telefonist; telefonistes=telefonisten; logopediste=logopedist; dietiste=diëtist
        juriste=jurist; pedagoge=pedagoog; psychologe=psycholoog; biologe=bioloog; sociologe=socioloog; therapeute=therapeut; stagiaire=stagiair; stagiaires=stagiairs; kokkin=kok; boerin=boer; bazin=baas
        medewerkster=medewerker; medewerksters=medewerkers; verkoopster=verkoper; verkoopsters=verkopers; leidster=leider; leidsters=leiders; schoonmaakster=schoonmaker; schoonmaaksters=schoonmakers; kapster=kapper; kapsters=kappers; naaister=textielmedewerker
        inpakster=inpakker; inpaksters=inpakkers; begeleidster=begeleider; begeleidsters=begeleiders; verpleegster=verpleegkundige; verpleegsters=verpleegkundigen; verzorgster=verzorgende; verzorgsters=verzorgenden; serveerster=bedieningsmedewerker; werkster=schoonmaker
        vertegenwoordigster=vertegenwoordiger; bestuurster=bestuurder; huishoudster=huishoudelijk medewerker; beheerster=beheerder; onderneemster=ondernemer; schrijfster=schrijver; trainster=trainer; zangster=zanger; voorzitster=voorzitter; oppasster=oppas
        vrijwilligster=vrijwilliger; vrijwilligsters=vrijwilligers; bibliothecaresse=bibliothecaris; bloemiste=bloemist; centraliste=centralist; schilderes=schilder; kunstenares=kunstenaar; eigenares=eigenaar; directrices=directeuren; werkneemster=werknemer; nachtzuster=nachtverpleegkundige
        disponentin=disponent; kauffrau=kaufmann; winkelierster=winkelier; cheffin=chef; gidse=gids; laborante=laborant; analiste=analist; mediatrice=mediator; curatrice=curator; kraamverzorgster=kraamverzorgende; bakkersvrouw=bakkersmedewerker; boekhoudster=boekhouder; voorwerkster=voorwerker
        coupeuse=coupeur; zangeres=zanger; danseres=danser; actrice=acteur; pianiste=pianist; violiste=violist; celliste=cellist; fluitiste=fluitist; bassiste=bassist; correspondente=correspondent; aanvoerster=aanvoerder; turnster=turner; speelster=speler; keepster=keeper; schaatsster=schaatser; loopster=loper; hulpverleenster=hulpverlener; deelneemster=deelnemer; oprichtster=oprichter; vormgeefster=vormgever; uitgeefster=uitgever; ambtenares=ambtenaar; leerlinge=leerling; cursiste=cursist
        specialiste=specialist; artieste=artiest; activiste=activist; journaliste=journalist; styliste=stylist; kosmetiste=kosmetist; cosmetiste=cosmetist; machiniste=machinist; fotografe=fotograaf; choreografe=choreograaf; geologe=geoloog; archeologe=archeoloog; antropologe=antropoloog; criminologe=criminoloog; ecologe=ecoloog; theologe=theoloog; historica=historicus; politica=politicus; chemica=chemicus; musicienne=muzikant; technicienne=technicus; hoofdzuster=hoofdverpleegkundige; wijkzuster=wijkverpleegkundige; ziekenbroeder=verpleegkundige; predikante=predikant; advocate=advocaat; dierenartse=dierenarts; chef-kokkin=chef-kok; modiste=hoedenmaker
        onderzoekster=onderzoeker; ontwerpster=ontwerper; strijkster=strijker; sorteerster=sorteerder; kweekster=kweker; bloembindster=bloembinder; helpster=helper; redster=redder; zwemster=zwemmer; plukster=plukker; bakster=bakker; bezorgster=bezorger
        gastvrouw=gastmedewerker; gastheer=gastmedewerker; gastvrouwen=gastmedewerkers; gastheren=gastmedewerkers; hostess=gastmedewerker; poetsvrouw=schoonmaker; werkvrouw=schoonmaker; vroedvrouw=verloskundige; barvrouw=barmedewerker; barman=barmedewerker; barmeisje=barmedewerker
        voorvrouw=voorwerker; voorman=voorwerker; timmervrouw=timmerkracht; timmerman=timmerkracht; zakenvrouw=ondernemer; zakenman=ondernemer; brandweervrouw=brandweermedewerker; brandweerman=brandweermedewerker; cameraman=cameramedewerker; cameravrouw=cameramedewerker
        vakman=vakkracht; vakvrouw=vakkracht; winkelmeisje=winkelhulp; winkeljongen=winkelhulp; loopjongen=loophulp; kamermeisje=kamermedewerker; kamermeisjes=kamermedewerkers; vuilnisman=afvalmedewerker; marktvrouw=marktmedewerker; politieman=politiemedewerker; politievrouw=politiemedewerker
        vertrouwensvrouw=vertrouwenspersoon; vertrouwensman=vertrouwenspersoon; contactvrouw=contactpersoon; stewardess=cabinemedewerker; steward=cabinemedewerker; kleuterjuf=leerkracht; kleuterjuffrouw=leerkracht; peuterjuf=leerkracht; kinderjuf=leerkracht; juf=leerkracht; juffen=leerkrachten
        waitress=waiting staff; waiter=waiting staff; salesman=salesperson; saleswoman=salesperson; chairman=chair; chairwoman=chair; barmaid=bartender; businessman=businessperson; businesswoman=businessperson; actress=actor; policeman=police officer; policewoman=police officer
        fireman=firefighter; firewoman=firefighter; foreman=supervisor; forewoman=supervisor; headmaster=head teacher; headmistress=head teacher; handyman=maintenance worker; seamstress=tailor; manageress=manager; cleaning lady=cleaner; tea lady=catering worker; dinner lady=catering worker
        """);

    private static readonly Regex Titles = new(
        Phrases.Begin + @"(?<before>\p{L}*?)(?<ending>" + string.Join('|', Endings.Keys.OrderByDescending(ending => ending.Length).Select(ending => Regex.Escape(ending).Replace(@"\ ", @"\s+", StringComparison.Ordinal))) + ")" + Phrases.End, RegexOptions.CultureInvariant);

    /// <summary>The endings in a folded text, and what stands in their place.</summary>
    /// <param name="folded">Without diacritics, in small letters.</param>
    internal static IEnumerable<Cut> In(string folded) => Titles.Matches(folded)
        .Select(match => match.Groups["ending"]).Select(ending => new Cut(ending.Index, ending.Index + ending.Length, Mask.Title, Endings[Regex.Replace(ending.Value, @"\s+", " ")]));

    private static Dictionary<string, string> Read(string rows)
    {
        var endings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in rows.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            endings.Add(pair[..cut], pair[(cut + 1)..]);
        }
        return endings;
    }
}
