package fr.relais.funding.service;

import fr.relais.infrastructure.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** Somebody who owns the database of the service: no policy hides a row from it, and it may silence a trigger. */
final class Proprietaire {

    private Proprietaire() {}

    static Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class));
        return source.getConnection(EmbeddedDatabase.OWNER, EmbeddedDatabase.PASSWORD);
    }
}
