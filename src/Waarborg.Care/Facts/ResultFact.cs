using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>A measured value: what, how much, in which unit, when; with the laboratory's own judgement when it gave one.</summary>
internal sealed record ResultFact(FhirResource Resource, FhirNode Name, FhirNode Value, FhirNode? Unit, FhirNode? On, FhirNode? Interpretation)
{
    internal FhirDate? Date => FhirDate.Parse(On?.Value);

    /// <summary>The value as people write it: without a needless ".0", with the record's own comparator.</summary>
    internal string Shown(bool dutch)
    {
        var text = Value.Value!;
        if (text.EndsWith(".0", StringComparison.Ordinal)) text = text[..^2];
        var comparator = Value.Parent?.Text("comparator") ?? "";
        if (dutch && text.Count(c => c == '.') == 1 && text.All(c => char.IsDigit(c) || c is '.' or '-')) text = text.Replace('.', ',');
        return comparator + text;
    }

    internal string ShownUnit => Unit?.Value switch { null or "1" or "{score}" or "score" => "", var unit => " " + unit.Replace("mm[Hg]", "mmHg", StringComparison.Ordinal) };
}
