using Microsoft.AspNetCore.Mvc.Filters;

namespace Gereedschapskist.Browser.Tests;

/// <summary>Breaks a page on demand, to see what a visitor then gets.</summary>
internal sealed class Stukmaker : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.HttpContext.Request.Query.ContainsKey(Browserfixture.Stuk))
        {
            throw new InvalidOperationException("Stuk, omdat de test daarom vraagt.");
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
        // Only the way in breaks.
    }
}
