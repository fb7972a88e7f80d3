package fr.relais.convention.caf;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** A Caf corrects what it told of itself. */
@ApplicationScoped
public class CorrectCaf {

    private final FindCaf find;
    private final Changements changements;

    CorrectCaf(FindCaf find, Changements changements) {
        this.find = find;
        this.changements = changements;
    }

    @Transactional
    public Caf correct(CodeCaf code, IdentiteCaf exacte, Revision lue) {
        Caf caf = find.findForAct(code);
        lue.require(
                caf.version(), () -> changements.since("caf", Map.of("code", code.value()), "version", lue.value()));
        caf.correct(exacte);
        return caf;
    }
}
