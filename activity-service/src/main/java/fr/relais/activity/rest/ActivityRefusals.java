package fr.relais.activity.rest;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.analyse.AnalyseRefusal;
import fr.relais.activity.campagne.CampagneRefusal;
import fr.relais.activity.controle.ControleRefusal;
import fr.relais.activity.guichet.GuichetRefusal;
import fr.relais.activity.importation.ImportationRefusal;
import fr.relais.activity.piece.PieceRefusal;
import fr.relais.activity.promotion.PromotionRefusal;
import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.stream.Stream;

/** Tells which refusals this service may answer: its pages of problems and its contract list them. */
public class ActivityRefusals {

    /** One enum of refusals for each feature that has its own; those of files are tested where they are made. */
    public static final List<RefusalCode[]> FEATURES = List.of(
            ActivityRefusal.values(),
            AnalyseRefusal.values(),
            GuichetRefusal.values(),
            PromotionRefusal.values(),
            CampagneRefusal.values(),
            PieceRefusal.values(),
            ImportationRefusal.values(),
            ControleRefusal.values());

    @Produces
    static RefusalCodes refusals() {
        return RefusalCodes.of(Stream.concat(FEATURES.stream(), Stream.<RefusalCode[]>of(FichierRefusal.values()))
                .flatMap(Stream::of)
                .toArray(RefusalCode[]::new));
    }
}
