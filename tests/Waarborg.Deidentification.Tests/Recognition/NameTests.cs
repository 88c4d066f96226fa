namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class NameTests
{
    [Fact]
    public void Titles_announce_names() => Expect.Finds(
        EntityLabel.Person, "mevrouw ⟦van der Meulen⟧ belde", "dhr. ⟦J. de Vries⟧", "mw ⟦boonstoppel⟧: goed", "meneer ⟦De Vries⟧.", "fam. ⟦Bosch⟧",
        "de heer ⟦Akkerhuis⟧", "MEVR ⟦JANSEN⟧", "dr. ⟦A.J. Ten Have-Lubbers⟧, arts", "ome ⟦jan⟧ zijn",
        "meneer ⟦van es⟧, alles");

    [Fact]
    public void Introductions_and_greetings_announce_names() => Expect.Finds(
        EntityLabel.Person, "mijn naam is ⟦Hatice Şahin⟧.", "mijn naam is ⟦hatice şahin⟧ en", "hallo, ⟦Hatice Şahin⟧ hier. Wat",
        "⟦Femke⟧ hier, klantenservice", "je spreekt met ⟦Femke⟧ van Helderwind", "dag met ⟦Thijs ter Braak⟧ uit",
        "Hoi ⟦Delano⟧!", "hoi ⟦jan⟧, kan je", "hey ⟦wessel⟧ of wie", "Graag gedaan, ⟦Anneke⟧!", "Dank je wel ⟦Femke⟧, fijne dag",
        "ik ben ⟦Femke⟧. Wat", "My name is ⟦Sarah Thompson⟧.", "Beste ⟦Evert⟧,", "Gecondoleerd ⟦Roos⟧.",
        "Gefeliciteerd ⟦Noor⟧!", "op naam van ⟦dirk plug⟧", "Sorry ⟦Kemal⟧, dat");

    [Fact]
    public void Closings_relations_and_forms_announce_names() => Expect.Finds(
        EntityLabel.Person, "groetjes ⟦chayenne⟧", "Met vriendelijke groet,\n\n⟦Teunis Wolfswinkel⟧", "mijn partner ⟦Joost⟧, maar",
        "mijn partner ⟦joost⟧, maar", "zoon ⟦Ravi⟧ ook", "broers ⟦Roelf⟧ en ⟦Lammert⟧", "Naam: ⟦Hiwot Tesfay⟧",
        "Aan: ⟦Hessel-Kamp, C.M⟧.", "Patiënt: ⟦G.W. Hoekzema-Bonnema⟧ (v)", "mijn collega ⟦Jochem de Goede⟧ tipte");

    [Fact]
    public void Initials_and_particles_make_names() => Expect.Finds(
        EntityLabel.Person, "getekend door ⟦C.M. Hessel-Kamp⟧.", "⟦Vries, J. de⟧ kwam", "met ⟦Sjoukje van der Ploeg⟧ gebeld",
        "hoofdconducteur ⟦A. Slagter⟧ vond");

    [Fact]
    public void A_name_found_once_is_found_again() => Expect.Finds(
        EntityLabel.Person, "Mijn naam is ⟦Evert Hessel⟧. Later zei ⟦Hessel⟧ dat ⟦Evert⟧ belt",
        "dhr. ⟦Boonstoppel⟧ sliep. Vannacht ging ⟦Boonstoppel⟧ naar huis", "mijn naam is ⟦Evert⟧, en ⟦evert⟧ wacht");

    [Fact]
    public void Ordinary_words_stay() => Expect.FindsNone(
        EntityLabel.Person, "hoi allemaal", "Hallo, ik heb een vraag", "mijn man werkt daar", "ik ben boos", "mevrouw ik wil",
        "Met vriendelijke groet", "bedankt!", "Dank u wel, dat is fijn", "mijn zoon is 17", "dag, tot morgen", "Beste klant,",
        "Hoi, je spreekt met de klantenservice", "Wat een verdriet, gecondoleerd.", "vitamine D. Frequentie laag", "werkt het hier?",
        "Mw. zingt graag", "B.V. Nederland", "Dear Sir or Madam,", "in de winkel hier", "Experience with MS Office and MS Excel");
}
