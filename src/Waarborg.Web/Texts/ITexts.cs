namespace Waarborg.Web.Texts;

/// <summary>What people read, in the language of the request. Not thread safe: one for each request.</summary>
public interface ITexts
{
    /// <summary>The language of the request: <c>nl</c> or <c>en</c>.</summary>
    string Language { get; }

    /// <summary>Writes days, moments and numbers the way people of this language do.</summary>
    Formatter Format { get; }

    /// <summary>A text, with <c>{0}</c>, <c>{1}</c>, … replaced by the formatted values.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">Numbers, days, moments and strings.</param>
    /// <exception cref="KeyNotFoundException">There is no such text: a bug, and a test finds it.</exception>
    string this[string key, params object[] values] { get; }

    /// <summary>A text of a family, for a name that comes from elsewhere (a stage, a kind of job); the name itself when the family lacks it.</summary>
    /// <param name="family">The first part of the key.</param>
    /// <param name="name">The last part of the key.</param>
    string Of(string family, string name);
}
