package fr.relais.activity.importation;

import fr.relais.activity.Trace;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of the correspondence of a year, as a Caf fixed it; it never changes, so that each import can say which it was read by. */
@Entity
@Table(name = "correspondance_bilan")
public class CorrespondanceFixee {

    @EmbeddedId
    private CleCorrespondance cle;

    @JdbcTypeCode(SqlTypes.JSON)
    private Correspondance correspondance;

    @Embedded
    @EmbeddedColumnNaming("fixee_%s")
    private Trace fixee;

    protected CorrespondanceFixee() {}

    CorrespondanceFixee(CleCorrespondance cle, Correspondance correspondance, Trace fixee) {
        this.cle = cle;
        this.correspondance = correspondance;
        this.fixee = fixee;
    }

    public CleCorrespondance cle() {
        return cle;
    }

    public Correspondance correspondance() {
        return correspondance;
    }

    public Trace fixee() {
        return fixee;
    }
}
