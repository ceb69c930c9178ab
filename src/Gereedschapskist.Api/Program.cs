using Gereedschapskist.Api;
using Gereedschapskist.Api.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddGereedschapskist();

    var app = builder.Build();
    app.UseGereedschapskist();
    app.Run();
    return 0;
}
catch (StartGeweigerdException fout)
{
    await Console.Error.WriteLineAsync(fout.Message);
    return 1;
}

public partial class Program;
