package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.projet.Mission;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;

/**
 * Holds an avenant drafted here to what its objets say (AVN-3, AVN-4, AVN-5). One of the past is taken over as it was worded
 * (ASM-CONV-44); the bonus territoire asks for nothing, and no amount is derived from it.
 */
final class ObjetsTypes {

    private ObjetsTypes() {}

    static void require(Texte texte, Redaction.Amendee amendee) {
        for (Objet objet : texte.objets()) {
            switch (objet) {
                case MISSIONS_RENFORCEES -> requireMissions(texte);
                case PROLONGATION -> requireLaterEnd(texte, amendee);
                case MODIFICATION_PROJET -> requireLaterDecision(texte, amendee);
                case BONUS_TERRITOIRE_CTG -> {}
            }
        }
        requireObjetOfMissions(texte);
    }

    private static void requireMissions(Texte texte) {
        if (texte.missions() == null || texte.missions().missions().isEmpty()) {
            throw refused(
                    ConventionRefusal.OBJET_SANS_EFFET,
                    "L'objet MISSIONS_RENFORCEES veut un article qui engage au moins une mission.",
                    "/missions");
        }
    }

    private static void requireLaterEnd(Texte texte, Redaction.Amendee amendee) {
        if (!texte.dateFin().isAfter(amendee.periode().fin())) {
            throw refused(
                    ConventionRefusal.OBJET_SANS_EFFET,
                    "L'objet PROLONGATION veut une fin après le "
                            + amendee.periode().fin() + ", où la convention finit déjà.",
                    "/dateFin");
        }
    }

    private static void requireLaterDecision(Texte texte, Redaction.Amendee amendee) {
        if (!texte.projet().date().isAfter(amendee.projetLe())) {
            throw refused(
                    ConventionRefusal.OBJET_SANS_EFFET,
                    "L'objet MODIFICATION_PROJET veut une décision sur le projet après celle du " + amendee.projetLe()
                            + ", qui a validé celui de la convention.",
                    "/projet/date");
        }
    }

    /** AVN-4: a mission renforcée comes into a running convention under its own title. */
    private static void requireObjetOfMissions(Texte texte) {
        boolean engages =
                texte.missions() != null && texte.missions().missions().stream().anyMatch(Mission::isRenforcee);
        if (engages && !texte.has(Objet.MISSIONS_RENFORCEES)) {
            throw refused(
                    ConventionRefusal.OBJET_MANQUANT,
                    "Un avenant qui engage une mission renforcée a pour objet MISSIONS_RENFORCEES.",
                    "/objets");
        }
    }

    private static Refused refused(RefusalCode code, String detail, String pointer) {
        return Refused.because(code, detail).at(pointer);
    }
}
