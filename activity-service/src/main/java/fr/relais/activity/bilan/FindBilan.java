package fr.relais.activity.bilan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads one bilan with all its verdicts; one that was never saved is OUVERT. */
@ApplicationScoped
public class FindBilan {

    private final Bilans bilans;

    FindBilan(Bilans bilans) {
        this.bilans = bilans;
    }

    @Transactional
    public SituationBilan find(CleBilan cle) {
        return bilans.situation(bilans.open(cle).bilan());
    }
}
