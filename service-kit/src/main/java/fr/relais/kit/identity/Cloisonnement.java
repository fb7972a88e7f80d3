package fr.relais.kit.identity;

import fr.relais.kit.event.Ids;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells the database who holds a connection, each time one is taken: its policies hide what this actor may not know of, its
 * triggers record who acted. Work that serves no request (a message, a schedule) is the system's and sees everything.
 */
@Singleton
public class Cloisonnement implements AgroalPoolInterceptor {

    private static final String PREFIX = "relais.";

    private final ActeEnCours acte;
    private final CurrentVertxRequest request;
    private final Clock clock;

    Cloisonnement(ActeEnCours acte, CurrentVertxRequest request, Clock clock) {
        this.acte = acte;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Map<String, String> settings = settings();
        String sql = settings.keySet().stream()
                .map(name -> "set_config('" + PREFIX + name + "', ?, false)")
                .collect(Collectors.joining(", ", "select ", ""));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int position = 1;
            for (String value : settings.values()) {
                statement.setString(position++, value);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The perimeter of a connection could not be set", e);
        }
    }

    /** Every variable is set each time: what the previous holder was is never left behind. */
    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("dossier", "");
        settings.put("cause", "");
        settings.put("instant", clock.instant().toString());
        settings.put("jour", LocalDate.now(clock).toString());
        boolean isRequest = Arc.container().requestContext().isActive();
        if (isRequest && acte.acteur().isPresent()) {
            putActeur(settings, acte.acteur().get());
        } else {
            putNobody(settings, isRequest && request.getCurrent() != null ? Portee.AUCUNE : Portee.SYSTEME);
        }
        return settings;
    }

    private void putActeur(Map<String, String> settings, Acteur acteur) {
        Portee portee = acteur.portee();
        settings.put("portee", portee.name());
        settings.put("cote", portee.cote());
        settings.put("code_caf", acteur.codeCaf().orElse(""));
        settings.put("siret", acteur.siret().map(Object::toString).orElse(""));
        settings.put("acteur", acteur.id());
        settings.put("roles", acteur.roles().stream().sorted().collect(Collectors.joining(",")));
        settings.put("pour", acteur.pour().orElse(""));
        settings.put("acte", acte.id().toString());
        settings.put("operation", acte.operation());
        settings.put("depuis", acte.depuis());
    }

    private static void putNobody(Map<String, String> settings, Portee portee) {
        settings.put("portee", portee.name());
        settings.put("cote", portee.cote());
        settings.put("code_caf", "");
        settings.put("siret", "");
        settings.put("acteur", "systeme");
        settings.put("roles", "");
        settings.put("pour", "");
        settings.put("acte", Ids.newId().toString());
        settings.put("operation", "interne");
        settings.put("depuis", "");
    }
}
