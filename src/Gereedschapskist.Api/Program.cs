using Gereedschapskist.Api;

var builder = WebApplication.CreateBuilder(args);
builder.AddGereedschapskist();

var app = builder.Build();
app.UseGereedschapskist();
app.Run();

public partial class Program;
