package fr.relais.activity.declaration;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.declaration.DonneesDeclarees.Agent;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may not even be saved: values that no declaration can hold (DECL-1, DECL-2, DECL-5, BON-1). */
final class Recevabilite {

    /** Class 6, and 86 for free contributions; which of them count is decided where the right is computed (ASM-ACT-9). */
    private static final Pattern COMPTE = Pattern.compile("6\\d{1,2}|86\\d?");

    private static final String ANIMATEURS = "/animateurs/";
    private static final String AUTRES_AGENTS = "/autresAgents/";
    private static final Etp TEMPS_PLEIN = new Etp(BigDecimal.ONE);

    private Recevabilite() {}

    static List<Ecart> ecarts(CleDeclaration cle, DonneesDeclarees donnees, Set<Mission> engagees) {
        return Stream.of(
                        comptes(donnees),
                        montants("/charges/", donnees.charges(), DonneesDeclarees.Charge::montant),
                        montants("/produits/", donnees.produits(), DonneesDeclarees.Produit::montant),
                        quotites(ANIMATEURS, donnees.animateurs()),
                        presences(ANIMATEURS, donnees.animateurs(), cle.exercice()),
                        quotites(AUTRES_AGENTS, donnees.autresAgents()),
                        presences(AUTRES_AGENTS, donnees.autresAgents(), cle.exercice()),
                        choix(cle, donnees, engagees))
                .flatMap(ecarts -> ecarts)
                .toList();
    }

    private static Stream<Ecart> comptes(DonneesDeclarees donnees) {
        return IntStream.range(0, donnees.charges().size())
                .filter(i -> !COMPTE.matcher(donnees.charges().get(i).compte()).matches())
                .mapToObj(i -> new Ecart(
                        ActivityRefusal.COMPTE_NON_ADMIS,
                        "/charges/" + i + "/compte",
                        "Un compte de charges a deux ou trois chiffres et commence par 6 ou par 86."));
    }

    private static <T> Stream<Ecart> montants(String list, List<T> lines, Function<T, Montant> montant) {
        return IntStream.range(0, lines.size())
                .filter(i -> montant.apply(lines.get(i)).isNegative())
                .mapToObj(i -> new Ecart(
                        ActivityRefusal.MONTANT_NEGATIF,
                        list + i + "/montant",
                        "Le montant " + montant.apply(lines.get(i)) + " est négatif."));
    }

    /** A line of nobody (quotité 0) is a mistake; to declare that there is none, declare none (ASM-ACT-3). */
    private static Stream<Ecart> quotites(String list, List<? extends Agent> agents) {
        return IntStream.range(0, agents.size())
                .filter(i -> {
                    Etp quotite = agents.get(i).quotite();
                    return quotite.isZero() || quotite.compareTo(TEMPS_PLEIN) > 0;
                })
                .mapToObj(i -> new Ecart(
                        ActivityRefusal.QUOTITE_NON_ADMISE,
                        list + i + "/quotite",
                        "La quotité d'un agent est supérieure à 0 et au plus égale à 1.00 ;"
                                + " sans agent, n'envoyez aucune ligne."));
    }

    private static Stream<Ecart> presences(String list, List<? extends Agent> agents, Exercice exercice) {
        return IntStream.range(0, agents.size())
                .boxed()
                .flatMap(i -> jourFautif(agents.get(i), exercice)
                        .map(jour -> new Ecart(
                                ActivityRefusal.PERIODE_HORS_EXERCICE,
                                list + i + jour,
                                "La présence d'un agent commence et finit, dans cet ordre, en " + exercice + "."))
                        .stream());
    }

    private static Optional<String> jourFautif(Agent agent, Exercice exercice) {
        if (!exercice.periode().contains(agent.debut())) {
            return Optional.of("/debut");
        }
        boolean ends = exercice.periode().contains(agent.fin()) && !agent.fin().isBefore(agent.debut());
        return ends ? Optional.empty() : Optional.of("/fin");
    }

    private static Stream<Ecart> choix(CleDeclaration cle, DonneesDeclarees donnees, Set<Mission> engagees) {
        Mission choisie = donnees.missionRenforceeEvaluee();
        String pointer = "/missionRenforceeEvaluee";
        if (choisie == null) {
            return Stream.empty();
        }
        if (cle.type() != TypeDeclaration.PREVISIONNEL) {
            return Stream.of(new Ecart(
                    ActivityRefusal.CHOIX_HORS_PREVISIONNEL,
                    pointer,
                    "La mission à évaluer se choisit dans le prévisionnel, pas dans cette déclaration."));
        }
        return Completude.renforcees(engagees).contains(choisie)
                ? Stream.empty()
                : Stream.of(new Ecart(
                        ActivityRefusal.MISSION_NON_CONVENTIONNEE,
                        pointer,
                        "La mission %s n'est pas une mission renforcée des termes signés de %s."
                                .formatted(choisie, cle.exercice())));
    }
}
