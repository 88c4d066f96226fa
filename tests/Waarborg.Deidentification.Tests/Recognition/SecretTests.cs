namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class SecretTests
{
    [Fact]
    public void Secrets_are_found() => Expect.Finds(
        EntityLabel.Secret, "wachtwoord is ⟦Zomer2024!⟧", "ww: ⟦geheim12⟧", "mijn wachtwoord is \"⟦olifant⟧\"", "password: ⟦hunter⟧",
        "pincode ⟦4471⟧", "pin is ⟦4471⟧.", "puk 1: ⟦90331177⟧", "wifi-code ⟦Abc12345⟧", "de code ⟦4471#⟧ is",
        "PIN: ⟦0000⟧", "alarmcode nieuw: ⟦70815⟧", "cijferslot ⟦0-7-7⟧", "Key safe at the back door, code ⟦7 4 0 2⟧\nGP", "noodcode ⟦hvk-77-braam⟧ eenmalig", "gebruik de code van de kluis: ⟦4417⟧\n",
        "de code van de meterkast door (⟦4471⟧#)", "password for the phone \"⟦visina⟧\".");

    [Fact]
    public void Talk_about_secrets_stays() => Expect.FindsNone(
        EntityLabel.Secret, "ik ben mijn wachtwoord vergeten", "wachtwoord wijzigen bij Profiel", "pin je ook?", "een code per sms",
        "Gebruik voor elk account een ander wachtwoord. Staat dat", "code 7", "wachtwoord is verlopen.", "code van het artikel: 4417 stuks", "code 1 2 3");

    [Fact]
    public void Secrets_further_on_in_the_sentence_are_found() => Expect.Finds(
        EntityLabel.Secret, "wachtwoord van de printer is gewijzigd, nu ⟦Kopie-Kopie7⟧", "Wachtwoord is ⟦olifant⟧.", "sleutelcode familiekamer ⟦1408⟧;",
        "Pin stond op een briefje in de tas (⟦6190⟧)!", "Wifi voor gasten op de eerste dag: ⟦gieterij88⟧", "login recruit_zuid / ⟦Zomerzon#24⟧ (nieuw)",
        "codewoord ingesteld: ⟦zonnebloem7⟧.", "the password from Faye doesn't work, ⟦Freight_Nov24⟧");

    [Fact]
    public void What_is_said_of_a_password_stays() => Expect.FindsNone(
        EntityLabel.Secret, "Mijn wachtwoord is verlopen.", "het wachtwoord is vergeten", "wachtwoord was gereset.", "mijn password is wrong.",
        "pincode vergeten? Bel ons. 1408 mensen", "de pincode kost € 1500", "pincode sinds 12-03-2024");

    [Fact]
    public void Answers_about_a_password_are_found() => Expect.Finds(
        EntityLabel.Secret, "Wijzigt u dan zelf uw wachtwoord?\n09:18 u: het was ⟦Hoefijzer&7⟧ ik maak", "wachtwoord? Dat was ⟦W3lkom-Tuin#9⟧, hoofdletters",
        "Bij het pinnen vroeg hij de pincode.\nJa, ik dacht dat het ⟦2608⟧ was");

    [Fact]
    public void Years_amounts_and_times_near_a_pin_stay() => Expect.FindsNone(
        EntityLabel.Secret, "Uw pincode? Die is van 2019.", "pincode? Dat kost € 1500", "Uw pincode? Ik woon op 1234 AB Ede", "Uw pincode? Ik heb 1500 euro.");

    [Fact]
    public void A_code_for_a_discount_is_no_secret() => Expect.FindsNone(
        EntityLabel.Secret, "U krijgt 15% korting op alle tuinsets met code ZOMER15.", "20% off with code SPRING20", "discount this week, code MAY25");

    [Fact]
    public void Another_code_near_a_discount_is_one() => Expect.Finds(EntityLabel.Secret, "Ik kreeg korting. De code is ⟦ZOMER15⟧", "toegangscode ⟦ZOMER15⟧ voor de kortingsdag");

    [Fact]
    public void A_short_code_and_one_of_a_meter_are_no_secrets() => Expect.FindsNone(EntityLabel.Secret, "element 38, code H35, lokaal", "Meter toont code 2.8.1, dat is", "code V92: 48,20");

    [Fact]
    public void Longer_codes_are_found() => Expect.Finds(EntityLabel.Secret, "code ⟦H350⟧ van de deur", "de code is ⟦4471⟧");

    [Fact]
    public void A_word_is_not_cut_where_a_quoted_secret_would_be_too_long() => Expect.Finds(
        EntityLabel.Secret, "wachtwoord is '⟦de zon komt op boven de daken van onze stad en gaat er weer onder9zonnestraal4⟧ zei");

    [Fact]
    public void A_code_that_everybody_may_use_or_a_computer_reports_is_no_secret() => Expect.FindsNone(
        EntityLabel.Secret, "Mijn code LENTE10 werkt niet.", "Code VOORJAAR10 krijg je erbij.", "eduroam geeft code 0x80420014.");

    [Fact]
    public void A_code_with_other_signs_is_one() => Expect.Finds(EntityLabel.Secret, "gate code ⟦C1188X⟧", "code ⟦7719B⟧ hek", "wachtwoord: ⟦LENTE10⟧");
}
