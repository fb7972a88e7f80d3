package fr.relais.funding.droit;

import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.RegimeMission;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Optional;
import java.util.Set;

/** What the conditions of the bonus look at; {@code choisie} is the mission that stands for the bonus. */
record Candidature(
        Exercice exercice,
        Set<Mission> engagees,
        Optional<Mission> choisie,
        Optional<BilanEvalue> bilan,
        Montant prestationDeService) {

    static Candidature of(Faits faits, Exercice exercice, Montant prestationDeService) {
        Optional<BilanEvalue> bilan = faits.bilan(exercice);
        return new Candidature(
                exercice, faits.missionsEngagees(exercice), choice(faits, exercice), bilan, prestationDeService);
    }

    /** ASM-FUND-1: before 2022 the prévisionnel named no mission; the verdict of the Caf names it (§6.4). */
    private static Optional<Mission> choice(Faits faits, Exercice exercice) {
        return switch (RegimeMission.de(exercice)) {
            case AUCUNE -> Optional.empty();
            case MISSIONS_SUPPLEMENTAIRES -> faits.bilan(exercice).flatMap(BilanEvalue::mission);
            case MISSIONS_RENFORCEES ->
                faits.declaration(exercice, TypeDeclaration.PREVISIONNEL).flatMap(DeclarationValidee::missionEvaluee);
        };
    }

    Optional<Mission> evaluee() {
        return bilan.flatMap(BilanEvalue::mission);
    }
}
