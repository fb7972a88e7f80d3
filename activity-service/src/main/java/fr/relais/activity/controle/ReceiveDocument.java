package fr.relais.activity.controle;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The controller records that a document asked for has come. */
@ApplicationScoped
public class ReceiveDocument {

    private final Controles controles;

    ReceiveDocument(Controles controles) {
        this.controles = controles;
    }

    /** Which document of the letter came, on what day, and under what reference it is kept. */
    public record Reception(int numero, LocalDate day, String reference) {}

    @Transactional
    public Controle receive(UUID id, Revision lue, Reception reception, Acteur acteur) {
        Controle controle = controles.openToControl(id, lue, acteur);
        controle.receive(reception.numero(), reception.day(), reception.reference(), controles.trace(acteur));
        return controles.keep(controle);
    }
}
