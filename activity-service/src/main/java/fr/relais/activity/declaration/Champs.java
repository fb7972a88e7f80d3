package fr.relais.activity.declaration;

import fr.relais.activity.ActivityRefusal;
import fr.relais.kit.problem.Refused;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of a declaration that a correction may be asked of: those of its body, and of the lines it holds. */
final class Champs {

    private static final Set<String> SEULS = Set.of(
            "/charges",
            "/produits",
            "/animateurs",
            "/etpAnimation",
            "/autresEtp",
            "/territoire",
            "/autresAgents",
            "/communes",
            "/missionRenforceeEvaluee");

    private Champs() {}

    /** Refuses a pointer to nothing, so that the partner can always see what is meant. */
    static void requireIn(DonneesDeclarees donnees, List<CorrectionDemandee> corrections) {
        for (int i = 0; i < corrections.size(); i++) {
            String champ = corrections.get(i).champ();
            if (!exists(donnees, champ)) {
                throw Refused.because(
                                ActivityRefusal.CHAMP_ABSENT,
                                "La déclaration reçue n'a rien à l'endroit « " + champ + " ».")
                        .at("/champs/" + i + "/champ");
            }
        }
    }

    private static boolean exists(DonneesDeclarees donnees, String champ) {
        return SEULS.contains(champ)
                || lines("/charges/", donnees.charges().size(), "compte", "montant")
                        .anyMatch(champ::equals)
                || lines("/produits/", donnees.produits().size(), "financeur", "montant")
                        .anyMatch(champ::equals)
                || lines("/animateurs/", donnees.animateurs().size(), "quotite", "debut", "fin", "poste")
                        .anyMatch(champ::equals)
                || lines("/autresAgents/", donnees.autresAgents().size(), "fonction", "quotite", "debut", "fin")
                        .anyMatch(champ::equals)
                || lines("/communes/", donnees.communes().size()).anyMatch(champ::equals);
    }

    private static Stream<String> lines(String list, int size, String... fields) {
        return IntStream.range(0, size)
                .mapToObj(i -> list + i)
                .flatMap(
                        line -> Stream.concat(Stream.of(line), Stream.of(fields).map(field -> line + "/" + field)));
    }
}
