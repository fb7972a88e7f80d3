package fr.relais.convention.instruction;

import fr.relais.convention.convention.Accord;
import fr.relais.convention.convention.Consolidation;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.FindConventions;
import fr.relais.convention.instruction.Situation.ConventionConnue;
import fr.relais.convention.instruction.Situation.ProjetConnu;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.convention.projet.FindProjets;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.projet.Projet;
import fr.relais.convention.projet.VersionProjet;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what Relais knows of a dossier, and asks which instrument it needs next, today or on another day. */
@ApplicationScoped
public class FindProchainInstrument {

    private final FindConventions findConventions;
    private final FindProjets findProjets;
    private final Calendriers calendriers;
    private final Clock clock;

    FindProchainInstrument(
            FindConventions findConventions, FindProjets findProjets, Calendriers calendriers, Clock clock) {
        this.findConventions = findConventions;
        this.findProjets = findProjets;
        this.calendriers = calendriers;
        this.clock = clock;
    }

    @Transactional
    public Reponse find(DossierId dossier, Optional<LocalDate> jour) {
        LocalDate au = jour.orElseGet(() -> LocalDate.now(clock));
        Situation situation = new Situation(
                findConventions.ofDossier(dossier).stream()
                        .map(Convention::signed)
                        .filter(Accord::isSigned)
                        .map(signed -> convention(signed, au))
                        .toList(),
                findProjets.ofDossier(dossier).stream()
                        .map(FindProchainInstrument::projet)
                        .toList(),
                au);
        return ProchainInstrument.of(
                situation,
                exercice -> calendriers.of(dossier.codeCaf(), exercice).calendrier());
    }

    private static ConventionConnue convention(Accord signed, LocalDate au) {
        Set<Mission> missions = Consolidation.segments(signed).stream()
                .filter(segment -> !segment.fin().isBefore(au))
                .flatMap(segment -> segment.termes().missions().missions().stream())
                .collect(Collectors.toSet());
        return new ConventionConnue(
                Consolidation.periode(signed), missions, signed.resiliation().isPresent());
    }

    private static ProjetConnu projet(Projet projet) {
        Optional<DecisionProjet> latest =
                projet.versions().stream().reduce((earlier, later) -> later).map(VersionProjet::decision);
        return new ProjetConnu(
                projet.nature(),
                projet.statut(),
                projet.periode(),
                latest.map(DecisionProjet::missions)
                        .orElseGet(() -> projet.contenu().missionsRenforcees()),
                latest.map(DecisionProjet::date).orElse(null));
    }
}
