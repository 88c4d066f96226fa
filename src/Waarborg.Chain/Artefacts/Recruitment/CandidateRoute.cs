namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>The four ways in which a candidate can stand up to a procedure. Dutch calls several of them "bezwaar"; they are different rights.</summary>
public enum CandidateRoute
{
    /// <summary>Contesting the decision (GDPR Art. 22(3)): another reviewer judges anew, without the proposal; the effects are suspended.</summary>
    Contest,

    /// <summary>Objecting to the use of data (GDPR Art. 21): no AI looks at the application any more.</summary>
    Objection,

    /// <summary>Having mistakes corrected (GDPR Art. 16).</summary>
    Correction,

    /// <summary>Objection under the Algemene wet bestuursrecht: public bodies only, within six weeks.</summary>
    AwbObjection,
}
