package fr.relais.convention.projet;

import fr.relais.kit.problem.Refused;
import java.util.List;
import java.util.stream.Collectors;

/** Which authorities decide of a projet for the Caf (§3.1): who may do more may do less (ASM-CONV-30). */
public final class Competence {

    private Competence() {}

    /** The one the texts name comes first. */
    public static List<AutoriteValidation> of(NatureProjet nature) {
        return switch (nature) {
            case EVOLUTION -> List.of(AutoriteValidation.ADMINISTRATIVE, AutoriteValidation.CAS, AutoriteValidation.CA);
            case RENOUVELLEMENT, CREATION -> List.of(AutoriteValidation.CAS, AutoriteValidation.CA);
        };
    }

    /** SEED 000 art. 1.3: the conseil d'administration validates a substantial modification. */
    static List<AutoriteValidation> ofModification() {
        return List.of(AutoriteValidation.CA);
    }

    static void require(AutoriteValidation autorite, List<AutoriteValidation> competentes, String objet) {
        if (!competentes.contains(autorite)) {
            throw Refused.because(
                            ProjetRefusal.AUTORITE_INCOMPETENTE,
                            "Pour " + objet + ", l'autorité est "
                                    + competentes.stream().map(Enum::name).collect(Collectors.joining(" ou ")) + ".")
                    .at("/autorite");
        }
    }
}
