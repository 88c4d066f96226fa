using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class PetNamesTests
{
    [Theory]
    [InlineData("Loopt elke dag met hond ⟦Doris⟧.")]
    [InlineData("Poes ⟦Mimi⟧: nicht voert.")]
    [InlineData("werkt met een papegaai die ⟦Rikkie⟧ heet")]
    public void The_name_of_an_animal_is_taken_back(string marked) => Assert.Empty(Completed.By(new PetNames(), EntityLabel.Person, marked));

    [Theory]
    [InlineData("haar hond, ⟦Doris⟧ belt", "Doris")]
    [InlineData("de buurvrouw ⟦Doris⟧", "Doris")]
    [InlineData("met hond ⟦Doris de Vries⟧", "Doris de Vries")]
    [InlineData("hond ⟦Max⟧ ligt bij ⟦Max⟧", "Max")]
    [InlineData("de man die ⟦Rikkie⟧ heet", "Rikkie")]
    public void Other_names_stay(string marked, string same) => Assert.Equal([same], Completed.By(new PetNames(), EntityLabel.Person, marked));
}
