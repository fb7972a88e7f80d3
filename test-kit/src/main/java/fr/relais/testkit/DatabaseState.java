package fr.relais.testkit;

import fr.relais.infrastructure.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Sees in one statement whether a row was added, changed or removed anywhere in a database: by table, the number of rows
 * and the last transaction that wrote one. Of the outbox only the number counts: its relay marks rows in its own time.
 * As long as no transaction of the server ended, nothing can have changed, and no table is read again.
 */
public final class DatabaseState implements Supplier<Map<String, String>> {
    private static final String FUNCTION = """
            create function pg_temp.etat() returns table (nom text, contenu text) language plpgsql as $$
            begin
              for nom in select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema')
              loop
                execute format('select count(*) || case when $1 then '''' else
                    '' rows, last by '' || coalesce(max(xmin::text::bigint), 0) end from %s', nom)
                  using nom like '%.outbox' into contenu;
                return next;
              end loop;
            end $$""";

    /** Kept as long as the JVM: thousands of looks, one connection for each database. */
    private static final Map<String, DatabaseState> OPEN = new ConcurrentHashMap<>();

    private final PreparedStatement ended;
    private final PreparedStatement query;
    private String seen = "";
    private Map<String, String> last = Map.of();

    private DatabaseState(String jdbcUrl) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl);
        try {
            // The owner of the database: no policy hides a row from it.
            Connection connection = source.getConnection(EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
            try (Statement statement = connection.createStatement()) {
                statement.execute(FUNCTION);
            }
            ended = connection.prepareStatement("select pg_current_snapshot()::text");
            query = connection.prepareStatement("select nom, contenu from pg_temp.etat()");
        } catch (SQLException e) {
            throw new IllegalStateException("No look at " + jdbcUrl, e);
        }
    }

    /** Of the service of the present {@code @QuarkusTest}. */
    public static DatabaseState ofService() {
        return of(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class));
    }

    static DatabaseState of(String jdbcUrl) {
        return OPEN.computeIfAbsent(jdbcUrl, DatabaseState::new);
    }

    @Override
    public synchronized Map<String, String> get() {
        try {
            // Before the rows: what ends between the two looks is looked at again, never missed.
            String now = snapshot();
            if (!now.equals(seen)) {
                last = rows();
                seen = now;
            }
            return last;
        } catch (SQLException e) {
            throw new IllegalStateException("The state could not be read", e);
        }
    }

    /** Which transactions a statement sees: two of the same text see the same rows. */
    private String snapshot() throws SQLException {
        try (ResultSet row = ended.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private Map<String, String> rows() throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
        }
        return Collections.unmodifiableMap(tables);
    }
}
