namespace Waarborg.Acceptance.Tests;

/// <summary>What the journey through case 3 came to.</summary>
[Collection(PatientGroup.Name)]
public sealed class PatientTests(PatientJourney journey)
{
    [Fact]
    public void Every_page_along_the_way_can_be_used_by_everybody() => Assert.True(journey.Findings.Count == 0, string.Join('\n', journey.Findings));

    [Fact]
    public void A_dpia_about_patients_waits_until_they_were_asked() => Assert.Contains("cliëntenraad", journey.TooEarly, StringComparison.Ordinal);

    [Fact]
    public void One_click_opens_the_source_with_the_passage_marked()
    {
        Assert.Contains("metformine", journey.Opened.Sentence, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual("", journey.Opened.Passage);
    }

    [Fact]
    public void A_sentence_that_the_record_contradicts_is_not_kept() => Assert.NotEqual("", journey.Objection);

    [Fact]
    public void A_clinician_confirms_withdraws_and_has_it_made_anew_without_the_sentence()
    {
        Assert.Equal(["Concept", "Bevestigd", "Ingetrokken", "Concept"], journey.States);
        Assert.Equal(1, journey.LeftOut);
    }

    [Fact]
    public void The_patient_sees_who_looked_the_ai_too_and_the_link_opens_once()
    {
        Assert.Contains("Eva Smit", journey.Visit.Looked, StringComparison.Ordinal);
        Assert.Contains("AI", journey.Visit.Looked, StringComparison.Ordinal);
        Assert.Equal(410, journey.Visit.SecondTime);
    }

    [Fact]
    public void A_no_takes_the_draft_away_at_once() => Assert.Equal((1, 0, false), journey.SaidNo);

    [Fact]
    public void An_emergency_that_the_dpo_finds_unjustified_shuts_the_record()
    {
        Assert.Contains("niet aanspreekbaar", journey.Emergency.Reason, StringComparison.Ordinal);
        Assert.Contains("behandelrelatie", journey.Emergency.Shut, StringComparison.Ordinal);
    }

    [Fact]
    public void A_third_party_gets_a_table_only_when_it_was_released_and_nothing_once_the_set_is_destroyed()
    {
        Assert.DoesNotContain("vrouw", journey.Table.Before, StringComparison.Ordinal);
        Assert.Contains("vrouw", journey.Table.After, StringComparison.Ordinal);
        Assert.Equal(404, journey.Table.Destroyed);
        Assert.Contains("sealed-set-certificate", journey.Certificate, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_go_to_who_asked_for_them_once_released_and_to_nobody_else()
    {
        Assert.Equal(404, journey.Weights.Before);
        Assert.Equal([403, 403, 403, 404], journey.Weights.Others);
        Assert.True(journey.Weights.Size > 10_000, $"{journey.Weights.Size} bytes");
        Assert.Equal(404, journey.Weights.Destroyed);
        Assert.Contains("mensen van wie het leerde", journey.Model.Audit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_left_is_in_the_certificate_and_is_called_back_until_that_is_done()
    {
        var statement = System.Text.Json.Nodes.JsonNode.Parse(System.Text.Json.Nodes.JsonNode.Parse(journey.Certificate)!["statement"]!.GetValue<string>())!;
        var models = statement["models"]!.AsArray();
        Assert.Equal(journey.Trained, models.Count);
        var model = Assert.Single(models, m => m!["copiesOutside"]!.GetValue<bool>())!;
        Assert.Equal("Zorgtaal BV (fictief)", model["outside"]!["recipient"]!.GetValue<string>());
        Assert.Contains("afgerond", journey.Model.Recall, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_leaks_outside_names_who_had_it_and_what_bounds_it()
    {
        foreach (var text in new[] { journey.Leak, journey.LeakForm })
        {
            Assert.Contains("Zorgtaal BV (fictief): Zed Visser, die gewichten meenam", text, StringComparison.Ordinal);
            Assert.Contains("Brieven aanvullen in het eigen ziekenhuis.", text, StringComparison.Ordinal);
            Assert.Contains("epsilon", text, StringComparison.Ordinal);
        }
        Assert.Contains("wist", journey.Leak, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_way_to_weights_or_rows_exists_over_http()
    {
        var id = journey.WeightsUrl.Split('/')[^1];
        foreach (var address in new[] { $"/downloads/model/{id}", $"/work/jobs/{id}", "/activities/patient-summaries-training/train", "/activities/patient-summaries-training/prepare/review" })
        {
            var response = await journey.Zed.Page.APIRequest.GetAsync(journey.Product.Url + address, new() { MaxRedirects = 0 });
            Assert.True(response.Status == 403, $"{address}: {response.Status}");
        }
        var posted = await journey.Zed.Page.APIRequest.PostAsync(journey.Product.Url + journey.WeightsUrl, new() { MaxRedirects = 0 });
        Assert.True(posted.Status is 400 or 404 or 405, $"{posted.Status}");
    }

    [Fact]
    public async Task A_third_party_opens_no_other_address()
    {
        foreach (var address in new[]
        {
            "/log", "/datasets", "/models", "/findings", "/register", "/requests", "/work", "/accounts", "/activities/patient-summaries-training", "/activities/patient-summaries-training/sealed",
            "/activities/patient-summaries-training/records", "/activities/patient-summaries/patients", "/activities/patient-summaries/access", "/downloads/receipt/0",
            $"/downloads/sealed-set/{journey.SetUrl.Split('/')[^1]}", $"/downloads/export/{journey.SetUrl.Split('/')[^1]}",
        })
        {
            var response = await journey.Zed.Page.APIRequest.GetAsync(journey.Product.Url + address, new() { MaxRedirects = 0 });
            Assert.True(response.Status == 403, $"{address}: {response.Status}");
        }
    }

    [Fact]
    public void Nothing_of_a_patient_is_in_what_the_product_wrote()
    {
        foreach (var secret in new[] { "Leusden", "4989798", "999914789", "metformine" }) Assert.DoesNotContain(secret, journey.Product.Written, StringComparison.OrdinalIgnoreCase);
    }
}
