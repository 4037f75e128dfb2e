using SafetyMonth.Warehouse.Checking.Judging;

namespace SafetyMonth.Warehouse.Checking.Evidence;

/// <summary>One kind of term in what makes a unit's returns surprising. A block's surprise is the sum of its terms.</summary>
internal interface IEvidence
{
    /// <summary>Its name in flags.</summary>
    string Name { get; }

    /// <summary>The terms that depend on a cell, each by a return and a number of its own.</summary>
    IEnumerable<(int Return, int Term)> Touched(int i, int column);

    /// <summary>How surprising a term is with the block's present values, in nats.</summary>
    double Surprise(int i, int term);

    /// <summary>Why a cell is doubtful by this term, without the full stop; the cell may be in another return than the term.</summary>
    Reason Explain(int i, int term, (int Return, int Column) cell);
}
