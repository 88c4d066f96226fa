using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Waarborg.Chain.People;
using Waarborg.Web.Access;
using Waarborg.Web.Endpoints;
using Waarborg.Web.Layout;
using Waarborg.Web.Pages;
using Waarborg.Web.Texts;

namespace Waarborg.Web;

/// <summary>Puts the pages together. The host adds the chain, the stores of Identity and the data protection keys.</summary>
public static class WebServices
{
    private const long MaximumUpload = 300L * 1024 * 1024;
    private const int KeptInMemory = 32 * 1024 * 1024;

    private static readonly TimeSpan SignInLifetime = TimeSpan.FromHours(8);

    /// <summary>Adds what the pages need, except accounts: see <see cref="AddWaarborgIdentity"/>.</summary>
    public static IServiceCollection AddWaarborgWeb(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("waarborg-form", CookieSecurePolicy.SameAsRequest));
        // Uploads hold personal data: what fits stays in memory, so that little of it touches the disk of the server.
        services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = MaximumUpload;
            options.MemoryBufferThreshold = KeptInMemory;
            options.ValueLengthLimit = 4 * 1024 * 1024;
        });
        services.Configure<KestrelServerOptions>(options =>
        {
            options.Limits.MaxRequestBodySize = MaximumUpload;
            options.AddServerHeader = false;
        });
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SetupToken>().AddSingleton<ISetupToken>(provider => provider.GetRequiredService<SetupToken>()).AddSingleton<UploadShelf>();
        services.AddScoped<ITexts>(provider => new RequestTexts(
            LanguageChoice.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext), provider.GetRequiredService<TimeProvider>()));
        return services.AddScoped<AccountDesk>().AddScoped<Colleagues>().AddSingleton<ChainDigest>();
    }

    /// <summary>Adds accounts, sign-in and roles. The host adds the stores to what this returns.</summary>
    public static IdentityBuilder AddWaarborgIdentity(this IServiceCollection services)
    {
        // A role that is taken away is gone within a minute, not after the session.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthorization();
        var identity = services.AddIdentity<Account, IdentityRole<Guid>>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.User.RequireUniqueEmail = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
                // Length beats rules about kinds of characters (NIST SP 800-63B, section 5.1.1.2).
                options.Password.RequiredLength = 12;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            })
            .AddClaimsPrincipalFactory<AccountClaims>().AddDefaultTokenProviders();
        // After the accounts, which set defaults of their own.
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "waarborg";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = SignInLifetime;
            options.SlidingExpiration = true;
            options.LoginPath = "/signin";
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        return identity;
    }

    /// <summary>Adds the security headers, the pages for errors, sign-in and protection against forged forms, in that order.</summary>
    public static WebApplication UseWaarborgWeb(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<ApplicationDoor>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        return app;
    }

    /// <summary>Maps the pages, their assets and the small endpoints behind them.</summary>
    public static IEndpointRouteBuilder MapWaarborgWeb(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRazorComponents<App>();
        endpoints.MapAssets();
        endpoints.MapDownloads();
        endpoints.MapDocumentDownloads();
        endpoints.MapRecruitmentDownloads();
        endpoints.MapJobs();
        endpoints.MapAssistantApi();
        endpoints.MapLanguage();
        endpoints.MapPasskeys();
        endpoints.MapSignOut();
        return endpoints;
    }
}
