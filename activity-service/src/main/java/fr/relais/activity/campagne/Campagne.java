package fr.relais.activity.campagne;

import fr.relais.activity.Trace;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One campagne of a Caf: the days it has set, or, before it has, the default of the rule book. */
@Entity
@Table(name = "campagne")
public class Campagne {

    @EmbeddedId
    private CleCampagne cle;

    @Version
    private Long revision;

    private LocalDate ouverture;
    private LocalDate limite;

    @Embedded
    @EmbeddedColumnNaming("fixee_%s")
    private Trace fixee;

    protected Campagne() {}

    Campagne(CleCampagne cle) {
        this.cle = cle;
    }

    void fix(DatesCampagne dates, Trace trace) {
        dates.requireFor(cle.exercice());
        ouverture = dates.ouverture();
        limite = dates.limite();
        fixee = trace;
    }

    /** When the data is due; nothing is due of an actualisé as long as the Caf has not set its campagne (DL-7). */
    public Optional<Echeance> echeance() {
        return Optional.ofNullable(limite)
                .or(() -> cle.type().limiteParDefaut(cle.exercice()))
                .map(last -> new Echeance(Optional.ofNullable(ouverture), last, ZoneCaf.of(cle.codeCaf())));
    }

    public CleCampagne cle() {
        return cle;
    }

    /** Who set it; nobody for the default. */
    public Optional<Trace> fixee() {
        return Optional.ofNullable(fixee);
    }

    /** Counts the acts: 0 before the first one. */
    public long revision() {
        return revision == null ? 0 : revision + 1;
    }
}
