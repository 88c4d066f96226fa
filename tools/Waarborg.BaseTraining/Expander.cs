using System.Text;
using Waarborg.Learning;

namespace Waarborg.BaseTraining;

/// <summary>Makes a text of a template in which {a|b|c} is a choice; choices may stand in choices.</summary>
internal static class Expander
{
    public static string Expand(string template, SeededRandom random)
    {
        var at = 0;
        return Sequence(template, ref at, random, inside: false);
    }

    private static string Sequence(string template, ref int at, SeededRandom random, bool inside)
    {
        var options = new List<string>();
        var text = new StringBuilder();
        for (; at < template.Length; at++)
        {
            var sign = template[at];
            if (sign == '{')
            {
                at++;
                text.Append(Sequence(template, ref at, random, inside: true));
            }
            else if (inside && sign == '|')
            {
                options.Add(text.ToString());
                text.Clear();
            }
            else if (inside && sign == '}')
            {
                break;
            }
            else
            {
                text.Append(sign);
            }
        }
        options.Add(text.ToString());
        return options[random.NextInt32(options.Count)];
    }
}
