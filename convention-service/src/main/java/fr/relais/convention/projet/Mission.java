package fr.relais.convention.projet;

import fr.relais.kit.value.Periode;
import java.time.LocalDate;

/** A mission that opens the right to the bonus, within the régime that knows it (rules §6). */
public enum Mission {
    GUICHET_UNIQUE(RegimeMission.MISSIONS_RENFORCEES),
    ANALYSE_PRATIQUE(RegimeMission.MISSIONS_RENFORCEES),
    PROMOTION_ACCUEIL_INDIVIDUEL(RegimeMission.MISSIONS_RENFORCEES),
    GUICHET_UNIQUE_ET_DEMANDES_EN_LIGNE(RegimeMission.MISSIONS_SUPPLEMENTAIRES),
    PROMOTION_ACTIVITE_AM(RegimeMission.MISSIONS_SUPPLEMENTAIRES),
    DEPART_FORMATION_CONTINUE(RegimeMission.MISSIONS_SUPPLEMENTAIRES);

    private final RegimeMission regime;

    Mission(RegimeMission regime) {
        this.regime = regime;
    }

    public boolean isRenforcee() {
        return regime == RegimeMission.MISSIONS_RENFORCEES;
    }

    public boolean existsOn(LocalDate date) {
        return regime == RegimeMission.on(date);
    }

    /** There is only one change of régime, so the first and the last day tell of all days. */
    public boolean existsDuring(Periode periode) {
        return existsOn(periode.debut()) || existsOn(periode.fin());
    }
}
