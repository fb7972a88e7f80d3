package fr.relais.activity.rest;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.analyse.AnalyseRefusal;
import fr.relais.activity.campagne.CampagneRefusal;
import fr.relais.activity.controle.ControleRefusal;
import fr.relais.activity.guichet.GuichetRefusal;
import fr.relais.activity.promotion.PromotionRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.stream.Stream;

/** Tells which refusals this service may answer: its pages of problems and its contract list them. */
public class ActivityRefusals {

    /** One enum of refusals for each feature that has its own. */
    public static final List<RefusalCode[]> FEATURES = List.of(
            ActivityRefusal.values(),
            AnalyseRefusal.values(),
            GuichetRefusal.values(),
            PromotionRefusal.values(),
            CampagneRefusal.values(),
            ControleRefusal.values());

    @Produces
    static RefusalCodes refusals() {
        return RefusalCodes.of(FEATURES.stream().flatMap(Stream::of).toArray(RefusalCode[]::new));
    }
}
