package fr.relais.convention.signataire;

import fr.relais.convention.Rows;
import fr.relais.convention.gestionnaire.GestionnaireEnregistre;
import fr.relais.convention.gestionnaire.IdentiteModifiee;
import fr.relais.convention.gestionnaire.Representant;
import fr.relais.kit.event.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;

/** Makes the representative of a gestionnaire its signatory, as soon as it is registered, and each next one after the last. */
@ApplicationScoped
class RegisterRepresentant {

    private final FindSignataires find;
    private final Rows rows;

    RegisterRepresentant(FindSignataires find, Rows rows) {
        this.find = find;
        this.rows = rows;
    }

    void onRegistered(@Observes GestionnaireEnregistre registered) {
        register(Mandant.gestionnaire(registered.siret()), registered.representant(), registered.depuis());
    }

    /** One who may already sign as such that day is left alone; else the one in place gives way. */
    void onModified(@Observes IdentiteModifiee modified) {
        Mandant mandant = Mandant.gestionnaire(modified.siret());
        Representant named = modified.nouvelle().identite().representant();
        LocalDate du = modified.nouvelle().du();
        List<Signataire> inPlace = find.registered(mandant).stream()
                .filter(inscrit -> inscrit.pouvoir() == Pouvoir.REPRESENTANT_LEGAL && inscrit.holdsOn(du))
                .toList();
        if (inPlace.stream().noneMatch(inscrit -> inscrit.signsAs(named.nom(), named.qualite()))) {
            inPlace.forEach(inscrit -> inscrit.succeeded(du, modified.nouvelle().motif()));
            rows.flush();
            register(mandant, named, du);
        }
    }

    private void register(Mandant mandant, Representant representant, LocalDate du) {
        Inscription inscription = Inscription.representant(representant.nom(), representant.qualite(), du);
        rows.insert(new Signataire(Ids.newId(), mandant, inscription));
    }
}
