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
}
