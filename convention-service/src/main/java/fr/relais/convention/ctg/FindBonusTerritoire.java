package fr.relais.convention.ctg;

import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the parameters of the bonus territoire of a relais; there may be none yet. */
@ApplicationScoped
public class FindBonusTerritoire {

    private final BonusTerritoires bonus;

    FindBonusTerritoire(BonusTerritoires bonus) {
        this.bonus = bonus;
    }

    @Transactional
    public BonusTerritoire find(DossierId dossier) {
        return bonus.ofRelais(dossier);
    }
}
