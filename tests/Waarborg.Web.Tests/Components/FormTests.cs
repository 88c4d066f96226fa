using Bunit;
using Microsoft.AspNetCore.Components;
using Waarborg.Chain.Problems;
using Waarborg.Web.Components;

namespace Waarborg.Web.Tests.Components;

public sealed class FormTests : ComponentTest
{
    [Theory]
    [MemberData(nameof(Languages))]
    public void A_field_is_tied_to_its_label_help_and_error(string language)
    {
        In(language);
        var field = Render<Field>(p => p.Add(f => f.Name, "person").Add(f => f.Label, "Number").Add(f => f.Help, "Help").Add(f => f.Wrong, "Wrong"));
        var input = field.Find("input");
        Assert.Equal(input.Id, field.Find("label").GetAttribute("for"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.All(input.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(field.Find($"#{id}")));
    }

    [Fact]
    public void A_password_is_never_written_back()
    {
        In("nl");
        Assert.DoesNotContain("secret", Render<Field>(p => p.Add(f => f.Name, "password").Add(f => f.Type, "password").Add(f => f.Value, "secret")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_is_shown_as_text()
    {
        In("nl");
        var field = Render<Field>(p => p.Add(f => f.Name, "text").Add(f => f.Type, "textarea").Add(f => f.Value, "</textarea><script>alert(1)</script>"));
        Assert.Empty(field.FindAll("script"));
    }

    [Fact]
    public void Nothing_is_chosen_beforehand()
    {
        In("nl");
        var choices = Render<Choices>(p => p.Add(c => c.Name, "kind").Add(c => c.Legend, "Kind").Add(c => c.Options, [("a", "A", null), ("b", "B", "hint")]));
        Assert.Empty(choices.FindAll("[checked]"));
        Assert.All(choices.FindAll("input"), input => Assert.NotNull(choices.Find($"label[for={input.Id}]")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Problems_name_file_line_and_column_and_lead_to_the_field(string language)
    {
        var text = In(language);
        var problem = new Problem("manifest.missing-key", new("Er ontbreekt iets.", "Something is missing."), "activity.yaml", 3, 7);
        var shown = Render<Outcomes>(p => p.Add(o => o.Problems, [problem]).Add(o => o.Anchor, _ => "yaml"));
        Assert.Equal("#yaml", shown.Find("li a").GetAttribute("href"));
        Assert.Equal($"activity.yaml, {text["common.line", 3]}, {text["common.column", 7]}", shown.Find(".place").TextContent);
        Assert.Equal("alert", shown.Find(".alert").GetAttribute("role"));
    }

    [Fact]
    public void An_unknown_message_in_the_address_is_not_shown()
    {
        In("nl");
        Assert.Equal("", Render<Outcomes>(p => p.Add(o => o.Done, "<b>you won</b>")).Markup.Trim());
    }

    [Fact]
    public void A_form_is_posted_and_protected()
    {
        In("nl");
        var form = Render<PostForm>(p => p.Add(f => f.Name, "upload").Add(f => f.Upload, true).Add(f => f.OnSubmit, EventCallback.Empty));
        Assert.Equal("post", form.Find("form").GetAttribute("method"));
        Assert.Equal("multipart/form-data", form.Find("form").GetAttribute("enctype"));
        Assert.NotNull(form.Find("input[name=__RequestVerificationToken]"));
    }
}
