package fr.relais.convention.territoire;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives the communes and the EPCI that the service carries. */
@ApplicationScoped
public class DecoupageAdministratif {

    public Referentiel get() {
        return FichiersTerritoire.referentiel();
    }
}
