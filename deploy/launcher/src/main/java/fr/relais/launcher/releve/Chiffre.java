package fr.relais.launcher.releve;

import java.math.BigDecimal;

/** One expected figure beside the one that was found; {@code trouve} is null when the services gave none. */
public record Chiffre(String dossier, String libelle, BigDecimal attendu, BigDecimal trouve) {

    public boolean isConforme() {
        return trouve != null && trouve.compareTo(attendu) == 0;
    }
}
