package fr.relais.funding;

import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Tells the kit what this service may refuse: the pages of its problems and its contract list it. */
@ApplicationScoped
class Refusals {

    @Produces
    static RefusalCodes codes() {
        return RefusalCodes.of(FundingRefusal.values());
    }
}
