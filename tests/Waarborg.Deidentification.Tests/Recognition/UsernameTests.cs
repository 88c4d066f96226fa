namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class UsernameTests
{
    [Fact]
    public void Handles_and_logins_are_found() => Expect.Finds(
        EntityLabel.Username, "volg ⟦@maartje_reist⟧!", "gebruikersnaam: ⟦jdevries⟧", "login ⟦jan_58⟧", "⟦knotwilg_58⟧ schreef:",
        "⟦mossgoblin⟧: hoi\nmod: ja\n⟦mossgoblin⟧: dank", "inlognaam is ⟦j.devries88⟧");

    [Fact]
    public void Ordinary_words_stay() => Expect.FindsNone(
        EntityLabel.Username, "mijn account werkt niet", "de gebruiker belt", "a@b.nl", "@", "3 @ 4", "login lukt niet");

    [Fact]
    public void Names_with_an_underscore_need_no_announcement() => Expect.Finds(
        EntityLabel.Username, "zij is ⟦fien_vdw_01⟧ daar", "--- reply from ⟦GM_Berend⟧ ---", "dat ⟦SchaduwNL_043⟧ het was", "⟦MariekeV⟧ schreef:",
        "⟦pravin.k⟧: same here", "gepest via een account (⟦fien.is.stom⟧).", "login tracker: ⟦b.aalders@tracker⟧ doet het");

    [Fact]
    public void Names_of_devices_stand_in_quotes() => Expect.Finds(
        EntityLabel.Username, "laptop \"⟦BEAS-THINKPAD⟧\" met", "mijn netwerk heet \"⟦Wifi van Beata⟧\" en", "Phone name shows as \"⟦Bos-Galaxy⟧\".");

    [Fact]
    public void Files_fields_and_abbreviations_stay() => Expect.FindsNone(
        EntityLabel.Username, "zie rapport_mei.pdf", "\"huidige_functie\": \"kok\"", "(d.m.v. een brief)", "naam: ________", "x_1", "mijn laptop is stuk",
        "<veld_naam>", "prijs@stuk 3", "pad /var/log_oud/x");

    [Fact]
    public void Names_of_accounts_without_a_digit_are_found() => Expect.Finds(
        EntityLabel.Username, "Login is ⟦wbaker-ext⟧.", "Handle everywhere: ⟦tarikthecoder⟧\n", "Welk account?\n⟦drs.P.Haan⟧ of paul", "twee apparaten: '⟦PAULS-PC⟧' met");

    [Fact]
    public void What_is_said_of_an_account_stays() => Expect.FindsNone(
        EntityLabel.Username, "Login is geblokkeerd.", "Handle: met zorg behandelen", "Welk account?\nDat van mij.", "login is niet-actief nu? ja");

    [Fact]
    public void Whoever_is_meant_has_no_name() => Expect.FindsNone(EntityLabel.Username, "@klant: jullie app is stuk", "Hoi @all, morgen dicht");

    [Fact]
    public void Questionnaires_and_pictures_stay() => Expect.FindsNone(EntityLabel.Username, "PHQ-9: 14, verwezen", "PCL-5: 52", "zie IMG_2231 en DSC_0417");

    [Fact]
    public void What_only_looks_like_one_is_found() => Expect.Finds(EntityLabel.Username, "⟦phq-90⟧: hoi", "⟦IMG_jan7⟧ zegt", "⟦PHQ-9a⟧: hallo");

    [Fact]
    public void An_accent_written_as_a_sign_of_its_own_belongs_to_the_name() => Expect.Finds(
        EntityLabel.Username, "volg ⟦@Jane\u0301Bakker⟧ nu", "volg ⟦@rene\u0301⟧, hoi", "⟦rene\u0301_bakker7⟧ schreef: hoi", "skype: ⟦live_rene\u0301.b⟧ hoi");

    [Fact]
    public void A_word_is_not_cut_where_it_is_too_long_for_a_name() => Expect.Finds(EntityLabel.Username, "volg ⟦@een.heel.erg.lange.naam.van.iemand.uit.hetzuidenvanhetland9⟧ nu");

    [Fact]
    public void A_part_in_a_conversation_a_fault_and_a_file_stay() => Expect.FindsNone(
        EntityLabel.Username, "bezoeker_4471: hoi", "guest_118: hi", "fout ERR_SSL_VERSION_7 op", "Bijlage: opname_hond.m4a");
}
