using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class PetNamesTests
{
    [Theory]
    [InlineData("Loopt elke dag met hond ⟦Doris⟧.")]
    [InlineData("Poes ⟦Mimi⟧: nicht voert.")]
    [InlineData("hoi, hier chatbot ⟦Noor⟧ weer")]
    public void The_name_of_an_animal_is_taken_back(string marked) => Assert.Empty(Completed.By(new PetNames(), EntityLabel.Person, marked));

    [Theory]
    [InlineData("haar hond, ⟦Doris⟧ belt", "Doris")]
    [InlineData("de buurvrouw ⟦Doris⟧", "Doris")]
    [InlineData("met hond ⟦Doris de Vries⟧", "Doris de Vries")]
    public void Other_names_stay(string marked, string same) => Assert.Equal([same], Completed.By(new PetNames(), EntityLabel.Person, marked));

    [Theory]
    [InlineData("een robot die ⟦Sofie⟧ heet. NEE ⟦SOFIE⟧.")]
    [InlineData("werkt met een papegaai die ⟦Rikkie⟧ heet")]
    [InlineData("Bot ⟦Lena⟧: hallo\nK: dank ⟦lena⟧\nBot ⟦Lena⟧: graag")]
    [InlineData("Hoi! Ik ben ⟦Wendy⟧, de digitale assistent.\nK: zeg ⟦wendy⟧ dat ze")]
    [InlineData("I'm ⟦Wendy⟧, your virtual assistant. Thanks ⟦Wendy⟧")]
    public void What_a_machine_is_called_is_nobody_in_the_whole_text(string marked) => Assert.Empty(Completed.By(new PetNames(), EntityLabel.Person, marked));

    [Theory]
    [InlineData("Bot ⟦Lena⟧: hallo\nK: met ⟦Lena de Vries⟧, zeg maar ⟦Lena⟧", "Lena de Vries|Lena")]
    [InlineData("Bot ⟦Lena⟧: hallo\nK: u spreekt met ⟦Lena⟧\nBot ⟦Lena⟧: dag", "Lena")]
    [InlineData("hond ⟦Max⟧ ligt bij ⟦Max⟧", "Max")]
    [InlineData("Ik ben ⟦Wendy⟧, de nieuwe assistent.", "Wendy")]
    [InlineData("de man die ⟦Rikkie⟧ heet", "Rikkie")]
    public void Whoever_may_be_somebody_stays(string marked, string same) => Assert.Equal(same.Split('|'), Completed.By(new PetNames(), EntityLabel.Person, marked));
}
