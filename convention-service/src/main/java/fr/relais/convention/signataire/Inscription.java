package fr.relais.convention.signataire;

import fr.relais.convention.Pointers;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;

/**
 * Somebody to register: the power they have, under which name and quality, and when. {@code du} is null when the start is
 * not known, {@code au} when no end is; {@code delegation} is null for a legal representative.
 */
public record Inscription(
        Pouvoir pouvoir, String nom, String qualite, Delegation delegation, LocalDate du, LocalDate au) {

    /** A legal representative of whom no end is known. */
    static Inscription representant(String nom, String qualite, LocalDate du) {
        return new Inscription(Pouvoir.REPRESENTANT_LEGAL, nom, qualite, null, du, null);
    }

    /** A delegation rests on its act, and starts with it when nothing else is said; it gives no power before it. */
    Inscription checked() {
        if ((pouvoir == Pouvoir.DELEGATION) != (delegation != null)) {
            throw Refused.because(
                            SignataireRefusal.DELEGATION_INCOMPLETE,
                            "Un délégataire signe en vertu d'un acte, avec sa référence et sa date ; un représentant légal"
                                    + " n'en a pas besoin.")
                    .at("/delegation");
        }
        Inscription dated = delegation != null && du == null ? from(delegation.date()) : this;
        if (dated.du != null && dated.au != null) {
            Pointers.naming(() -> new Periode(dated.du, dated.au), "/du", "/au");
        }
        if (delegation != null && dated.du.isBefore(delegation.date())) {
            throw Refused.because(
                            SignataireRefusal.DELEGATION_INCOMPLETE,
                            "La délégation du " + delegation.date() + " ne donne aucun pouvoir avant cette date.")
                    .at("/du");
        }
        return dated;
    }

    private Inscription from(LocalDate start) {
        return new Inscription(pouvoir, nom, qualite, delegation, start, au);
    }
}
