package fr.relais.activity.campagne;

import fr.relais.activity.Trace;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** The extension that the Caf granted to one dossier, and why; each one goes further than the one before (ASM-ACT-37). */
@Entity
@Table(name = "report_echeance")
public class ReportEcheance {

    @EmbeddedId
    private CleEcheance cle;

    @Version
    private Long revision;

    private LocalDate limite;
    private String motif;

    @Embedded
    @EmbeddedColumnNaming("accorde_%s")
    private Trace accorde;

    protected ReportEcheance() {}

    ReportEcheance(CleEcheance cle) {
        this.cle = cle;
    }

    /** {@code actuelle} is the deadline of the dossier before this. */
    void grant(LocalDate until, String reason, Echeance actuelle, Trace trace) {
        if (!until.isAfter(actuelle.limite())) {
            throw Refused.because(
                            CampagneRefusal.REPORT_SANS_EFFET,
                            "L'échéance du dossier est déjà le " + actuelle.limite() + ".")
                    .at("/limite");
        }
        DatesCampagne.requireBeforeForclusion(until, cle.exercice());
        limite = until;
        motif = reason;
        accorde = trace;
    }

    public CleEcheance cle() {
        return cle;
    }

    public LocalDate limite() {
        return limite;
    }

    public String motif() {
        return motif;
    }

    public Trace accorde() {
        return accorde;
    }

    /** Counts the acts: 0 before the first one. */
    public long revision() {
        return revision == null ? 0 : revision + 1;
    }
}
