package fr.relais.convention.coordination;

import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Reads the coordinations that the actor may know of: its own as a gestionnaire, its Caf's as an agent. */
@ApplicationScoped
public class FindCoordinations {

    private static final UUID FIRST = new UUID(0, 0);

    private final Coordinations coordinations;
    private final Clock clock;

    FindCoordinations(Coordinations coordinations, Clock clock) {
        this.coordinations = coordinations;
        this.clock = clock;
    }

    /** A coordination, and the day on which what is derived from dates is told. */
    public record CoordinationDuJour(Coordination coordination, LocalDate today) {}

    @Transactional
    public CoordinationDuJour find(UUID id) {
        return today(coordinations.find(id));
    }

    @Transactional
    public Page<CoordinationDuJour> all(PageRequest page) {
        UUID after = page.after(UUID::fromString).orElse(FIRST);
        return Page.of(
                        coordinations.after(after, page.limitPlusOne()),
                        coordination -> coordination.id().toString(),
                        page,
                        coordinations::count)
                .map(this::today);
    }

    private CoordinationDuJour today(Coordination coordination) {
        return new CoordinationDuJour(coordination, LocalDate.now(clock));
    }
}
