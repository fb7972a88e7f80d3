package fr.relais.convention.relais;

import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The Caf records that a relais is called otherwise from a day on. */
@ApplicationScoped
public class ModifyRelais {

    private final FindRelais find;
    private final Clock clock;

    ModifyRelais(FindRelais find, Clock clock) {
        this.find = find;
        this.clock = clock;
    }

    @Transactional
    public Relais modify(DossierId dossier, IdentificationDatee nouvelle, Revision lue) {
        Relais relais = find.findForAct(dossier, lue);
        relais.rename(nouvelle, LocalDate.now(clock));
        return relais;
    }
}
