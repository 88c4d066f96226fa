using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Criteria;

/// <summary>Why a criterion cannot be used.</summary>
/// <param name="CriterionId">Which criterion.</param>
/// <param name="Ground">What it touches.</param>
/// <param name="Start">Where the words stand in the criterion's text; 0 when the bold words themselves are meant.</param>
/// <param name="End">Offset after them.</param>
/// <param name="Why">Why it is refused and what to ask instead.</param>
/// <param name="Refused">True when it may not be used at all; false when it may with a reason of necessity that a person accepts.</param>
public sealed record CriterionObjection(string CriterionId, ObjectionGround Ground, int Start, int End, BilingualText Why, bool Refused);
