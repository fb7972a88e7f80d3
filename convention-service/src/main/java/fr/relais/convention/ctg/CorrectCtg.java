package fr.relais.convention.ctg;

import fr.relais.convention.Pointers;
import fr.relais.convention.Rows;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The Caf corrects what it entered of a Ctg, and tells again the bonus territoire of the relais concerned. */
@ApplicationScoped
public class CorrectCtg {

    private final Ctgs ctgs;
    private final RelaisDesCtg relais;
    private final Rows rows;
    private final PublishBonusTerritoire publish;
    private final Clock clock;

    CorrectCtg(Ctgs ctgs, RelaisDesCtg relais, Rows rows, PublishBonusTerritoire publish, Clock clock) {
        this.ctgs = ctgs;
        this.relais = relais;
        this.rows = rows;
        this.publish = publish;
        this.clock = clock;
    }

    @Transactional
    public Ctg correct(UUID id, ContenuCtg contenu, String motif, Revision lue) {
        Ctg ctg = ctgs.findForAct(id, lue);
        Set<DossierId> concerned = new HashSet<>(ctg.contenu().relais());
        concerned.addAll(contenu.relais());
        Pointers.under("/contenu", () -> relais.requireKnown(contenu));
        relais.lock(concerned);
        Pointers.under("/contenu", () -> ctg.correct(contenu, motif, LocalDate.now(clock)));
        rows.flush();
        publish.again(concerned);
        return ctg;
    }
}
