using Microsoft.AspNetCore.Components;
using SafetyMonth.Dashboard.Data;
using SafetyMonth.Dashboard.Filters;
using SafetyMonth.Dashboard.Text;
using SafetyMonth.Dashboard.Web;

namespace SafetyMonth.Dashboard.Components;

/// <summary>A page over the warehouse. It is shown only where there is data; see <see cref="DataShell"/>.</summary>
public abstract class DataPage : ComponentBase
{
    /// <summary>The page's words.</summary>
    [Inject]
    protected Words Words { get; set; } = null!;

    /// <summary>Links that keep the page's state.</summary>
    [Inject]
    protected PageLinks Links { get; set; } = null!;

    /// <summary>The data.</summary>
    protected PageData Data => Source.Data!;

    /// <summary>The filter in the address.</summary>
    protected Filter Filter { get; private set; } = null!;

    /// <summary>The request.</summary>
    protected HttpContext Context => Accessor.HttpContext!;

    [Inject]
    private PageSource Source { get; set; } = null!;

    [Inject]
    private IHttpContextAccessor Accessor { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Reads what the page shows; false where the address means nothing in this warehouse.</summary>
    protected abstract bool Load();

    /// <inheritdoc />
    protected sealed override void OnInitialized()
    {
        Filter = Filter.Of(Context.Request.Query);
        if (!Load())
            Navigation.NotFound();
    }
}
