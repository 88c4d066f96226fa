namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class EmailTests
{
    [Fact]
    public void Any_domain_is_found() => Expect.Finds(
        EntityLabel.Email, "mail ⟦jan.devries@mail.example⟧.", "<⟦a+b_c@sub.mail.example⟧>", "⟦JAN@MAIL.NL⟧!", "mailto:⟦x@y.museum⟧",
        "('⟦o'brien@post.ie⟧')", "⟦jan@münchen.example⟧", "⟦用户@例子.公司⟧", "⟦j@x.io⟧,k",
        "⟦jan@mail.example⟧-1234 AB", "⟦jan@mail.example⟧-06-12345678", "⟦jan@mail.example⟧.14.05.1980",
        "⟦jan@mail.example06⟧-.14 x", "⟦jan@mail.exampleHW⟧-105691NL91ABNA0417164300", "⟦jan@mail.example2024⟧", "⟦jan@mail.example⟧.A");

    [Fact]
    public void Spelled_out_addresses_are_found() => Expect.Finds(
        EntityLabel.Email, "dat is ⟦jan punt devries apenstaartje mail punt example⟧ dank", "⟦jan (at) mail (dot) example⟧",
        "⟦jan.devries [at] mail.example⟧", "⟦jan at mail dot example⟧", "⟦jan@mail punt nl⟧",
        "⟦jan @ mail.example⟧");

    [Fact]
    public void Other_signs_stay() => Expect.FindsNone(
        EntityLabel.Email, "meet at noon. Bye", "3 @ 2,50", "volg @jan_v", "look at this. ok", "a@b", "pakket@2.1.3", "pakket@1.x2", "@@@@", "prijs@");
}
