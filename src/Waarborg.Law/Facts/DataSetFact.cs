namespace Waarborg.Law;

/// <summary>What was measured on the data set that would be trained on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Records">How many records.</param>
/// <param name="People">Of how many people.</param>
/// <param name="LabelledPseudonymous">Whether it is treated as pseudonymous, hence as personal data. False means that it is called anonymous.</param>
/// <param name="BsnFound">How many citizen service numbers the detector found.</param>
/// <param name="SpecialCategoryHits">How many places hold special categories of data.</param>
/// <param name="SpecialCategoriesFiltered">Whether those places were taken out.</param>
public sealed record DataSetFact(
    string Id, int Records, int People, bool LabelledPseudonymous, int BsnFound, int SpecialCategoryHits, bool SpecialCategoriesFiltered);
