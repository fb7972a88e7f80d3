package fr.relais.convention.caf;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The Caf that signs the conventions of its dossiers, as its documents call it (SEED 000). */
@Entity
public class Caf {

    @Id
    String code;

    @Version
    long version;

    @Embedded
    IdentiteCaf identite;

    protected Caf() {}

    public Caf(CodeCaf code, IdentiteCaf identite) {
        this.code = code.value();
        this.identite = identite;
    }

    /** What it was called before stays in the audit trail. */
    void correct(IdentiteCaf exacte) {
        identite = exacte;
    }

    public CodeCaf code() {
        return CodeCaf.of(code);
    }

    public IdentiteCaf identite() {
        return identite;
    }

    public long version() {
        return version;
    }
}
