package fr.relais.convention.ctg;

import fr.relais.convention.Rows;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A Ctg ends before its term; the bonus territoire of its relais is told again. */
@ApplicationScoped
public class EndCtg {

    private final Ctgs ctgs;
    private final RelaisDesCtg relais;
    private final Rows rows;
    private final PublishBonusTerritoire publish;

    EndCtg(Ctgs ctgs, RelaisDesCtg relais, Rows rows, PublishBonusTerritoire publish) {
        this.ctgs = ctgs;
        this.relais = relais;
        this.rows = rows;
        this.publish = publish;
    }

    @Transactional
    public Ctg end(UUID id, LocalDate lastDay, String motif, Revision lue) {
        Ctg ctg = ctgs.findForAct(id, lue);
        Set<DossierId> concerned = ctg.contenu().relais();
        relais.lock(concerned);
        ctg.end(lastDay, motif);
        rows.flush();
        publish.again(concerned);
        return ctg;
    }
}
