using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class MachineNamesTests
{
    [Theory]
    [InlineData("hoi, hier chatbot ⟦Noor⟧ weer")]
    [InlineData("een robot die ⟦Sofie⟧ heet. NEE ⟦SOFIE⟧.")]
    [InlineData("Bot ⟦Lena⟧: hallo\nK: dank ⟦lena⟧\nBot ⟦Lena⟧: graag")]
    [InlineData("Bot ⟦Joop⟧: Hoi, ik ben ⟦Joop⟧. Stel je vraag.")]
    [InlineData("⟦Botje Sam⟧: Hi, ik ben ⟦Sam⟧.")]
    [InlineData("Hoi! Ik ben ⟦Wendy⟧, de digitale assistent.\nK: zeg ⟦wendy⟧ dat ze")]
    [InlineData("I'm ⟦Wendy⟧, your virtual assistant. Thanks ⟦Wendy⟧")]
    [InlineData("⟦Sofie⟧ [bot]: Hoi! Ik ben ⟦Sofie⟧ en zoek je tickets op.")]
    [InlineData("⟦Nico⟧ (virtuele assistent): En de nieuwe postcode?")]
    [InlineData("⟦Floor⟧ (virtueel)\n⟦Floor⟧: klimop")]
    [InlineData("Hoi, ik ben ⟦Bas⟧, een chatbot.")]
    [InlineData("Onze digitale hulp ⟦Tess⟧ helpt verder")]
    [InlineData("⟦PakkieBot⟧: Bezorgd")]
    public void What_a_machine_is_called_is_nobody_in_the_whole_text(string marked) => Assert.Empty(Completed.By(new MachineNames(), EntityLabel.Person, marked));

    [Theory]
    [InlineData("Bot ⟦Lena⟧: hallo\nK: met ⟦Lena de Vries⟧, zeg maar ⟦Lena⟧", "Lena de Vries|Lena")]
    [InlineData("Bot ⟦Lena⟧: hallo\nK: u spreekt met ⟦Lena⟧\nBot ⟦Lena⟧: dag", "Lena")]
    [InlineData("Ik ben ⟦Wendy⟧, de nieuwe assistent.", "Wendy")]
    [InlineData("⟦Marie⟧ (bot): Hoi!\nEr woont hier ook een ⟦Marie⟧, mijn vrouw", "Marie")]
    [InlineData("Chat met ⟦Stijn⟧ (bot), daarna met ⟦Stijn⟧ (mens)", "Stijn")]
    [InlineData("Bot ⟦Lena⟧: hallo\nMijn vrouw ⟦Lena⟧ belt", "Lena")]
    [InlineData("Bot ⟦Lena⟧: hoi ⟦Lena⟧!", "Lena")]
    [InlineData("Assistent ⟦Nina⟧ belde terug", "Nina")]
    [InlineData("leerling ⟦Pepijn Bot⟧, vader ⟦Bot⟧ en de chatbot Lena", "Pepijn Bot|Bot")]
    [InlineData("mevrouw ⟦Talbot⟧", "Talbot")]
    public void Whoever_may_be_somebody_stays(string marked, string same) => Assert.Equal(same.Split('|'), Completed.By(new MachineNames(), EntityLabel.Person, marked).Distinct());
}
