package fr.relais.activity.analyse;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** The relais records a session of its register, or tells again the one it read. */
@ApplicationScoped
public class SaveSeance {

    private final Registres registres;
    private final Clock clock;

    SaveSeance(Registres registres, Clock clock) {
        this.registres = registres;
        this.clock = clock;
    }

    /** What is saved over: a session, in the revision that was read. */
    public record Lue(UUID id, Revision revision) {}

    @Transactional
    public Seance save(CleExercice annee, Optional<Lue> lue, FaitsSeance faits, Acteur acteur) {
        registres.requireOpen(annee);
        Optional<Seance> known = lue.map(one -> registres.seance(CleFait.of(annee, one.id()), one.revision()));
        Set<UUID> inscrits = registres.participants(annee).stream()
                .map(participant -> participant.cle().id())
                .collect(Collectors.toSet());
        RecevabiliteSeance.require(faits, annee.exercice(), inscrits, LocalDate.now(clock));
        Trace trace = new Trace(acteur.id(), clock.instant());
        known.ifPresent(seance -> seance.tell(faits, trace));
        Seance seance = known.orElseGet(() -> new Seance(CleFait.of(annee, Ids.newId()), faits, trace));
        keep(seance, faits);
        return seance;
    }

    private void keep(Seance seance, FaitsSeance faits) {
        try {
            registres.keep(seance);
        } catch (ConstraintViolationException broken) {
            throw Refused.because(
                            AnalyseRefusal.SEANCE_DEJA_ENREGISTREE,
                            "Le groupe %s a déjà une séance le %s.".formatted(faits.groupe(), faits.date()))
                    .at("/groupe");
        }
    }
}
