package fr.relais.convention.coordination;

import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads the calls for candidates of every Caf. */
@ApplicationScoped
public class FindAppels {

    private static final UUID FIRST = new UUID(0, 0);

    private final Appels appels;

    FindAppels(Appels appels) {
        this.appels = appels;
    }

    @Transactional
    public Appel find(UUID id) {
        return appels.find(id);
    }

    @Transactional
    public Page<Appel> all(PageRequest page) {
        UUID after = page.after(UUID::fromString).orElse(FIRST);
        return Page.of(
                appels.after(after, page.limitPlusOne()), appel -> appel.id().toString(), page, appels::count);
    }
}
