package fr.relais.activity.relance;

import fr.relais.activity.Trace;
import fr.relais.kit.value.Siret;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** The e-mail address at which a gestionnaire wants its reminders; none before it gives one, nor after it withdraws it. */
@Entity
@Table(name = "adresse_relance")
public class AdresseRelance {

    @Id
    private String gestionnaire;

    @Version
    private Long revision;

    private String courriel;

    @Embedded
    @EmbeddedColumnNaming("donnee_%s")
    private Trace donnee;

    protected AdresseRelance() {}

    AdresseRelance(Siret gestionnaire) {
        this.gestionnaire = gestionnaire.value();
    }

    void change(Optional<String> address, Trace trace) {
        courriel = address.orElse(null);
        donnee = trace;
    }

    public Optional<String> courriel() {
        return Optional.ofNullable(courriel);
    }

    /** Counts the acts: 0 before the first one. */
    public long revision() {
        return revision == null ? 0 : revision + 1;
    }
}
