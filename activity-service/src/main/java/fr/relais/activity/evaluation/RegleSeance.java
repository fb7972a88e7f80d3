package fr.relais.activity.evaluation;

import fr.relais.activity.analyse.FaitsSeance;
import fr.relais.activity.analyse.Organisateur;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule on sessions: what it wants, and why it sets one aside, if it does (AP-1 to AP-4, AP-7, AP-12). */
record RegleSeance(String id, String attendu, Function<FaitsSeance, Optional<String>> refus) {

    static List<RegleSeance> toutes(Seuils seuils) {
        return List.of(
                new RegleSeance(
                        "AP-1",
                        "Le relais organise la séance lui-même, seul ou avec d'autres relais.",
                        when(
                                faits -> faits.tenue().organisateur() != Organisateur.RELAIS,
                                "le relais n'en est pas l'organisateur")),
                new RegleSeance(
                        "AP-2",
                        "La séance est animée par un intervenant extérieur, spécialisé et compétent.",
                        when(
                                faits -> !faits.tenue().intervenant().isSpecialisteExterieur(),
                                "l'intervenant n'est pas un spécialiste extérieur et compétent")),
                new RegleSeance(
                        "AP-3",
                        "L'intervenant n'assure pas, pour la Pmi, le suivi de ces assistants maternels.",
                        when(
                                faits -> faits.tenue().intervenant().suiviPmi(),
                                "l'intervenant suit ces assistants maternels pour la Pmi")),
                new RegleSeance(
                        "AP-4",
                        "Le groupe réunit au plus %d professionnels.".formatted(seuils.groupe()),
                        faits -> Optional.of(faits.professionnels() + " professionnels présents")
                                .filter(why -> faits.professionnels() > seuils.groupe())),
                new RegleSeance(
                        "AP-7",
                        "L'animateur du relais ne participe pas à la séance.",
                        when(faits -> faits.tenue().animateurParticipe(), "l'animateur du relais y a participé")),
                new RegleSeance(
                        "AP-12",
                        "La séance n'est pas une formation du catalogue Ipéria.",
                        when(
                                faits -> faits.tenue().organisateur() == Organisateur.CATALOGUE_IPERIA,
                                "c'est une formation du catalogue Ipéria")));
    }

    private static Function<FaitsSeance, Optional<String>> when(Predicate<FaitsSeance> broken, String why) {
        return faits -> broken.test(faits) ? Optional.of(why) : Optional.empty();
    }
}
