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

    internal static string Url(string activityId, Stage stage) => $"/activities/{activityId}/{Page(stage)}";
}
