package fr.relais.kit.operation;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of an operation: what is asked, then either the reference of what was made or why it was refused. */
@Entity
@Table(name = "operation_ligne")
class Ligne {

    @Id
    UUID id;

    UUID operation;
    int rang;
    String contenu;

    @Enumerated(EnumType.STRING)
    LigneView.Statut statut;

    int essais;
    String reference;
    String code;
    String regle;
    String detail;
    String pointer;
    Instant traiteeLe;

    void done(String made, Instant now) {
        statut = LigneView.Statut.FAITE;
        reference = made;
        traiteeLe = now;
    }

    void refused(Refused refused, Instant now) {
        statut = LigneView.Statut.REFUSEE;
        code = refused.code().name();
        regle = refused.code().regle();
        detail = refused.getMessage();
        pointer = refused.violations().stream()
                .map(Violation::pointer)
                .findFirst()
                .orElse(null);
        traiteeLe = now;
    }

    /** Lines that failed for a passing reason let the others go first. */
    void postponed() {
        essais++;
    }
}
