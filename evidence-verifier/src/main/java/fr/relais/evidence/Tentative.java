package fr.relais.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One attempt to pay, as the archive tells it. */
record Tentative(Document virement) {

    private static final Set<String> FINIES_SANS_ARGENT = Set.of("REJETE", "RETOURNE", "RETIRE");

    static List<Tentative> of(Preuve preuve) {
        return preuve.virements().stream().map(Tentative::new).toList();
    }

    String reference() {
        return virement.texte("endToEndId");
    }

    String lot() {
        return virement.texte("lot");
    }

    String etat() {
        return virement.texte("etat");
    }

    boolean isEnCours() {
        return !FINIES_SANS_ARGENT.contains(etat());
    }

    boolean did(String acte) {
        return transitions().stream().anyMatch(one -> one.texte("acte").equals(acte));
    }

    List<Document> transitions() {
        return virement.liste("transitions");
    }

    Optional<Document> lot(Preuve preuve) {
        return preuve.lots().stream()
                .filter(one -> one.texte("lot").equals(lot()))
                .findFirst();
    }
}
