package fr.relais.funding;

import fr.relais.funding.decision.DecisionRefusal;
import fr.relais.funding.grandlivre.GrandLivreRefusal;
import fr.relais.funding.indu.InduRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.stream.Stream;

/** Tells the kit what each feature of this service may refuse: the pages of its problems and its contract list it. */
@ApplicationScoped
class Refusals {

    private static final List<RefusalCode[]> FEATURES = List.of(
            FundingRefusal.values(), DecisionRefusal.values(), GrandLivreRefusal.values(), InduRefusal.values());

    @Produces
    static RefusalCodes codes() {
        return RefusalCodes.of(FEATURES.stream().flatMap(Stream::of).toArray(RefusalCode[]::new));
    }
}
