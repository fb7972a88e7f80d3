package fr.relais.convention.signataire;

import fr.relais.convention.caf.CodeCaf;
import fr.relais.kit.value.Siret;
import jakarta.persistence.Embeddable;

/** Whom somebody signs for: a gestionnaire, by its SIRET, or a Caf, by its code; one of the two is null. */
@Embeddable
public record Mandant(Siret siret, String codeCaf) {

    public static Mandant gestionnaire(Siret siret) {
        return new Mandant(siret, null);
    }

    public static Mandant caf(CodeCaf code) {
        return new Mandant(null, code.value());
    }

    @Override
    public String toString() {
        return siret == null ? "la Caf " + codeCaf : "le gestionnaire " + siret;
    }
}
