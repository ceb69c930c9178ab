using Gereedschapskist.Api.Platform.Publicatie;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Tests.Platform;

/// <summary>"Klopt dit niet?" leads to the publisher, with what we say and where we read it filled in.</summary>
public class CorrectieadresTests
{
    [Theory]
    [InlineData(null, "mailto:vraag@gist.example?subject=Klopt%20dit%20niet%3F%20Otago%3A%20Kosten%20%26%20zo&body=Pagina%3A%20https%3A%2F%2Fgist.example%2Finterventies%2Fotago")]
    [InlineData("mailto:fout@gist.example", "mailto:fout@gist.example?subject=Klopt%20dit%20niet%3F%20Otago%3A%20Kosten%20%26%20zo&body=Pagina")]
    [InlineData("https://gist.example/issues/new?title={onderwerp}&body={tekst}", "https://gist.example/issues/new?title=Klopt%20dit%20niet%3F%20Otago%3A%20Kosten%20%26%20zo&body=Pagina")]
    public void Het_adres_neemt_feit_pagina_en_bron_mee(string? ingesteld, string begin)
    {
        var adres = Adres(ingesteld).Voor("Otago", "Kosten & zo", "/interventies/otago", ["Menukaart, https://bron.example/?a=b&c"]);

        Assert.StartsWith(begin, adres, StringComparison.Ordinal);
        Assert.Contains("Onze bron: Menukaart, https://bron.example/?a=b&c", Uri.UnescapeDataString(adres), StringComparison.Ordinal);
        Assert.True(Uri.TryCreate(adres, UriKind.Absolute, out _));
    }

    [Fact]
    public void Een_formulier_zonder_plek_voor_tekst_blijft_zoals_het_is() =>
        Assert.Equal("https://gist.example/meld", Adres("https://gist.example/meld").Voor("Otago", "Kosten", "/interventies/otago", []));

    private static Correctieadres Adres(string? ingesteld) => new(Options.Create(new Publicatieopties
    {
        BasisUrl = "https://gist.example",
        ContactEmail = "vraag@gist.example",
        Correctieadres = ingesteld,
    }));
}
