using SafetyMonth.Ingest.Generating.Model;

namespace SafetyMonth.Ingest.Generating.Samples;

/// <summary>Puts errors into a list of returns, at most one kind a return.</summary>
public static class ErrorPlanter
{
    /// <summary>The returns with the errors in them, in the same order, and the list of what was planted.</summary>
    /// <param name="returns">The returns of all units.</param>
    /// <param name="errors">How many of each kind.</param>
    /// <param name="seed">The seed.</param>
    public static (IReadOnlyList<ModelReturn> Returns, IReadOnlyList<PlantedError> Errors) Plant(
        IReadOnlyList<ModelReturn> returns, IDictionary<string, int> errors, long seed)
    {
        ArgumentNullException.ThrowIfNull(returns);
        ArgumentNullException.ThrowIfNull(errors);
        var spoilt = returns.ToArray();
        var planted = new List<PlantedError>();
        var seasons = returns.ToLookup(sent => (sent.Form.Id, sent.Unit.Name, sent.Year));
        var free = Enumerable.Range(0, returns.Count).Where(i => seasons[KeyOf(returns[i])].Count(sent => sent.Period == returns[i].Period) == 1).ToList();
        foreach (var (kind, count) in errors.OrderBy(error => error.Key, StringComparer.Ordinal))
        {
            var dice = Dice.For(Dice.Word(seed), "errors", kind);
            // A slip that few returns lend themselves to is tried on many; the recipe's test counts what came of it.
            for (var (done, tries) = (0, 0); done < count && tries < 20 * returns.Count; tries++)
            {
                var i = dice.Pick(free);
                if (Plant(returns[i], [.. seasons[KeyOf(returns[i])]], kind, dice) is not { } result)
                    continue;
                spoilt[i] = result.Return;
                planted.AddRange(result.Errors);
                free.Remove(i);
                done++;
            }
        }

        return (spoilt, planted);
    }

    private static (string, string, int) KeyOf(ModelReturn sent) => (sent.Form.Id, sent.Unit.Name, sent.Year);

    private static (ModelReturn Return, IReadOnlyList<PlantedError> Errors)? Plant(ModelReturn meant, IReadOnlyList<ModelReturn> season, string kind, Dice dice)
    {
        var whole = ErrorKinds.WholeReturns.TryGetValue(kind, out var slip);
        if (!whole && !ErrorKinds.Figures.TryGetValue(kind, out slip))
            throw new InvalidOperationException($"the recipe names an unknown kind of error: {kind}");
        var changes = slip!(meant, season, dice);
        if (changes.Count == 0)
            return null;
        var values = meant.Values.ToArray();
        foreach (var (slot, number) in changes)
            values[slot] = new ModelValue(number, Exact: true);
        var spoilt = meant with { Values = values };
        return (spoilt, whole
            ? [new PlantedError(spoilt, null, null, null, kind)]
            : [.. changes.Select(change => new PlantedError(spoilt, change.Key + 1, change.Value, meant.Values[change.Key].Number, kind))]);
    }
}
