package fr.relais.funding.paiement;

import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.dossier.FaitsConnus;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Echeancier;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Position;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.reconciliation.Ordres;
import fr.relais.funding.reconciliation.Reconciliation;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Orders what is due to a dossier and was not ordered yet; doing it again orders nothing (PAY-6). */
@ApplicationScoped
public class ReconcileDossier {

    private final DossierLock lock;
    private final FaitsConnus faitsConnus;
    private final Parametrage parametrage;
    private final DroitsPublies droits;
    private final EmitOrdres emit;
    private final Clock clock;

    ReconcileDossier(
            DossierLock lock,
            FaitsConnus faitsConnus,
            Parametrage parametrage,
            DroitsPublies droits,
            EmitOrdres emit,
            Clock clock) {
        this.lock = lock;
        this.faitsConnus = faitsConnus;
        this.parametrage = parametrage;
        this.droits = droits;
        this.emit = emit;
        this.clock = clock;
    }

    /** To call before reading or writing anything of a dossier that an order may depend on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(DossierId dossier) {
        lock.acquire(dossier);
    }

    /** {@code causationId} is the id of the event that brought the new fact, or null when a parameter or a day did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reconcile(DossierId dossier, String causationId) {
        Faits faits = faitsConnus.of(dossier);
        Parametres parametres = parametrage.read();
        droits.publishChanges(faits, parametres, causationId);
        LocalDate today = LocalDate.now(clock);
        Position position = emit.position(dossier, today);
        List<Echeance> echeances = Echeancier.due(faits, position, parametres, today);
        Ordres ordres = Reconciliation.orders(echeances, position.indus());
        emit.emit(faits, parametres, ordres, today, causationId);
    }
}
