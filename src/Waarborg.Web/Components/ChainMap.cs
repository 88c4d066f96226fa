using Waarborg.Law;

namespace Waarborg.Web.Components;

/// <summary>Which page is the desk of which stage.</summary>
internal static class ChainMap
{
    internal static string Page(Stage stage) => stage switch
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
        : Url(activity.Id, stage);

    internal static string Url(string activityId, Stage stage) => $"/activities/{activityId}/{Page(stage)}";
}
