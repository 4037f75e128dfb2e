using System.Text;
using System.Text.RegularExpressions;
using SafetyMonth.Ingest.Forms;

namespace SafetyMonth.Ingest.Normalising;

/// <summary>Where a reporting unit belongs.</summary>
/// <param name="RegionCode">The region's code, or null where the name does not settle it.</param>
/// <param name="Reason">Why, in one Chinese sentence.</param>
public sealed record UnitResolution(string? RegionCode, string Reason);

/// <summary>Settles a reporting unit's region from its name as typed.</summary>
/// <remarks>The form's own region is asked first: 城区 in a form of 晋城 is 140502, though the country has several 城区.</remarks>
public static partial class UnitResolver
{
    /// <summary>Resolves a unit.</summary>
    /// <param name="unit">The unit as typed: spaces, full-width letters and a little recognition noise are tolerated.</param>
    /// <param name="form">The form it reports on, or null where unknown.</param>
    public static UnitResolution Resolve(string? unit, Form? form)
    {
        var text = Clean(unit);
        if (text.Length == 0)
            return new UnitResolution(null, "没有写填报单位");
        var directory = RegionDirectory.Default;
        var home = form is null ? null : directory.Find(form.RegionCode);
        if (home is null)
            return Place(text, directory) ?? Unknown(text);
        return AtHome(text, home, directory)
            ?? Office(text, home)
            ?? Place(text, directory)
            ?? Misread(text, home, directory)
            ?? (Company().IsMatch(text) ? new UnitResolution(home.Code, $"企业名称没有写明所在地区，归入发文地区{home.Name}") : null)
            ?? Unknown(text);
    }

    private static UnitResolution Unknown(string text) => new(null, $"“{text}”里没有认出地区");

    /// <summary>A name inside the form's region, or the region's own.</summary>
    private static UnitResolution? AtHome(string text, Region home, RegionDirectory directory)
    {
        bool Inside(RegionName name) => RegionDirectory.IsWithin(name.Region.Code, home.Code) || RegionDirectory.IsWithin(home.Code, name.Region.Code);
        var found = RegionPath.Follow(text, Inside, directory);
        if (found is null)
            return null;
        if (found.Rivals is { } rivals)
            return new UnitResolution(null, rivals);
        found = Branch(text, found, directory) ?? found;
        // A company called 山西… in a city's form sits in that city; its name says no more than the province.
        if (found.Region != home && RegionDirectory.IsWithin(home.Code, found.Region.Code) && Company().IsMatch(text))
            return new UnitResolution(home.Code, $"企业名称只写到{found.Region.Name}，归入发文地区{home.Name}");
        return new UnitResolution(found.Region.Code, $"单位名称写明“{found.Words}”，是发文地区{(found.Region == home ? home.Name : $"{home.Name}的{found.Region.Name}")}");
    }

    /// <summary>A branch named after the bureau: 舟山市城市管理局定海分局.</summary>
    private static RegionPath.Found? Branch(string text, RegionPath.Found bureau, RegionDirectory directory)
    {
        var office = text.IndexOf('局', bureau.Words.Length);
        if (office < 0 || office == text.Length - 1)
            return null;
        bool Below(RegionName name) => name.Region != bureau.Region && RegionDirectory.IsWithin(name.Region.Code, bureau.Region.Code);
        return RegionPath.Follow(text[(office + 1)..], Below, directory) is { Rivals: null } branch ? branch : null;
    }

    /// <summary>An office of the form's own bureau: 市综合行政执法队, 特监科, and in a county's form its township offices.</summary>
    private static UnitResolution? Office(string text, Region home)
    {
        var own = home.Level switch
        {
            RegionLevel.Province => ProvinceOffice().IsMatch(text),
            RegionLevel.City => CityOffice().IsMatch(text),
            _ => CountyOffice().IsMatch(text),
        };
        return own ? new UnitResolution(home.Code, $"“{text}”是发文地区{home.Name}的直属单位或内设机构") : null;
    }

    /// <summary>A name anywhere in the country, where only one region bears it.</summary>
    private static UnitResolution? Place(string text, RegionDirectory directory)
    {
        static bool Plain(RegionName name) => name.Form is NameForm.Full || (name.Form is NameForm.Short && name.Region.Level is not RegionLevel.County);
        var found = RegionPath.Follow(text, Plain, directory);
        return found switch
        {
            null => null,
            { Rivals: { } rivals } => new UnitResolution(null, rivals),
            { Short: true } when Company().IsMatch(text) => null,
            _ => new UnitResolution(found.Region.Code, $"单位名称写明“{found.Words}”，全国只有一处"),
        };
    }

    /// <summary>A county's name with one character misread, where only one in the form's region comes near.</summary>
    private static UnitResolution? Misread(string text, Region home, RegionDirectory directory)
    {
        var rest = text.StartsWith(home.Name, StringComparison.Ordinal) ? text[home.Name.Length..] : text;
        var near = directory.Regions
            .Where(region => region != home && region.Name.Length >= 3 && RegionDirectory.IsWithin(region.Code, home.Code) && IsNear(rest, region.Name))
            .Take(2).ToList();
        return near is [var only] ? new UnitResolution(only.Code, $"“{rest[..only.Name.Length]}”与发文地区{home.Name}的“{only.Name}”只差一个字") : null;
    }

    private static bool IsNear(string text, string name)
        => text.Length >= name.Length && text[name.Length - 1] == name[^1] && text.Zip(name).Count(pair => pair.First != pair.Second) == 1;

    private static string Clean(string? unit)
    {
        var kept = new StringBuilder();
        foreach (var character in HalfWidth.Of(unit is { Length: > 200 } ? unit[..200] : unit ?? ""))
            if (char.IsLetterOrDigit(character))
                kept.Append(character);
        return Seal().Replace(kept.ToString(), "");
    }

    [GeneratedRegex("盖章|公章|签章")]
    private static partial Regex Seal();

    [GeneratedRegex("(公司|集团|厂|协会)$")]
    private static partial Regex Company();

    [GeneratedRegex("^(本|全)?省|^(本局|局机关|机关|直属)|(处|办公室|中心|总队)$")]
    private static partial Regex ProvinceOffice();

    // 市场… is a bureau's own name, not 市 for the city.
    [GeneratedRegex("^(本|全)?市(?!场)|^(本局|局机关|机关|直属)|(科|科室|处|办公室|中心|队)$")]
    private static partial Regex CityOffice();

    [GeneratedRegex("^(本|全)?(区|县|市(?!场))|^(本局|局机关|机关|直属)|(科|科室|办公室|中心|队|所|站)$")]
    private static partial Regex CountyOffice();
}
