namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class SecretTests
{
    [Fact]
    public void Secrets_are_found() => Expect.Finds(
        EntityLabel.Secret, "wachtwoord is ⟦Zomer2024!⟧", "ww: ⟦geheim12⟧", "mijn wachtwoord is \"⟦olifant⟧\"", "password: ⟦hunter⟧",
        "pincode ⟦4471⟧", "pin is ⟦4471⟧.", "puk 1: ⟦90331177⟧", "wifi-code ⟦Abc12345⟧", "de code ⟦4471#⟧ is",
        "PIN: ⟦0000⟧", "alarmcode nieuw: ⟦70815⟧", "cijferslot ⟦0-7-7⟧");

    [Fact]
    public void Talk_about_secrets_stays() => Expect.FindsNone(
        EntityLabel.Secret, "ik ben mijn wachtwoord vergeten", "wachtwoord wijzigen bij Profiel", "pin je ook?", "een code per sms",
        "Gebruik voor elk account een ander wachtwoord. Staat dat", "code 7", "wachtwoord is verlopen.");
}
