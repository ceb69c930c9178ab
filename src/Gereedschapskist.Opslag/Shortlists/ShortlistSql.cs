namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>The statements of <see cref="ShortlistRepository"/>.</summary>
internal static class ShortlistSql
{
    public const string Rechten = """
        SELECT
            geheim_hash   AS GeheimHash,
            deelcode_hash AS DeelcodeHash,
            verwijderd_op AS VerwijderdOp
        FROM shortlist
        WHERE id = @id AND verloopt_op > @nu
        """;

    public const string Lees = """
        SELECT
            s.id            AS Id,
            v.versie        AS Versie,
            v.inhoud        AS Inhoud,
            s.aangemaakt_op AS AangemaaktOp,
            v.opgeslagen_op AS OpgeslagenOp,
            s.verloopt_op   AS VerlooptOp
        FROM shortlist AS s
        JOIN shortlist_versie AS v ON v.shortlist_id = s.id
        WHERE s.id = @id AND v.versie = COALESCE(@versie, s.versie)
        """;

    // Counted inside the write, so that the limit also holds for two who create at once.
    public const string Maak = """
        INSERT INTO shortlist (id, geheim_hash, versie, aangemaakt_op, gewijzigd_op, verloopt_op)
        SELECT @id, @geheimHash, 1, @nu, @nu, @verlooptOp
        WHERE (SELECT COUNT(*) FROM shortlist) < @MaxAantal
        """;

    // The version in the condition is the whole of optimistic concurrency: only one of two writers finds it unchanged.
    public const string Verhoog = """
        UPDATE shortlist
        SET versie = versie + 1, gewijzigd_op = @nu, verloopt_op = @verlooptOp
        WHERE id = @id AND versie = @verwacht
        """;

    public const string BewaarVersie = """
        INSERT INTO shortlist_versie (shortlist_id, versie, inhoud, opgeslagen_op)
        VALUES (@id, @versie, @inhoud, @nu);

        DELETE FROM shortlist_versie
        WHERE shortlist_id = @id AND versie <= @versie - @MaxVersies;
        """;

    public const string BewaarTeLaat = """
        INSERT INTO shortlist_te_laat (shortlist_id, gebaseerd_op, inhoud, ingediend_op)
        VALUES (@id, @verwacht, @inhoud, @nu);

        DELETE FROM shortlist_te_laat
        WHERE shortlist_id = @id AND nummer NOT IN (
            SELECT nummer FROM shortlist_te_laat WHERE shortlist_id = @id ORDER BY nummer DESC LIMIT @MaxTeLaat);
        """;

    public const string TeLaat = """
        SELECT
            gebaseerd_op AS GebaseerdOp,
            inhoud       AS Inhoud,
            ingediend_op AS IngediendOp
        FROM shortlist_te_laat
        WHERE shortlist_id = @id
        ORDER BY nummer
        """;

    public const string Versies = "SELECT versie FROM shortlist_versie WHERE shortlist_id = @id ORDER BY versie";

    public const string ZetDeelcode = "UPDATE shortlist SET deelcode_hash = @hash WHERE id = @id";

    // The old one in the condition: of two who renew at once, one gets a secret that works and the other hears that his is gone.
    public const string ZetGeheim = "UPDATE shortlist SET geheim_hash = @hash WHERE id = @id AND geheim_hash = @oud";

    public const string ZetVerwijderd = "UPDATE shortlist SET verwijderd_op = @verwijderdOp WHERE id = @id";

    public const string Wis = "DELETE FROM shortlist WHERE verloopt_op <= @nu OR verwijderd_op <= @grens";

    public const string Klokstand = "SELECT gezien_op AS GezienOp, opruimen_vanaf AS OpruimenVanaf FROM klokstand";

    public const string BewaarKlokstand = """
        INSERT INTO klokstand (nummer, gezien_op, opruimen_vanaf)
        VALUES (1, @GezienOp, @OpruimenVanaf)
        ON CONFLICT (nummer) DO UPDATE SET gezien_op = excluded.gezien_op, opruimen_vanaf = excluded.opruimen_vanaf
        """;

    public const string Herhaling = """
        SELECT
            inhoud_hash  AS InhoudHash,
            zout         AS Zout,
            shortlist_id AS ShortlistId
        FROM herhaling
        WHERE sleutel_hash = @sleutelHash AND gemaakt_op > @grens
        """;

    // A key that is older than it is remembered may be used again.
    public const string BewaarHerhaling = """
        INSERT INTO herhaling (sleutel_hash, inhoud_hash, zout, shortlist_id, gemaakt_op)
        VALUES (@sleutelHash, @inhoudHash, @zout, @id, @nu)
        ON CONFLICT (sleutel_hash) DO UPDATE
        SET inhoud_hash = excluded.inhoud_hash, zout = excluded.zout, shortlist_id = excluded.shortlist_id, gemaakt_op = excluded.gemaakt_op
        """;

    public const string WisHerhalingen = "DELETE FROM herhaling WHERE gemaakt_op <= @grens";
}
