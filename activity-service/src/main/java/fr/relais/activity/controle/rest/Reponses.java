package fr.relais.activity.controle.rest;

import fr.relais.activity.controle.Controle;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.rest.Revision;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a contrôle to whoever asks, with its revision. */
@Singleton
class Reponses {

    private final ActeurCourant acteur;

    Reponses(ActeurCourant acteur) {
        this.acteur = acteur;
    }

    RestResponse<ControleBody> of(RestResponse.Status status, Controle controle) {
        return RestResponse.ResponseBuilder.create(
                        status, ControleBody.of(controle, acteur.get().isCaf()))
                .header(HttpHeaders.ETAG, new Revision(controle.revision()).toString())
                .build();
    }

    RestResponse<ControleBody> of(Controle controle) {
        return of(RestResponse.Status.OK, controle);
    }
}
