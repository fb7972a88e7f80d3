package fr.relais.kit.identity;

import fr.relais.kit.event.Ids;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The act under way: by whom, which operation, from where; empty until somebody is identified. */
@RequestScoped
public class ActeEnCours {

    private final UUID id = Ids.newId();
    private Acteur acteur;
    private String operation = "";
    private String depuis = "";

    void open(Acteur acteur, String operation, String depuis) {
        this.acteur = acteur;
        this.operation = operation;
        this.depuis = depuis;
    }

    UUID id() {
        return id;
    }

    Optional<Acteur> acteur() {
        return Optional.ofNullable(acteur);
    }

    String operation() {
        return operation;
    }

    String depuis() {
        return depuis;
    }
}
