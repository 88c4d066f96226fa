using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>The phrases that announce a name, Dutch and English.</summary>
internal static class NameCues
{
    public static readonly PhraseTrie<NameCue> All = Build();

    private static PhraseTrie<NameCue> Build()
    {
        var trie = new PhraseTrie<NameCue>();
        Add(trie, NameCueKind.Title,
            "dhr, de heer, heer, hr, mevr, mw, mvr, mevrouw, meneer, mijnheer, menneer, mej, mejuffrouw, mrs, ms, miss, mister, mr, fam, familie, "
                + "drs, dr, prof, professor, ing, ir, ds, pater, "
            + "mevrouw dr, dhr dr, mevr dr, prof dr, dr ir, de heer en mevrouw, dhr en mevr, fam van, gezin, echtpaar, weduwe, wed, sgt, "
            + "brigadier, inspecteur, agente, wethouder, notaris mr, "
            + "oom, ome, tante, juf, de heren, lord, lady, mme, mlle, frau, herr, senor, senora, mevrouw drs, juffr, zr, br");
        Add(trie, NameCueKind.SoftTitle,
            "opa, oma, juffrouw, meester, zuster, broeder, dokter, doktor, doctor, dominee, pastoor, imam, notaris, rechter, directeur, trainer, "
                + "coach, uncle, aunt, auntie, grandma, "
            + "grandpa, nurse, sister, captain, nonna, tia, tio, mami, sensei, buurman, buurvrouw, neef, nicht, tandarts, huisarts, arts, "
            + "assistente, assistent, verpleegkundige, vpk, fysiotherapeut, psycholoog, "
            + "psychiater, cardioloog, chirurg, internist, neuroloog, longarts, kinderarts, gynaecoloog, verloskundige, apotheker, "
            + "maatschappelijk werker, wijkverpleegkundige, casemanager, "
            + "orthopeed, uroloog, oogarts, radioloog, patholoog, anesthesioloog, dermatoloog, logopedist, dietist, ergotherapeut, operateur, "
            + "behandelaar, hoofdbehandelaar, regiebehandelaar, "
            + "contactpersoon, mantelzorger, begeleider, mentor, leidinggevende, teamleider, teamlead, manager, chef, recruiter, docent, leraar, "
            + "supervisor, consultant, collega, medewerker, medewerkster, "
            + "monteur, adviseur, makelaar, advocaat, loodgieter, schilder, bezorger, chauffeur, colleague, mate, gp");
        Add(trie, NameCueKind.Introduction,
            "mijn naam is, m n naam is, mn naam is, naam is, ik heet, je spreekt met, u spreekt met, jij spreekt met, spreekt met, spreek ik met, "
                + "gesproken met, sprak met, hallo met, hoi met, dag met, "
            + "goedemorgen met, goedemiddag met, goedenavond met, goedendag met, goeiemorgen met, goeiedag met, goedemorgen u spreekt met, hey "
            + "met, hai met, hi met, my name is, my name s, name is, you re speaking with, "
            + "you are speaking with, you are chatting with, je chat met, u chat met, op naam van, ten name van, t n v, tnv, t a v, tav, ter "
            + "attentie van, staat op naam van, "
            + "in the name of, in naam van, geregistreerd als, bekend als, tenaamstelling, roepnaam, my names, i m called, "
            + "meisjesnaam, geboortenaam, bijnaam is, bijnaam was");
        Add(trie, NameCueKind.CapitalIntroduction,
            "ik ben, ben ik, this is, i am, i m, dit is, spreek met, spreken met, gebeld met, gebeld door, namens, on behalf of, getekend, "
                + "ondergetekende, vraag naar, contact met, overleg met, "
            + "overlegd met, afspraak met, afspraak bij, gezien door, dank aan, groeten van, groetjes van, groet van, doe de groeten aan, mede "
            + "namens, spoke with, spoke to, speak to, speak with, talk to, signed, reviewed by, "
            + "aangemeld door, aangenomen door, verwezen door, geholpen door, behandeld door, uitgevoerd door, besproken met, cc, kopie aan, "
            + "samen met, haar naam is, zijn naam is, de naam is, account van, contract van, rekening van, adres van, verjaardag van, kamer van, "
            + "slaapkamer van, moeder van, vader van, zoon van, dochter van, partner van, vrouw van, man van, "
            + "getrouwd met, gehuwd met, telefoongesprek met, gesprek met, gechat met, gemaild met, samen met, heet, hij heet, zij heet, ze heet, "
            + "die heet, named, called, genaamd, noem me, noem mij, zeg maar, she s called, "
            + "he s called, geboren als");
        Add(trie, NameCueKind.Greeting,
            "hoi, hallo, hey, hee, heey, hai, hi, he, dag, goedemorgen, goedemiddag, goedenavond, goedendag, goeiemorgen, goeiemiddag, "
                + "goeienavond, goeiedag, beste, geachte, lieve, waarde, hoi hoi, dear, hello, good morning, "
            + "good afternoon, good evening, morning, geachte heer of mevrouw, bedankt, dank je, dankje, dank je wel, dankjewel, dank u, dank u "
            + "wel, dankuwel, thanks, thank you, thx, thnx, merci, graag gedaan, gefeliciteerd, "
            + "gecondoleerd, sorry, excuses, welkom, welcome, succes, sterkte, doei, doeg, tot ziens, fijne dag, fijne dag nog, fijne avond, "
            + "prettige dag, tot morgen, tot snel, bye, goodbye, no problem, my pleasure, "
            + "beterschap, proficiat, yo, heyy, ha, bedankt voor je hulp, dank voor je hulp, hiya, cheers, dank, "
            + "well done, congratulations, all the best, hartelijk dank, alvast bedankt, bedankt alvast, oke bedankt, ok bedankt, super bedankt, "
            + "top bedankt, alvast dank");
        Add(trie, NameCueKind.Vocative,
            "ja, nee, oke, ok, prima, top, snap ik, begrijp ik, klopt, zeker, natuurlijk, vervelend, welnee, komt goed, super, fijn, mooi, goed, "
                + "helder, duidelijk, right, sure, great, okay, perfect, balen, och, ach, oei, tja, "
            + "fijn weekend, geen probleem, rustig maar, goed gedaan, lekker, jammer, kom op, hoor, he");
        Add(trie, NameCueKind.Closing,
            "groet, groeten, groetjes, gr, grt, grtz, grtjs, mvg, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, "
                + "vriendelijke groeten, vr gr, met groet, met vr gr, hoogachtend, liefs, kus, xxx, xx, "
            + "kind regards, best regards, warm regards, regards, best wishes, yours sincerely, yours faithfully, sincerely, with kind regards, "
            + "many thanks, met hartelijke groet, hartelijke groet, hartelijke groeten, "
            + "vele groeten, lieve groet, lieve groetjes, met de meeste hoogachting, love, warme groet, sportieve groet, zonnige groet, w g, was "
            + "getekend, afzender, ondertekend");
        Add(trie, NameCueKind.Relation,
            "partner, man, vrouw, broers, zussen, zoons, zonen, dochters, vrienden, vriendinnen, neven, nichten, collega s, brothers, sisters, "
                + "sons, daughters, zoon, zoontje, dochter, dochtertje, vader, moeder, broer, broertje, zus, zusje, vriend, vriendin, echtgenoot, "
                + "echtgenote, ex, kleinzoon, kleindochter, schoonmoeder, schoonvader, "
            + "schoonzus, schoonzoon, schoondochter, zwager, stiefzoon, stiefdochter, huisgenoot, huisgenote, baas, kinderen, ouders, baby, "
            + "tweeling, kind, verloofde, peetoom, son, daughter, husband, wife, mother, father, "
            + "brother, sister, friend, boyfriend, girlfriend, flatmate, roommate, neighbour, boss, grandson, granddaughter, partner en, mum, "
            + "mom, dad, pa, ma, papa, mama, buurjongen, buurmeisje, overbuurman, "
            + "overbuurvrouw, oppas, nichtje, neefje, vriendje, vriendinnetje, klasgenoot, cousin, niece, nephew, patient, client, bewoner, "
            + "huurder, klant, kandidaat, sollicitant");
        Add(trie, NameCueKind.Form,
            "naam, volledige naam, voornaam, voornamen, achternaam, familienaam, tussenvoegsel, naam patient, naam client, naam huurder, naam "
                + "klant, naam kandidaat, klantnaam, patientnaam, patient, client, clientnaam, huurder, contactpersoon, "
            + "1e contactpersoon, eerste contactpersoon, huisarts, behandelaar, behandelend arts, hoofdbehandelaar, van, aan, from, to, cc, bcc, "
            + "afzender, kandidaat, sollicitant, referent, referentie, opdrachtgever, melder, aanvrager, "
            + "verzekerde, deelnemer, bewoner, gast, klager, name, full name, first name, last name, surname, patient name, customer name, guest, "
            + "tenant, candidate, applicant, referee, next of kin, emergency contact, gp, signed by, "
            + "ontvanger, naam aanvrager, naam melder, naam medewerker, medewerker, agent, behandeld door, verslaglegger, arts, verpleegkundige, "
            + "specialist, operateur, assistent, mantelzorger, voogd, ouder, ouders, moeder, vader, "
            + "partner, zoon, dochter, echtgenote, echtgenoot, slachtoffer, betrokkene, getuige, aangever, verbalisant, ondergetekende, "
            + "kaarthouder, rekeninghouder, op naam, tenaamstelling, cardholder, account holder, t a v, tav, geadresseerde");
        return trie;
    }

    private static void Add(PhraseTrie<NameCue> trie, NameCueKind kind, string phrases)
    {
        foreach (var phrase in phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            trie.Add(phrase, new(kind), NameCue.Merge);
    }
}
