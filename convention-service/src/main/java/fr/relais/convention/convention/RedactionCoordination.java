package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Pointers;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;

/**
 * Decides whether the text of a convention of coordination may be drafted: one year at most, no projet and no missions – the
 * candidature retained is what it rests on (§3.10, SEED 004).
 */
public final class RedactionCoordination {

    private RedactionCoordination() {}

    static void require(Texte texte) {
        requireOneYearAtMost(Pointers.naming(texte::periode, "/dateEffet", "/dateFin"));
        requireAbsent(texte.projet() == null, "/projet");
        requireAbsent(texte.missions() == null, "/missions");
        requireAbsent(texte.modifie() == null, "/modifie");
        requireAbsent(texte.objets().isEmpty(), "/objets");
        Redaction.requireOriginalForEach(texte);
    }

    /** SEED 004: « pour une durée d'un an ». */
    public static void requireOneYearAtMost(Periode annee) {
        if (!annee.fin().isBefore(annee.debut().plusYears(1))) {
            throw Refused.because(
                            ConventionRefusal.DUREE_SUPERIEURE_1_AN,
                            "Une convention de coordination qui prend effet le " + annee.debut() + " finit avant le "
                                    + annee.debut().plusYears(1) + ".")
                    .at("/dateFin");
        }
    }

    private static void requireAbsent(boolean isAbsent, String pointer) {
        if (!isAbsent) {
            throw Refused.because(
                            ConventionRefusal.RESERVE_AUX_RELAIS,
                            "La convention d'une coordination départementale n'a ni projet, ni missions, ni objets.")
                    .at(pointer);
        }
    }
}
