package fr.relais.activity.guichet;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The guichet unique of a year: what the relais tells of it, and beside it what the Caf found of its LINF (§6.1). */
@Entity
@Table(name = "guichet_unique")
public class Guichet {

    @EmbeddedId
    private CleExercice cle;

    @Version
    private Long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private FaitsGuichet faits = FaitsGuichet.AUCUN;

    @Embedded
    @EmbeddedColumnNaming("enregistre_%s")
    private Trace enregistre;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReferencementLinf constat;

    @Embedded
    @EmbeddedColumnNaming("constate_%s")
    private Trace constate;

    protected Guichet() {}

    Guichet(CleExercice cle) {
        this.cle = cle;
    }

    void tell(FaitsGuichet told, Trace trace) {
        RecevabiliteGuichet.require(told);
        faits = told;
        enregistre = trace;
    }

    void find(ReferencementLinf found, Trace trace) {
        RecevabiliteGuichet.require(found);
        constat = found;
        constate = trace;
    }

    public CleExercice cle() {
        return cle;
    }

    /** Counts the acts: 0 before the first one. */
    public long revision() {
        return revision == null ? 0 : revision + 1;
    }

    public FaitsGuichet faits() {
        return faits;
    }

    public Optional<ReferencementLinf> constat() {
        return Optional.ofNullable(constat);
    }

    Optional<Trace> enregistre() {
        return Optional.ofNullable(enregistre);
    }
}
