using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Payment cards by issuer's digits, length and Luhn check, in groups or not.</summary>
internal sealed class CreditCardRecogniser : IRecogniser
{
    public string Name => "card";

    public void Recognise(Document document, List<Entity> found)
    {
        Span<char> buffer = stackalloc char[19];
        foreach (var i in document.Marked(Trigger.ThirteenDigits))
        {
            if (NumberGroups.GoesBefore(document, i, ".,-/:") || (i > 0 && document.TouchesNext(i - 1)))
                continue;
            var groups = NumberGroups.Read(document, i, " -\u00A0.‑", 1, buffer);
            var digits = groups.Digits.Length;

            // The longest prefix of whole groups that passes: what follows may be an expiry date or a security code.
            for (var last = i + groups.Count - 1; digits >= 13; digits -= document[last].Length, last--)
            {
                var count = last - i + 1;
                if (count is not (1 or 3 or 4 or 5) || !Checks.IsCard(groups.Digits[..digits]) || document.TouchesNext(last))
                    continue;
                found.Add(new(document[i].Start, document[last].End, EntityLabel.CreditCard, Scores.Checked, Name));
                break;
            }
        }
    }
}
