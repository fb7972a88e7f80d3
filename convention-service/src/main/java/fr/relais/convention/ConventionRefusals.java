package fr.relais.convention;

import fr.relais.convention.document.DocumentRefusal;
import fr.relais.convention.edition.EditionRefusal;
import fr.relais.convention.instruction.InstructionRefusal;
import fr.relais.convention.projet.ProjetRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Tells the kit which refusals each feature may answer: its pages of problems and its contract list them. */
class ConventionRefusals {

    private static final List<RefusalCode[]> FEATURES = List.of(
            ConventionRefusal.values(), //
            DocumentRefusal.values(),
            EditionRefusal.values(),
            InstructionRefusal.values(),
            ProjetRefusal.values());

    @Produces
    @Singleton
    RefusalCodes codes() {
        return RefusalCodes.of(FEATURES.stream().flatMap(Stream::of).toArray(RefusalCode[]::new));
    }
}
