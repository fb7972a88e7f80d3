package fr.relais.kit.operation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A bulk act that was accepted: by whom, when, and of which type. */
@Entity
@Table(name = "operation")
class Operation {

    @Id
    UUID id;

    String type;

    /** The subject of the author's token: the only one who may read it. */
    String auteur;

    /** The {@link Author} as JSON. */
    String acteur;

    Instant demandeeLe;
}
