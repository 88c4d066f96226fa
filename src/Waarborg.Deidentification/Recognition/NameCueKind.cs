namespace Waarborg.Deidentification.Recognition;

/// <summary>What a phrase says about the name behind it.</summary>
[Flags]
internal enum NameCueKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A title: "mevrouw", "dhr.". Any case.</summary>
    Title = 1,

    /// <summary>A title that is an ordinary noun as well: "oma", "dokter". A capital.</summary>
    SoftTitle = 2,

    /// <summary>"mijn naam is", "je spreekt met". Any case.</summary>
    Introduction = 4,

    /// <summary>"ik ben", "this is", "namens". A capital.</summary>
    CapitalIntroduction = 8,

    /// <summary>"hoi", "beste", "bedankt" at the start of a sentence.</summary>
    Greeting = 16,

    /// <summary>"oké", "top", "ja" at the start of a sentence: a capital directly behind it.</summary>
    Vocative = 256,

    /// <summary>"groetjes", "met vriendelijke groet": the name ends the line.</summary>
    Closing = 32,

    /// <summary>"mijn partner", "zoon", "collega".</summary>
    Relation = 64,

    /// <summary>A label of a form: "Naam:", "Patiënt:", "Van:".</summary>
    Form = 128,
}
