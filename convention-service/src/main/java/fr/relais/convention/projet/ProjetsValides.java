package fr.relais.convention.projet;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The validated versions of the projets of one dossier: which of them an instrument rests on (PRJ-1, PRJ-2). */
public final class ProjetsValides {

    private final List<Validee> validees;

    private record Validee(Projet projet, VersionProjet version) {

        boolean covers(LocalDate jour) {
            return projet.periode().contains(jour);
        }

        LocalDate date() {
            return version.decision().date();
        }
    }

    private ProjetsValides(List<Validee> validees) {
        this.validees = validees;
    }

    /** Only a projet that is validated today counts, with each of its versions (§3.2 « projet VALIDE »). */
    public static ProjetsValides among(List<Projet> projets) {
        return new ProjetsValides(projets.stream()
                .filter(projet -> projet.statut().isEnVigueur())
                .flatMap(projet -> projet.versions().stream().map(version -> new Validee(projet, version)))
                .toList());
    }

    /** The decision a draft cites, or without one the latest that holds that day, at worst the latest of all (ASM-CONV-31). */
    DecisionProjet decisionFor(Optional<DecisionProjet> citee, LocalDate jour) {
        return citee.map(this::cited)
                .orElseGet(() -> latest(jour)
                        .or(this::latest)
                        .map(validee -> validee.version().decision())
                        .orElseThrow(() -> refused("Aucun projet de fonctionnement de ce dossier n'est validé.")));
    }

    /** What it says of the missions is kept when the version holds them all: an instrument may rest on fewer. */
    private DecisionProjet cited(DecisionProjet citee) {
        DecisionProjet validation = validees.stream()
                .map(validee -> validee.version().decision())
                .filter(citee::isSameDecision)
                .findFirst()
                .orElseThrow(() -> refused("Aucune version validée du projet de ce dossier n'a cette décision :"
                        + " même autorité, même date, même référence."));
        citee.missions().stream()
                .filter(mission -> !validation.missions().contains(mission))
                .findFirst()
                .ifPresent(mission -> {
                    throw Refused.because(
                                    ConventionRefusal.MISSION_HORS_PROJET,
                                    "La décision ne valide pas la mission " + mission + ".")
                            .at("/projet/missions");
                });
        return citee;
    }

    /** The version that an evolution over these days starts from (PRJ-3). */
    Contenu evolvedBy(Ouverture ouverture) {
        return sorted().filter(
                        validee -> ouverture.periode().isWithin(validee.projet().periode()))
                .findFirst()
                .map(validee -> Optional.ofNullable(validee.version().contenu()).orElse(Contenu.VIDE))
                .orElseThrow(() -> Refused.because(
                                ProjetRefusal.EVOLUTION_SANS_PROJET,
                                "Aucun projet validé de ce dossier ne couvre du "
                                        + ouverture.periode().debut() + " au "
                                        + ouverture.periode().fin() + ".")
                        .at("/nature"));
    }

    private Optional<Validee> latest(LocalDate jour) {
        return sorted().filter(validee -> validee.covers(jour)).findFirst();
    }

    private Optional<Validee> latest() {
        return sorted().findFirst();
    }

    /** The latest decision first; among those of one day, the one recorded last. */
    private Stream<Validee> sorted() {
        return validees.stream()
                .sorted(Comparator.comparing(Validee::date)
                        .thenComparing(validee -> validee.version().enregistreeLe())
                        .thenComparing(validee -> validee.projet().versions().indexOf(validee.version()))
                        .reversed());
    }

    private static Refused refused(String phrase) {
        return Refused.because(ConventionRefusal.PROJET_NON_VALIDE, phrase).at("/projet");
    }
}
