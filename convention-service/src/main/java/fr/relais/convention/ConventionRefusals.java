package fr.relais.convention;

import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the kit which refusals this service may answer: its pages of problems and its contract list them. */
class ConventionRefusals {

    @Produces
    @Singleton
    RefusalCodes codes() {
        return RefusalCodes.of(ConventionRefusal.values());
    }
}
