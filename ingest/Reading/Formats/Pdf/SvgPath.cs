using System.Globalization;

namespace SafetyMonth.Ingest.Reading.Formats.Pdf;

/// <summary>Reads an SVG path of straight lines, as cairo writes it: absolute <c>M</c>, <c>L</c>, <c>H</c>, <c>V</c> and <c>Z</c>.</summary>
internal static class SvgPath
{
    private const int MostPoints = 20_000;

    /// <summary>The path's pieces as points on the page; a piece with a curve, or beyond the limit, is left out.</summary>
    public static IEnumerable<IReadOnlyList<(double X, double Y)>> Pieces(string path, double[] matrix)
    {
        var tokens = path.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var points = new List<(double X, double Y)>();
        var isStraight = true;
        (double X, double Y) at = default;
        for (var i = 0; i < tokens.Length && i < MostPoints; i++)
        {
            switch (tokens[i])
            {
                case "M":
                    if (points.Count > 1 && isStraight)
                        yield return points.ConvertAll(point => Place(point, matrix));
                    points.Clear();
                    isStraight = true;
                    at = (Number(tokens, ++i), Number(tokens, ++i));
                    break;
                case "L":
                    at = (Number(tokens, ++i), Number(tokens, ++i));
                    break;
                case "H":
                    at.X = Number(tokens, ++i);
                    break;
                case "V":
                    at.Y = Number(tokens, ++i);
                    break;
                case "Z" when points.Count > 0:
                    at = points[0];
                    break;
                default:
                    isStraight = false;
                    continue;
            }
            points.Add(at);
        }
        if (points.Count > 1 && isStraight)
            yield return points.ConvertAll(point => Place(point, matrix));
    }

    /// <summary>The six numbers of a <c>matrix(…)</c>; where there is none, those that change nothing.</summary>
    public static double[] Matrix(string? transform)
    {
        const string opening = "matrix(";
        if (transform is null || !transform.StartsWith(opening, StringComparison.Ordinal))
            return [1, 0, 0, 1, 0, 0];
        var tokens = transform[opening.Length..].Split([',', ' ', ')'], StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, 6).Select(index => Number(tokens, index))];
    }

    private static (double X, double Y) Place((double X, double Y) point, double[] matrix)
        => (matrix[0] * point.X + matrix[2] * point.Y + matrix[4], matrix[1] * point.X + matrix[3] * point.Y + matrix[5]);

    private static double Number(string[] tokens, int index)
        => index < tokens.Length && double.TryParse(tokens[index], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
