using System.Globalization;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Language;

/// <summary>Dates written for people, in Dutch and English, without ICU.</summary>
internal static class Dates
{
    internal static readonly string[] Dutch =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    internal static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    internal static string Write(FhirDate date, bool dutch)
    {
        var month = date.Month == 0 ? "" : (dutch ? Dutch : English)[date.Month - 1] + " ";
        return (date.Day == 0 ? "" : date.Day.ToString(CultureInfo.InvariantCulture) + " ") + month + date.Year.ToString(CultureInfo.InvariantCulture);
    }
}
