using Waarborg.Law;

namespace Waarborg.Web.Components;

/// <summary>Which page is the desk of which stage.</summary>
internal static class ChainMap
{
    /// <summary>Whether an activity is about patient records, which have pages of their own.</summary>
    internal static bool IsAboutPatients(Activity activity) => activity.SubjectCategories.Contains("patients");

    internal static string Page(Activity activity, Stage stage) => (IsAboutPatients(activity), stage) switch
    {
        (true, Stage.Collect) => "records",
        (true, Stage.Prepare) => "sealed",
        (true, Stage.Apply) => "patients",
        (true, Stage.Oversee) => "validation",
        _ => Page(stage),
    };

    private static string Page(Stage stage) => stage switch
    {
        Stage.Collect => "collect",
        Stage.Prepare => "prepare",
        Stage.Train => "train",
        Stage.Apply => "ask",
        Stage.Oversee => "handovers",
        _ => "notices",
    };

    /// <summary>The desk of a stage of this activity: applications have rooms of their own.</summary>
    internal static string Url(Activity activity, Stage stage) => activity.PurposeKind == "recruitment" && stage != Stage.Train
        ? $"/activities/{activity.Id}/{(stage switch { Stage.Oversee => "desk", Stage.Rights => "candidate-requests", _ => "vacancies" })}"
        : $"/activities/{activity.Id}/{Page(activity, stage)}";
}
