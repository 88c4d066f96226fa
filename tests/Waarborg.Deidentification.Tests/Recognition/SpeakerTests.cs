using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class SpeakerTests
{
    [Fact]
    public void A_speaker_who_is_a_name_once_is_one_each_time() => Expect.Finds(
        EntityLabel.Person, "⟦Bo⟧: hoi\nsupport: Hoi ⟦Bo⟧!\n⟦Bo⟧: dag", "⟦Wilma Baker⟧ 09:02\nMorning\n⟦Wilma Baker⟧ 09:12\nHere. My name is ⟦Wilma Baker⟧.",
        "balie ⟦Lente⟧: ik ben ⟦Lente⟧. Dag\nbalie ⟦Lente⟧: nog iets?");

    [Fact]
    public void Screen_names_in_brackets_are_found() => Expect.Finds(
        EntityLabel.Username, "[⟦partyzeehond⟧] hoi\n[helpdesk] ja?\n[⟦partyzeehond⟧] dag", "<⟦mossgoblin⟧> hi\n<⟦mossgoblin⟧> bye");

    [Fact]
    public void Roles_stay() => Expect.FindsNone(
        EntityLabel.Username, "[leasechat] hoi\n[leasechat] dag", "[klant] hoi\n[klant] dag", "[foto]\n[foto]", "[helpdesk] a\n[helpdesk] b", "[eenmalig] hoi");

    [Theory]
    [InlineData("⟦Balie⟧: Ja, via Mijn Gemeente\nbezoeker: ok\nBalie: Prima", "Balie")]
    [InlineData("[19:45] Bot ⟦Noortje⟧: Hoi Kim\n[19:45] Kim: hoi\n[19:46] Bot Noortje: Dag", "Noortje")]
    [InlineData("⟦Mdw⟧: Ik zie het\nLid: ja\nMdw: Prima", "Mdw")]
    [InlineData("⟦Host⟧: Hi! It's left of the door\nGuest: thanks\nHost: bye", "Host")]
    public void Who_speaks_as_what_they_are_is_no_name_because_one_place_was_taken_for_one(string marked, string taken) =>
        Assert.Equal([taken], Completed.By(new SpeakerRecogniser(), EntityLabel.Person, marked));

    [Fact]
    public void Headings_that_come_back_stay() => Expect.FindsNone(
        EntityLabel.Person, "Anamnese: goed\nBeleid: rust\nAnamnese: beter\nBeleid: rust", "S: moe\nO: bleek\nS: beter\nO: goed");

    [Fact]
    public void Initials_that_speak_after_a_time_are_somebody() => Expect.Finds(
        EntityLabel.Person, "08:50 ⟦TG⟧: Outlook vraagt om wachtwoord\n09:05 MS: opnieuw gekoppeld\n09:31 ⟦TG⟧: gedaan");

    [Fact]
    public void Measures_after_a_time_stay() => Expect.FindsNone(EntityLabel.Person, "08:00 RR: stabiel\n12:00 RR: gedaald", "08:00 KX: 120\n12:00 KX: 118");

    [Fact]
    public void Whoever_a_part_in_the_talk_says_stays() => Expect.FindsNone(
        EntityLabel.Person, "ikke: hoi\nAn: ja\nikke: nee", "11:32:41 AGT: welke auto?\n11:33:30 AGT: dank");
}
