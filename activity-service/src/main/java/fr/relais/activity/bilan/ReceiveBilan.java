package fr.relais.activity.bilan;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.Dossiers;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Takes in a bilan that was completed elsewhere, one of many in one transaction: a refusal has written nothing, and leaves
 * the others as they are. Under the lock of the dossier, so that no reminder leaves meanwhile.
 */
@ApplicationScoped
public class ReceiveBilan {

    private final Dossiers dossiers;
    private final Bilans bilans;
    private final DossierLock lock;

    ReceiveBilan(Dossiers dossiers, Bilans bilans, DossierLock lock) {
        this.dossiers = dossiers;
        this.bilans = bilans;
        this.lock = lock;
    }

    /** The bilan as it stands once nobody else acts on its dossier, held until the end of the transaction; refused when the dossier is not known or the year not covered. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Refused.class)
    public Bilan held(CleBilan cle) {
        dossiers.find(cle.dossier()).requireCovers(cle.exercice());
        lock.acquire(cle.dossier());
        return bilans.open(cle).bilan();
    }

    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Refused.class)
    public void receive(Bilan held, Questionnaire answers, Trace imported, Trace completed) {
        held.receive(answers, imported, completed);
        bilans.keep(held);
    }
}
