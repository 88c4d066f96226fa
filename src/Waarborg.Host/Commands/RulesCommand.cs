using System.CommandLine;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg rules</c>: the rule book as a readable document (Markdown).</summary>
internal static class RulesCommand
{
    internal static Command Create()
    {
        var lang = CommonOptions.Lang();
        var command = new Command("rules", "Print the rule book as Markdown.") { lang };
        command.SetAction(parsed =>
        {
            Console.Write(RuleBookDocument.Markdown(RuleBook.Current, parsed.GetRequiredValue(lang)));
            return CommandLine.Done;
        });
        return command;
    }
}
