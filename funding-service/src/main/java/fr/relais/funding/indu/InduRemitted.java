package fr.relais.funding.indu;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.UUID;

/** Published when two persons of the Caf remitted part or all of an indu: the euros remitted, and those that remain (§3.7). */
public record InduRemitted(
        UUID induId, DossierId dossier, Exercice exercice, Montant montant, Montant reste, LocalDate accordeeLe) {

    static final String TYPE = "fr.relais.InduRemitted.v1";

    static InduRemitted of(Indu indu, Mouvement remise) {
        return new InduRemitted(
                indu.id(), indu.dossier(), indu.cle().exercice(), remise.montant(), indu.reste(), remise.date());
    }
}
