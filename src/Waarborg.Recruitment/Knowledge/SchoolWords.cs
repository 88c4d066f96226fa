namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words of schools.</summary>
internal static class SchoolWords
{
    internal const string Table = """
        classroom-assistant: onderwijsassistent*, klassenassistent*, teaching assistant*, classroom assistant*, lerarenondersteun*
        primary-school: basisschool*, basisonderwijs*, primair onderwijs, groep 1*, groep 2*, groep 3*, groep 4*, groep 5*, groep 6*, groep 7*, groep 8*, bovenbouw basis*, onderbouw basis*, primary school*, primary education, primary teacher*, kleuter*, pabo, elementary school*, groepsleerkracht*, groepsleraar*, bovenbouwgroep*, onderbouwgroep*
        special-education: speciaal onderwijs, speciaal basisonderwijs, sbo, vso, special education*, special needs*, passend onderwijs, zorgleerling*, sen
        secondary-school: voortgezet onderwijs, vmbo, havo, vwo, middelbare school*, scholengemeenschap, secondary school*, secondary education, high school*, onderbouw havo*, gymnasium, lyceum
        vocational-school: mbo, roc, mbo docent*, vocational*, middelbaar beroepsonderwijs, praktijkonderwijs, further education
        teaching: les, lesgev*, les gev*, gaf les, geef les, gegeven lessen, lessen gegeven, doceren, doceer*, docent*, *docent, *docente, leraar*, lerares*, leraren, leerkracht*, *leerkracht, *leraar, teacher*, *teacher, teaching, taught, teach, lecturer*, lectur*, invaljuf*, invalmeester*, juf, meester, tutor*, bijles*, lessen, klas, klassen
        mentoring-pupils: mentor*, mentoraat, klassenmentor, form tutor, pastoral*, leerlingbegeleid*
        pupils: leerling*, scholier*, pupils, students, kinderen, children, studenten
        internal-support: intern begeleid*, ib er, zorgcoordinat*, remedial teach*, rt, special needs coordinat*
        pedagogy: pedagog*, orthopedagog*, didact*
        library: bibliothe*, librar*

        """;
}
