package fr.relais.activity.controle;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The partner answers the report, or findings of it, before the deadline. */
@ApplicationScoped
public class AnswerRapport {

    private final Controles controles;

    AnswerRapport(Controles controles) {
        this.controles = controles;
    }

    @Transactional
    public Controle answer(UUID id, Revision lue, Reponse reponse, Acteur acteur) {
        Controle controle = controles.open(id, lue);
        controle.answer(reponse, controles.trace(acteur));
        return controles.keep(controle);
    }
}
