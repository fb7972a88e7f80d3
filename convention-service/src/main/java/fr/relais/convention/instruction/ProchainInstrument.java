package fr.relais.convention.instruction;

import fr.relais.convention.instruction.Reponse.Raison;
import fr.relais.convention.instruction.Situation.ConventionConnue;
import fr.relais.convention.instruction.Situation.ProjetConnu;
import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.Competence;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.projet.NatureProjet;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which instrument a dossier needs next (SEED 001): an avenant when the projet of the running convention gains missions
 * (AVN-4, PRJ-3), a renewal when its convention ends within the year or has ended (CONV-9), a new convention when it has none.
 */
public final class ProchainInstrument {

    private final Situation situation;
    private final Function<Exercice, Calendrier> calendriers;

    private ProchainInstrument(Situation situation, Function<Exercice, Calendrier> calendriers) {
        this.situation = situation;
        this.calendriers = calendriers;
    }

    /** The calendars are those of the Caf of the dossier, by exercice. */
    public static Reponse of(Situation situation, Function<Exercice, Calendrier> calendriers) {
        return new ProchainInstrument(situation, calendriers).reponse();
    }

    private Reponse reponse() {
        Optional<ConventionConnue> enCours = situation.conventions().stream()
                .filter(convention -> convention.periode().contains(situation.au()))
                .findFirst();
        if (enCours.isPresent()) {
            return running(enCours.get());
        }
        Optional<ConventionConnue> aVenir = situation.conventions().stream()
                .filter(convention -> convention.periode().debut().isAfter(situation.au()))
                .min(Comparator.comparing(convention -> convention.periode().debut()));
        if (aVenir.isPresent()) {
            return aucun(
                    "CONV-8",
                    "Une convention signée prend effet le "
                            + aVenir.get().periode().debut() + ".");
        }
        return situation.conventions().stream()
                .max(Comparator.comparing(convention -> convention.periode().fin()))
                .map(this::ended)
                .orElseGet(() -> nouvelle("SEED 001", "Le dossier n'a aucune convention signée."));
    }

    private Reponse ended(ConventionConnue convention) {
        LocalDate fin = convention.periode().fin();
        return convention.resiliee()
                ? nouvelle("CONV-6", "La convention est résiliée depuis le " + fin + ".")
                : renouvellement(
                        fin,
                        "La convention est échue depuis le " + fin
                                + " : il faut une nouvelle convention, pas un avenant.");
    }

    private Reponse running(ConventionConnue convention) {
        LocalDate fin = convention.periode().fin();
        if (convention.resiliee()) {
            return aucun("CONV-6", "La convention est résiliée, avec effet le " + fin + ".");
        }
        boolean toRenew = fin.getYear() == situation.au().getYear() && !isFollowed(fin);
        Optional<Reponse> avenant = avenant(convention, toRenew);
        if (avenant.isPresent()) {
            return avenant.get();
        }
        return toRenew
                ? renouvellement(
                        fin,
                        "La convention finit le " + fin
                                + ", dans l'année : il faut une nouvelle convention, pas un avenant.")
                : aucun(
                        "CONV-9",
                        "La convention en cours va jusqu'au " + fin
                                + (isFollowed(fin) ? " et une autre la suit" : "")
                                + ", et engage toutes les missions de son projet.");
    }

    private boolean isFollowed(LocalDate fin) {
        return situation.conventions().stream()
                .anyMatch(convention -> convention.periode().contains(fin.plusDays(1)));
    }

