package fr.relais.activity.importation;

import fr.relais.kit.problem.Refused;
import java.util.Optional;

/** The file of an export, and how many lines it is said to have when somebody says it. */
public record Export(byte[] octets, Optional<Integer> lignesAnnoncees) {

    /** Half a file ends anywhere: in a cell, or at the end of a line that is not the last (ASM-ACT-62). */
    void requireWhole(int lignes) {
        if (octets[octets.length - 1] != '\n') {
            throw Refused.because(
                    ImportationRefusal.IMPORT_INCOMPLET,
                    "Le fichier ne finit pas à la fin d'une ligne : il est coupé.");
        }
        lignesAnnoncees.filter(announced -> announced != lignes).ifPresent(announced -> {
            throw Refused.because(
                    ImportationRefusal.IMPORT_INCOMPLET,
                    "Le fichier compte " + lignes + " réponse(s), et vous en annoncez " + announced + ".");
        });
    }
}
