package fr.relais.activity.importation;

import fr.relais.activity.bilan.EtatBilan;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import java.util.Optional;

/**
 * What is known before a line is kept: which answer the bilan of the dossier came from, which dossier that answer went to,
 * where the bilan stands and whether it already says the same.
 */
record DejaImporte(
        Optional<String> identifiantDuDossier,
        Optional<DossierId> dossierDeLIdentifiant,
        EtatBilan etat,
        boolean memeContenu) {

    /** The same line again changes nothing, ever; a corrected one replaces what was imported, until it is evaluated (ASM-ACT-60). */
    Resultat decide(DossierId dossier, String identifiant) {
        if (dossierDeLIdentifiant.filter(other -> !other.equals(dossier)).isPresent()) {
            throw Refused.because(
                    ImportationRefusal.REPONSE_DEJA_IMPORTEE,
                    "La réponse " + identifiant + " est déjà celle du dossier " + dossierDeLIdentifiant.get() + ".");
        }
        if (identifiantDuDossier.filter(other -> !other.equals(identifiant)).isPresent()) {
            throw Refused.because(
                    ImportationRefusal.REPONSE_DEJA_IMPORTEE,
                    "Le bilan du dossier vient déjà de la réponse " + identifiantDuDossier.get() + ".");
        }
        boolean isKnown = identifiantDuDossier.isPresent();
        if (isKnown && memeContenu) {
            return Resultat.INCHANGE;
        }
        return switch (etat) {
            case OUVERT -> Resultat.CREE;
            case COMPLET -> {
                if (!isKnown) {
                    throw Refused.because(
                            ImportationRefusal.BILAN_DEJA_RENDU, "Le bilan du dossier " + dossier + " est rendu.");
                }
                yield Resultat.MIS_A_JOUR;
            }
            case EVALUE, EVALUE_REVISE ->
                throw Refused.because(
                        ImportationRefusal.BILAN_DEJA_EVALUE, "Le bilan du dossier " + dossier + " est évalué.");
        };
    }
}
