package fr.relais.convention;

import fr.relais.convention.beneficiaire.BeneficiaireRefusal;
import fr.relais.convention.caf.CafRefusal;
import fr.relais.convention.document.DocumentRefusal;
import fr.relais.convention.relais.RelaisRefusal;
import fr.relais.convention.signataire.SignataireRefusal;
import fr.relais.convention.territoire.TerritoireRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Tells the kit which refusals each feature may answer: its pages of problems and its contract list them. */
class ConventionRefusals {

    @Produces
    @Singleton
    RefusalCodes codes() {
        return RefusalCodes.of(Stream.<RefusalCode[]>of(
                        ConventionRefusal.values(),
                        CafRefusal.values(),
                        SignataireRefusal.values(),
                        TerritoireRefusal.values(),
                        RelaisRefusal.values(),
                        BeneficiaireRefusal.values(),
                        DocumentRefusal.values())
                .flatMap(Stream::of)
                .toArray(RefusalCode[]::new));
    }
}
