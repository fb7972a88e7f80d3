package fr.relais.activity.importation;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Which answer of the questionnaire a bilan came from, and by which version of the correspondence it was last read. */
@Entity
@Table(name = "bilan_importe")
class BilanImporte {

    @EmbeddedId
    private CleExercice cle;

    private String identifiant;
    private long versionCorrespondance;

    @Embedded
    @EmbeddedColumnNaming("importe_%s")
    private Trace importe;

    protected BilanImporte() {}

    BilanImporte(CleExercice cle, String identifiant) {
        this.cle = cle;
        this.identifiant = identifiant;
    }

    void readBy(long version, Trace trace) {
        versionCorrespondance = version;
        importe = trace;
    }

    CleExercice cle() {
        return cle;
    }

    String identifiant() {
        return identifiant;
    }
}
