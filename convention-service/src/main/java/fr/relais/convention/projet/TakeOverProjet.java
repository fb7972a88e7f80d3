package fr.relais.convention.projet;

import fr.relais.convention.Rows;
import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The Caf takes over a projet that was validated before Relais: its decisions, its period, its missions. */
@ApplicationScoped
public class TakeOverProjet {

    private final DossierLock lock;
    private final FindRelais findRelais;
    private final Rows rows;
    private final Clock clock;

    TakeOverProjet(DossierLock lock, FindRelais findRelais, Rows rows, Clock clock) {
        this.lock = lock;
        this.findRelais = findRelais;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public Projet takeOver(RepriseProjet past, Acteur acteur) {
        findRelais.find(past.ouverture().dossier());
        lock.acquire(past.ouverture().dossier());
        Projet projet =
                Projet.takeOver(Ids.newId(), past, LocalDate.now(clock), new Trace(acteur.id(), clock.instant()));
        rows.insert(projet);
        return projet;
    }
}
