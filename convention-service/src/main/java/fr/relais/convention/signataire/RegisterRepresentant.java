package fr.relais.convention.signataire;

import fr.relais.convention.Rows;
import fr.relais.convention.gestionnaire.GestionnaireEnregistre;
import fr.relais.kit.event.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Makes the representative of a gestionnaire its first signatory, as soon as it is registered. */
@ApplicationScoped
class RegisterRepresentant {

    private final Rows rows;

    RegisterRepresentant(Rows rows) {
        this.rows = rows;
    }

    void onRegistered(@Observes GestionnaireEnregistre registered) {
        Inscription first = Inscription.representant(
                registered.representant().nom(), registered.representant().qualite(), registered.depuis());
        rows.insert(new Signataire(Ids.newId(), Mandant.gestionnaire(registered.siret()), first));
    }
}
