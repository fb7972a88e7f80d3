package fr.relais.convention.ctg;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The Caf enters, or corrects, the parameters of the bonus territoire of an exercice; a Ctg must be in force in it (CALC-10). */
@ApplicationScoped
public class SetBonusTerritoire {

    private final BonusTerritoires bonus;
    private final Ctgs ctgs;
    private final Rows rows;
    private final PublishBonusTerritoire publish;
    private final Clock clock;

    SetBonusTerritoire(BonusTerritoires bonus, Ctgs ctgs, Rows rows, PublishBonusTerritoire publish, Clock clock) {
        this.bonus = bonus;
        this.ctgs = ctgs;
        this.rows = rows;
        this.publish = publish;
        this.clock = clock;
    }

    @Transactional
    public BonusTerritoire set(DossierId dossier, Exercice exercice, SaisieBonus saisie, Acteur acteur, Revision lue) {
        BonusTerritoire found = bonus.findForAct(dossier, lue);
        saisie.requireTrue(LocalDate.now(clock));
        if (ctgs.ofRelais(dossier).stream().noneMatch(ctg -> ctg.covers(exercice))) {
            throw Refused.because(
                    CtgRefusal.CTG_ABSENTE,
                    "Aucune Ctg couvrant le relais " + dossier + " n'est en vigueur en " + exercice + ".");
        }
        found.enter(exercice, saisie, acteur.id(), clock.instant());
        rows.insert(found);
        publish.publish(found);
        return found;
    }
}
