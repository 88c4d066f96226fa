namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words of care and welfare.</summary>
internal static class CareWords
{
    internal const string Table = """
        pharmacy: *apotheek, *apotheken, *apothekersassist*, apothe*, pharmac*
        doctors-assistant: doktersassistent*, doctors assistant, medical assistant, praktijkassistent*, huisartsassistent*
        district-nursing: wijkverple*, wijkzorg, district nurs*, community nurs*
        nursing: hbo v, hbov, mbo v, mbov, verpleegkund*, *verpleegkundige, *verpleegkundigen, verpleger, nurse, nurses, nursing, registered nurse, staff nurse, *nurse
        caregiver: verzorgende*, verzorgend*, *verzorgende, verzorgende ig, helpende*, zorgmedewerk*, zorghulp, zorgassistent*, caregiver*, care assistant*, healthcare assistant*, care worker*, thuiszorgmedewerk*, verzorger
        home-care: buurtzorg*, thuiszorg*, home care*, homecare*, zorg aan huis, thuiszorgorganisatie, wijkzorg, wijkverple*, extramuraal*, community care
        elderly-care: ouderenzorg*, verpleeghuis*, verpleegtehuis*, verpleeghuiszorg, verzorgingshuis*, bejaarden*, woonzorg*, nursing home*, elderly*, care home*, residential care, geriatr*, dementie*, dementia*, psychogeriat*, pg afdeling, seniorencomplex, ouderen, intramura*, aged care
        dementia: dement*, psychogeriat*, alzheimer*, pg afdeling, geheugen*
        disability-care: gehandicaptenzorg*, verstandelijk* beperk*, lichamelijk* beperk*, licht verstandelijk*, lvb, vg sector, disability care, disabilit*, meervoudig beperk*
        mental-health: ggz*, psychiatr*, geestelijke gezondheidszorg, mental health*, verslavingszorg, addiction*, psycholog*
        healthcare: healthcare, health care, gezondheidszorg, zorgsector, zorg, zorginstelling*, *zorg, ziekenhuis*, ziekenhuizen, hospital*, umc, ggz*, ggd, kliniek*, clinic*, nhs, verpleeghuis*, verpleeghuizen, huisartsenpraktijk*, nursing home*, medisch centrum, medical cent*, zorgverzekeraar*
        hospital: ziekenhuis*, ziekenhuizen, hospital*, umc, medisch centrum, spoedeisende hulp, seh, operatiekamer*, intensive care, ic, polikliniek*, medium care, a&e
        emergency-care: spoedeisende*, seh, eerste hulp*, emergency department, emergency room, a&e, acute zorg, ambulance*
        medication: injecti*, injecteer*, spuit, spuiten, gespoten, vaccin*, pillen, zalf*, infuus, medicatie*, medicijn*, medication*, medicines, toedienen, drug administration
        wound-care: wonden, wond, verbond*, verbonden, pleister*, drains, gehecht, wondzorg*, wondverzorg*, wondbehandel*, wound care, wound*
        nursing-acts: voorbehouden handelingen, verpleegtechnisch*, injecteren, katheter*, catheter*, infuus*, sondevoeding, nursing procedures, injections, stomazorg
        care-plan: zorgplan*, care plan*, zorgleefplan*, behandelplan*, begeleidingsplan*, zorgdossier*, ondersteuningsplan*, signaleringsplan*
        primary-care: eerstelijns*, eerste lijn, eerste lijns*, eerstelijnspraktijk*, primary care, huisartsenpraktijk*, gezondheidscentr*
        physiotherapy: fysiotherap*, physiotherap*, ergotherap*, occupational therap*
        dental: tandarts*, mondzorg*, mondhygien*, dental*, dentist*
        maternity: kraam*, verloskund*, midwi*, maternity
        lab: laborator*, analist, lab, laborant*, *analist, lab technician
        social-work: maatschappelijk werk*, social work*, sociaal werk*, schuldhulp*, jeugdzorg*, jeugdhulp*, ambulant* begeleid*, jongerenwerk*, youth work*, welzijnswerk*, wmo consulent*, casemanag*, case manag*
        youth-care: jeugdzorg*, jeugdhulp*, youth care, jeugdbescherm*, gezinsbegeleid*, jongeren*, pleegzorg
        childcare: kdv, kdv's, babygroep*, peutergroep*, dreumesgroep*, verticale groep*, groepsleidster*, groepsleid*, dagverblijf*, peuterspeelzaal*, peuterspeelza*, voorschool*, kinderopvang*, pedagogisch medewerk*, kinderdagverblijf*, bso, buitenschoolse opvang, peuterspeelzaal, peutergroep, childcare*, daycare*, day care*, nursery*, gastouder*, kinderleid*, creche
        patients: patient*, patiënt*, clienten, cliënt*, bewoners, zorgvragers

        """;
}