    /** AVN-4: missions of the projet of this convention that no signed instrument engages, from today on. */
    private Optional<Reponse> avenant(ConventionConnue convention, boolean toRenew) {
        Periode reste = new Periode(situation.au(), convention.periode().fin());
        List<ProjetConnu> projets = projetsDuJour()
                .filter(projet -> !gained(projet, convention, reste).isEmpty())
                .toList();
        if (projets.isEmpty()) {
            return Optional.empty();
        }
        Set<Mission> gagnees = projets.stream()
                .flatMap(projet -> gained(projet, convention, reste).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Raison> raisons = new ArrayList<>(List.of(
                new Raison("PRJ-3", "Le projet gagne pendant la convention : " + names(gagnees) + "."),
                new Raison(
                        "AVN-4", "Une mission renforcée nouvelle s'engage par un avenant à la convention en cours.")));
        if (toRenew) {
            raisons.add(new Raison(
                    "CONV-9",
                    "La convention finit aussi le " + convention.periode().fin() + " : un renouvellement suivra."));
        }
        Calendrier dates = calendriers.apply(Exercice.of(situation.au().getYear()));
        boolean isDepose = projets.stream().allMatch(ProjetConnu::isDepose);
        boolean isValide = projets.stream().allMatch(ProjetConnu::isValide);
        return Optional.of(new Reponse(
                Instrument.AVENANT,
                raisons,
                Competence.of(NatureProjet.EVOLUTION),
                List.of(
                        depot("DL-1", "Dépôt de l'évolution du projet", dates.depotEvolution(), isDepose),
                        decision("DL-2", "Validation administrative", dates.validationAdministrative(), isValide))));
    }

    /** The one validated last, and the evolution of it that is under way. */
    private Stream<ProjetConnu> projetsDuJour() {
        List<ProjetConnu> duJour = situation.projets().stream()
                .filter(projet -> projet.periode().contains(situation.au()))
                .toList();
        return Stream.concat(
                duJour.stream().filter(ProjetConnu::isValide).max(Comparator.comparing(ProjetConnu::valideLe)).stream(),
                duJour.stream().filter(ProjetConnu::isEvolutionEnCours));
    }

    private static Set<Mission> gained(ProjetConnu projet, ConventionConnue convention, Periode reste) {
        return projet.missions().stream()
                .filter(mission -> mission.existsDuring(reste))
                .filter(mission -> !convention.missions().contains(mission))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The dates are those of the exercice of the first day without a convention (DL-3, DL-4). */
    private Reponse renouvellement(LocalDate fin, String pourquoi) {
        LocalDate premierJour = fin.plusDays(1);
        Calendrier dates = calendriers.apply(Exercice.of(premierJour.getYear()));
        List<ProjetConnu> suivants = situation.projets().stream()
                .filter(projet -> projet.nature() != NatureProjet.EVOLUTION)
                .filter(projet -> projet.periode().contains(premierJour))
                .toList();
        boolean isDepose = suivants.stream().anyMatch(ProjetConnu::isDepose);
        boolean isValide = suivants.stream().anyMatch(ProjetConnu::isValide);
        return new Reponse(
                Instrument.RENOUVELLEMENT,
                Stream.of(
                                new Raison("CONV-9", pourquoi),
                                new Raison(
                                        "SEED 001",
                                        isValide
                                                ? "Le projet de la période suivante est validé : la convention peut être rédigée."
                                                : "Le nouveau projet pluriannuel est validé par la commission d'action sociale."))
                        .toList(),
                Competence.of(NatureProjet.RENOUVELLEMENT),
                List.of(
                        depot("DL-3", "Dépôt du dossier de renouvellement", dates.depotRenouvellement(), isDepose),
                        decision(
                                "DL-4",
                                "Validation par la commission d'action sociale",
                                dates.commissionActionSociale(),
                                isValide)));
    }

    /** No text sets a date for a first convention. */
    private Reponse nouvelle(String regle, String pourquoi) {
        boolean isValide = situation.projets().stream().anyMatch(ProjetConnu::isValide);
        return new Reponse(
                Instrument.NOUVELLE_CONVENTION,
                List.of(
                        new Raison(regle, pourquoi),
                        new Raison(
                                "PRJ-1",
                                isValide
                                        ? "Son projet est validé : la convention peut être rédigée."
                                        : "Le financement dépend de la validation du projet de fonctionnement.")),
                Competence.of(NatureProjet.CREATION),
                List.of());
    }

    private static Reponse aucun(String regle, String pourquoi) {
        return new Reponse(
                Instrument.AUCUN, List.of(new Raison(regle, pourquoi)), List.<AutoriteValidation>of(), List.of());
    }

    private Echeance depot(String regle, String objet, LocalDate date, boolean isDone) {
        return Echeance.depot(regle, objet, date, isDone, situation.au());
    }

    private Echeance decision(String regle, String objet, LocalDate date, boolean isDone) {
        return Echeance.decision(regle, objet, date, isDone, situation.au());
    }

    private static String names(Set<Mission> missions) {
        return missions.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
