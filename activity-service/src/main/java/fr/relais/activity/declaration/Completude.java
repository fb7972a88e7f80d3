package fr.relais.activity.declaration;

import static fr.relais.activity.declaration.TypeDeclaration.PREVISIONNEL;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a declaration still lacks to be complete (DECL-1, DECL-2, DECL-6): one list, that informs and that refuses. */
final class Completude {

    /** One rule of completeness: silent when it is met. */
    @FunctionalInterface
    interface Politique {
        Optional<Ecart> manque(CleDeclaration cle, DonneesDeclarees donnees, Set<Mission> engagees);
    }

    static final Politique CHARGES_DECLAREES = (cle, donnees, engagees) ->
            missing(donnees.charges().isEmpty(), "/charges", "Déclarez les charges, par compte.");

    static final Politique PRODUITS_DECLARES = (cle, donnees, engagees) ->
            missing(donnees.produits().isEmpty(), "/produits", "Déclarez les produits, par financeur.");

    static final Politique TERRITOIRE_INDIQUE = (cle, donnees, engagees) -> missing(
            donnees.territoire() == null && donnees.communes().isEmpty(),
            "/territoire",
            "Indiquez le territoire, ou ses communes.");

    static final Politique MISSION_CHOISIE = (cle, donnees, engagees) -> when(
            cle.type() == PREVISIONNEL
                    && donnees.missionRenforceeEvaluee() == null
                    && !renforcees(engagees).isEmpty(),
            ActivityRefusal.MISSION_NON_CHOISIE,
            "/missionRenforceeEvaluee",
            "Choisissez la mission renforcée à évaluer parmi : "
                    + renforcees(engagees).stream().map(Mission::name).collect(Collectors.joining(", ")) + ".");

    static final Politique BUDGET_EQUILIBRE = (cle, donnees, engagees) -> when(
            cle.type() == PREVISIONNEL && !donnees.totalCharges().equals(donnees.totalProduits()),
            ActivityRefusal.BUDGET_NON_EQUILIBRE,
            "/produits",
            "Les charges sont de %s € et les produits de %s € : le budget prévisionnel s'équilibre au centime."
                    .formatted(donnees.totalCharges(), donnees.totalProduits()));

    /** An absence that is replaced is counted once: the absent one or the substitute. */
    static final Politique POSTE_COMPTE_UNE_FOIS =
            (cle, donnees, engagees) -> IntStream.range(0, donnees.animateurs().size())
                    .filter(i -> donnees.animateurs().subList(0, i).stream()
                            .anyMatch(donnees.animateurs().get(i)::isAlongside))
                    .mapToObj(i -> new Ecart(
                            ActivityRefusal.POSTE_COMPTE_DEUX_FOIS,
                            "/animateurs/" + i + "/debut",
                            "Le poste " + donnees.animateurs().get(i).poste() + " est déjà tenu pendant ces jours."))
                    .findFirst();

    private static final List<Politique> POLITIQUES = List.of(
            CHARGES_DECLAREES,
            PRODUITS_DECLARES,
            POSTE_COMPTE_UNE_FOIS,
            TERRITOIRE_INDIQUE,
            MISSION_CHOISIE,
            BUDGET_EQUILIBRE);

    private Completude() {}

    /** Everything that stands between this content and COMPLETE; the signed terms may have changed since it was saved. */
    static List<Ecart> manques(CleDeclaration cle, DonneesDeclarees donnees, Set<Mission> engagees) {
        return Stream.concat(
                        Recevabilite.ecarts(cle, donnees, engagees).stream(),
                        POLITIQUES.stream().flatMap(politique -> politique.manque(cle, donnees, engagees).stream()))
                .toList();
    }

    /** A mission supplémentaire (to 2021) is never chosen in a prévisionnel: its verdict is entered by the Caf (§6.4). */
    static SortedSet<Mission> renforcees(Set<Mission> engagees) {
        return engagees.stream()
                .filter(mission -> mission.regime() == RegimeMission.MISSIONS_RENFORCEES)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Ecart> missing(boolean isMissing, String pointer, String detail) {
        return when(isMissing, ActivityRefusal.DONNEE_MANQUANTE, pointer, detail);
    }

    private static Optional<Ecart> when(boolean isBroken, ActivityRefusal code, String pointer, String detail) {
        return isBroken ? Optional.of(new Ecart(code, pointer, detail)) : Optional.empty();
    }
}
