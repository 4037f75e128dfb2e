using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SafetyMonth.Ingest.Generating.Samples;

/// <summary>What the committed samples are made of, as written in <c>recipe.yaml</c>.</summary>
public sealed class SampleRecipe
{
    /// <summary>The seed of everything.</summary>
    public long Seed { get; set; }

    /// <summary>The forms with their years and units.</summary>
    public IList<SampleSeason> Seasons { get; set; } = [];

    /// <summary>How many files hold the returns of two units.</summary>
    public int SharedFiles { get; set; }

    /// <summary>How many errors of each kind are planted.</summary>
    public IDictionary<string, int> Errors { get; set; } = new Dictionary<string, int>();

    /// <summary>The recipe that comes with the program.</summary>
    public static SampleRecipe Load()
    {
        using var stream = typeof(SampleRecipe).Assembly.GetManifestResourceStream("samples.recipe.yaml")!;
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<SampleRecipe>(reader);
    }
}

/// <summary>A form, its years and how many units report.</summary>
public sealed class SampleSeason
{
    /// <summary>The form's id.</summary>
    public string Form { get; set; } = "";

    /// <summary>The years.</summary>
    public IList<int> Years { get; set; } = [];

    /// <summary>The first so many units of the form's roster.</summary>
    public int Units { get; set; }
}
