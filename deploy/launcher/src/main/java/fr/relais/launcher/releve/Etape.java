package fr.relais.launcher.releve;

import java.util.List;

/** One line of an explanation, as funding-service gives it. */
record Etape(String regle, String libelle, String source, String formule, List<Valeur> valeurs, String resultat) {

    record Valeur(String nom, String valeur) {}
}
