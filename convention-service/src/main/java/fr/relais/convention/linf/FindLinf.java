package fr.relais.convention.linf;

import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the referencing of a relais, its state on a day and the communes whose requests it then receives. */
@ApplicationScoped
public class FindLinf {

    private final Linfs linfs;
    private final CommunesHabilitees communes;
    private final Clock clock;

    FindLinf(Linfs linfs, CommunesHabilitees communes, Clock clock) {
        this.linfs = linfs;
        this.communes = communes;
        this.clock = clock;
    }

    /** {@code communes} are INSEE codes; none unless it is habilité that day. */
    public record LinfAu(Linf linf, LocalDate au, EtatLinf etat, List<String> communes) {}

    /** Today's when no day is asked for. */
    @Transactional
    public LinfAu find(DossierId dossier, Optional<LocalDate> au) {
        LocalDate day = au.orElseGet(() -> LocalDate.now(clock));
        Linf linf = linfs.ofRelais(dossier);
        return new LinfAu(linf, day, linf.etatAu(day), communes.on(dossier, day));
    }
}
