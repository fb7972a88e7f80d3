package fr.relais.activity;

import fr.relais.kit.identity.Roles;
import fr.relais.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A Caf that no other test knows of, so that its calendar is this test's alone, and the agents who act for it. */
public record UneCaf(String code) {

    private static final AtomicInteger NEXT = new AtomicInteger(300);
    private static final AtomicInteger DOSSIERS = new AtomicInteger(50_000);

    public static UneCaf nouvelle() {
        return new UneCaf(Integer.toString(NEXT.incrementAndGet()));
    }

    /** One of its dossiers, run by the Ville de Meaux. */
    public UneConvention convention() {
        return UneConvention.duDossier(code + "-2019" + DOSSIERS.incrementAndGet());
    }

    public String gestionnaireConseil() {
        return agent(Roles.GESTIONNAIRE_CONSEIL);
    }

    public String agent(String role) {
        return Tokens.issuer().token(role + "-" + code, "X", Set.of(role), Optional.of(code), Optional.empty());
    }

    public ValidatableResponse fixe(int exercice, String type, int revision, String ouverture, String limite) {
        return Api.as(gestionnaireConseil())
                .header("If-Match", "\"" + revision + "\"")
                .body("{\"ouverture\": \"%s\", \"limite\": \"%s\"}".formatted(ouverture, limite))
                .put("/campagnes/" + exercice + "/" + type)
                .then();
    }

    public ValidatableResponse reporte(Api api, String type, int revision, String limite) {
        return Api.as(gestionnaireConseil())
                .header("If-Match", "\"" + revision + "\"")
                .body("{\"limite\": \"%s\", \"motif\": \"Remplacement.\"}".formatted(limite))
                .put(api.path("/echeances/" + type + "/report"))
                .then();
    }
}
