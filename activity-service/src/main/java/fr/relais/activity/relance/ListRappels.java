package fr.relais.activity.relance;

import fr.relais.activity.suivi.Suivi;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lists what is due soon, late or to correct for a year, among the dossiers of who asks; a Caf has some hundreds of them. */
@ApplicationScoped
public class ListRappels {

    private final Suivi suivi;
    private final Clock clock;

    ListRappels(Suivi suivi, Clock clock) {
        this.suivi = suivi;
        this.clock = clock;
    }

    @Transactional
    public Page<Rappel> list(Exercice exercice, Optional<Rappel.Urgence> urgence, PageRequest page) {
        Instant now = clock.instant();
        List<Rappel> found = suivi.of(exercice).stream()
                .map(donnee -> Rappel.of(donnee, now))
                .flatMap(Optional::stream)
                .filter(rappel -> urgence.isEmpty() || urgence.get() == rappel.urgence())
                .toList();
        return Page.ofAll(found, Rappel::key, page);
    }
}
