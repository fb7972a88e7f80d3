package fr.relais.activity.rest;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.analyse.AnalyseRefusal;
import fr.relais.activity.guichet.GuichetRefusal;
import fr.relais.activity.promotion.PromotionRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.inject.Produces;
import java.util.Arrays;
import java.util.stream.Stream;

/** Tells which refusals this service may answer: its pages of problems and its contract list them. */
class ActivityRefusals {

    @Produces
    static RefusalCodes refusals() {
        return new RefusalCodes(Stream.<RefusalCode[]>of(
                        ActivityRefusal.values(),
                        AnalyseRefusal.values(),
                        GuichetRefusal.values(),
                        PromotionRefusal.values())
                .flatMap(Arrays::stream)
                .toList());
    }
}
