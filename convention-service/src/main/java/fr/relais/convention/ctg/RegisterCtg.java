package fr.relais.convention.ctg;

import fr.relais.convention.Rows;
import fr.relais.convention.SaCaf;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** A Caf registers a Ctg it signed, and the relais it covers. */
@ApplicationScoped
public class RegisterCtg {

    private final RelaisDesCtg relais;
    private final Rows rows;
    private final PublishBonusTerritoire publish;
    private final Clock clock;

    RegisterCtg(RelaisDesCtg relais, Rows rows, PublishBonusTerritoire publish, Clock clock) {
        this.relais = relais;
        this.rows = rows;
        this.publish = publish;
        this.clock = clock;
    }

    @Transactional
    public Ctg register(String codeCaf, ContenuCtg contenu, Acteur acteur) {
        SaCaf.require(acteur, codeCaf);
        relais.requireKnown(contenu);
        relais.lock(contenu.relais());
        Ctg ctg = Ctg.register(Ids.newId(), codeCaf, contenu, LocalDate.now(clock));
        rows.insert(ctg);
        publish.again(contenu.relais());
        return ctg;
    }
}
