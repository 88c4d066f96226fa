using Spectre.Console;

namespace Waarborg.Host.Commands;

/// <summary>Shows a progress bar on a terminal, and a line for every tenth elsewhere.</summary>
internal static class Progress
{
    internal static async Task<T> WhileAsync<T>(string title, Func<Action<double>, Task<T>> work)
    {
        if (!AnsiConsole.Profile.Capabilities.Ansi || Console.IsOutputRedirected) return await PlainAsync(title, work);
        return await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(title, maxValue: 1);
                var result = await work(share => task.Value = share);
                task.Value = 1;
                return result;
            });
    }

    private static async Task<T> PlainAsync<T>(string title, Func<Action<double>, Task<T>> work)
    {
        var shown = -1;
        return await work(share =>
        {
            var tenth = (int)(share * 10);
            if (tenth <= shown) return;
            shown = tenth;
            Console.WriteLine($"  {title} {tenth * 10} %");
        });
    }
}
