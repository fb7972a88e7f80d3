package fr.relais.activity.campagne;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the deadlines: of one thing, or of everything in a year; what no Caf has set follows the default. */
@ApplicationScoped
public class Calendrier {

    private final EntityManager entities;
    private final Clock clock;

    Calendrier(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public EcheanceDossier of(CleEcheance cle) {
        return EcheanceDossier.of(
                cle, campagne(cle.campagne()), Optional.ofNullable(entities.find(ReportEcheance.class, cle)));
    }

    /** Refuses to begin what the Caf has not opened yet; being late refuses nothing (§7). */
    public void requireOpen(CleEcheance cle) {
        of(cle).echeance().filter(due -> !due.isOpenAt(clock.instant())).ifPresent(due -> {
            throw Refused.because(
                    CampagneRefusal.CAMPAGNE_NON_OUVERTE,
                    "La campagne s'ouvre le " + due.ouverture().orElseThrow() + ".");
        });
    }

    /** The deadlines of a year, read at once for any number of dossiers. */
    public Function<CleEcheance, EcheanceDossier> of(Exercice exercice) {
        var campagnes = inYear("from Campagne where cle.exercice = ?1", Campagne.class, exercice).stream()
                .collect(Collectors.toMap(Campagne::cle, Function.identity()));
        var reports = inYear("from ReportEcheance where cle.exercice = ?1", ReportEcheance.class, exercice).stream()
                .collect(Collectors.toMap(ReportEcheance::cle, Function.identity()));
        return cle -> EcheanceDossier.of(
                cle,
                campagnes.getOrDefault(cle.campagne(), new Campagne(cle.campagne())),
                Optional.ofNullable(reports.get(cle)));
    }

    Campagne campagne(CleCampagne cle) {
        return Optional.ofNullable(entities.find(Campagne.class, cle)).orElseGet(() -> new Campagne(cle));
    }

    private <T> List<T> inYear(String query, Class<T> type, Exercice exercice) {
        return entities.createQuery(query, type).setParameter(1, exercice).getResultList();
    }
}
